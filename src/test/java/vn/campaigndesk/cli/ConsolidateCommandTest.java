package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.campaign.Agency.Signatory;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.text.Messages;

/// Freezing and listing without a window, and what is refused because nobody could sign it.
class ConsolidateCommandTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatIsFrozenIsWrittenAndListedWithItsHashes() throws IOException {
        assertThat(run("consolidate", "--list")).isEqualTo(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Chưa có lần chốt nào");

        assertThat(run("consolidate", "--freeze", "--out", folder.resolve("ra").toString()))
                .isEqualTo(0);

        assertThat(printed())
                .contains("Đã chốt lần 1.", "Lần 1 (Lần đầu)", "0/52 đơn vị", "chốt 20/11/2024 09:00", "SHA-256");
        assertThat(folder.resolve("ra").resolve("bao-cao-tong-hop-chot-1.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("ra").resolve("so-lieu-bao-cao-tong-hop-chot-1.csv"))
                .isNotEmptyFile();
        enterOne();
        out.reset();
        assertThat(run("consolidate", "--list")).isEqualTo(0);
        assertThat(printed()).contains("Lần 1 (Lần đầu)", "Sau khi chốt: 1 báo cáo mới");
    }

    @Test
    void aSecondFreezeSaysWhatItIsAndWhy() {
        var place = folder.resolve("ra").toString();
        run("consolidate", "--freeze", "--out", place);
        enterOne();

        assertThat(run("consolidate", "--freeze", "--out", place)).isEqualTo(3);
        assertThat(complaint()).contains("“bổ sung” hoặc “thay thế”");
        assertThat(run(
                        "consolidate",
                        "--freeze",
                        "--kind",
                        "SUPPLEMENT",
                        "--reason",
                        "thêm một đơn vị",
                        "--out",
                        place))
                .isEqualTo(0);
        assertThat(printed()).contains("Lần 2 (Bổ sung)", "1/52 đơn vị");
    }

    @Test
    void theMissingFactsAreNamedAndNothingIsWritten() {
        withoutSigner();
        var place = folder.resolve("ra");

        assertThat(run("consolidate", "--out", place.toString())).isEqualTo(3);
        assertThat(complaint()).contains("còn 2 mục", "  - Chức vụ người ký", "  - Họ và tên người ký", "--unsigned");
        assertThat(place).doesNotExist();

        err.reset();
        assertThat(run("consolidate", "--freeze", "--unsigned", "--out", place.toString()))
                .as("a draft may be unsigned, what is frozen may not")
                .isEqualTo(3);
        assertThat(complaint()).contains("không chốt được").doesNotContain("--unsigned");
        assertThat(place).doesNotExist();
    }

    @Test
    void aDraftMayBeWrittenUnsigned() {
        withoutSigner();
        var place = folder.resolve("ra");

        assertThat(run("consolidate", "--unsigned", "--format", "docx", "--out", place.toString()))
                .isEqualTo(0);
        assertThat(Files.exists(place.resolve("bao-cao-tong-hop.docx"))).isTrue();
    }

    private void withoutSigner() {
        try (var desk = Desk.open(data(), CLOCK)) {
            var campaign = desk.campaigns().all().getFirst();
            var agency = campaign.agency().signedBy(new Signatory("", "", ""));
            desk.campaigns().update(campaign.withAgency(agency), "");
        }
    }

    private void enterOne() {
        try (var desk = Desk.open(data(), CLOCK)) {
            var campaign = desk.campaigns().all().getFirst().id();
            var unit = desk.snapshots().load(campaign).recipients().getFirst();
            desk.reports()
                    .save(
                            campaign,
                            Report.from(unit.id(), LocalDate.of(2024, 11, 19)).build(),
                            "");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        return new Commands(new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Messages(Locale.of("vi", "VN")),
                        CLOCK,
                        data(),
                        new NoWindows()))
                .run(args);
    }
}
