package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// A broken original is found and named by its unit and its own name, with what to do.
class OriginalFindingsTest {
    @TempDir
    Path data;

    private final Messages messages = new Messages(Locale.of("vi", "VN"));
    private CampaignFixture fixture;
    private Originals originals;
    private Report report;

    @BeforeEach
    void openTheCampaign() {
        fixture = CampaignFixture.open();
        originals = new Originals(data, new OriginalStore(fixture.database, fixture.changes));
        report = fixture.enter("Thọ Xuân", day(15, 11), "1");
    }

    @AfterEach
    void closeTheCampaign() {
        fixture.close();
    }

    private Original attach(String name, String content) {
        return originals.attach(report.id(), originals.receive(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path fileOf(Original original) throws IOException {
        try (var files = Files.walk(data.resolve(Originals.FOLDER))) {
            return files.filter(
                            file -> file.toString().endsWith(original.sha256().substring(2)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> troubles() {
        return OriginalFindings.of(originals).stream()
                .filter(finding -> !finding.sound())
                .map(finding -> finding.explain(messages))
                .toList();
    }

    @Test
    void allThatIsAsItWasReceivedIsCounted() {
        attach("báo cáo.pdf", "một");
        attach("phụ lục.xlsx", "hai");
        assertThat(OriginalFindings.of(originals)).containsExactly(Finding.sound("audit.check.originals", 2));
    }

    @Test
    void aMissingFileIsNamedWithItsUnitAndWhatToDo() throws IOException {
        var lost = attach("báo cáo.pdf", "một");
        attach("phụ lục.xlsx", "hai");
        makeWritable(fileOf(lost));
        Files.delete(fileOf(lost));
        assertThat(troubles()).hasSize(2);
        assertThat(troubles().getFirst()).contains("1 tệp đúng như lúc nhận, 1 tệp bị mất hoặc bị sửa");
        assertThat(troubles().getLast())
                .contains("UBND huyện Thọ Xuân (15/BC-UBND): báo cáo.pdf", lost.sha256(), "từ bản sao lưu");
    }

    @Test
    void anAlteredFileIsNamedAlsoWhenItsReportLiesInTheBin() throws IOException {
        var altered = attach("báo cáo.pdf", "một");
        makeWritable(fileOf(altered));
        Files.writeString(fileOf(altered), "khác");
        fixture.reports.delete(fixture.campaignId, report.id());
        assertThat(troubles().getLast()).startsWith("Tệp gốc đã bị sửa").contains("Thọ Xuân", "báo cáo.pdf");
    }

    @Test
    void aStrayIsSaidAndIsNoTrouble() {
        originals.receive("chưa thuộc ai.pdf", "ba".getBytes(StandardCharsets.UTF_8));
        var findings = OriginalFindings.of(originals);
        assertThat(findings).hasSize(2).allMatch(Finding::sound);
        assertThat(findings.getLast().explain(messages)).contains("1 tệp", "không thuộc báo cáo nào");
    }

    private static void makeWritable(Path file) {
        assertThat(file.toFile().setWritable(true)).isTrue();
    }
}
