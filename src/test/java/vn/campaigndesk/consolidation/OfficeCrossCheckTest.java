package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.consolidation.narrative.NarrativeDraft;
import vn.campaigndesk.consolidation.narrative.NarrativeRules;
import vn.campaigndesk.testing.CampaignFixture;

/// A second program opens what was written: LibreOffice turns the Word file and the workbook into pages. Where it is
/// not installed, the test says so and counts as skipped.
class OfficeCrossCheckTest {
    private static final Instant NOW = Instant.parse("2024-11-20T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void libreOfficeOpensBothFilesAndReadsTheSameNumbers() throws Exception {
        var office = installed();
        Assumptions.assumeTrue(office, () -> {
            var said = "LibreOffice is not installed: 0 of 2 files cross-checked";
            System.out.println(said);
            return said;
        });
        try (var fixture = CampaignFixture.open()) {
            fixture.enter("Thọ Xuân", day(15, 11), "25", "20", "khoảng 30", "60", "5.000");
            fixture.enter("Sở Y tế", day(16, 11), "5", "5", "7", "", "");
            var snapshot = fixture.snapshot();
            var figures = FiguresRules.of(snapshot, day(20, 11));
            var narratives = NarrativeRules.compose(NarrativeDraft.empty(), snapshot, day(20, 11));
            var report = new ConsolidatedReport();
            var document = report.compose(
                    snapshot.campaign(), figures, narratives, List.of(), NOW.atZone(CampaignFixture.ZONE));
            Files.write(folder.resolve("word.docx"), ReadBack.word(document));
            var workbook = new ByteArrayOutputStream();
            report.writeWorkbook(snapshot.campaign(), figures, document.info(), CampaignFixture.ZONE, workbook);
            Files.write(folder.resolve("excel.xlsx"), workbook.toByteArray());
        }
        assertThat(text("word.docx"))
                .contains(ReadBack.squashed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                .contains(ReadBack.squashed("có 2/52 đơn vị"))
                .contains(ReadBack.squashed("khoảng 37"), ReadBack.squashed("5.000"));
        assertThat(text("excel.xlsx"))
                .contains(ReadBack.squashed("khoảng 37"), ReadBack.squashed("UBND huyện Thọ Xuân"));
        System.out.println("LibreOffice: 2 of 2 files cross-checked");
    }

    private static boolean installed() {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /// The pages that LibreOffice makes of a file, as text without white space.
    private String text(String file) throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        var exit = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve(file).toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        var pages = folder.resolve(file.substring(0, file.indexOf('.')) + ".pdf");
        assertThat(pages).exists();
        try (var pdf = Loader.loadPDF(pages.toFile())) {
            return ReadBack.squashed(new PDFTextStripper().getText(pdf));
        }
    }
}
