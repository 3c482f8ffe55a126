package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;
import vn.campaigndesk.text.legacy.LegacyText;

/// A line without an end is read to its end all the same: what weighs names, notes and sentences does not take the
/// square of their length, so such a file is answered for what it says and not given up.
class EndlessTextTest {
    private static final int CHARACTERS = 60_000;
    private static final String ROW = "1. Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch: 5";

    private static CampaignFixture fixture;
    private static Drafter drafter;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        drafter = Drafters.of(fixture);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                        "bài 1 ",
                        "(1 ",
                        "(1) ",
                        "1+1=",
                        "1/",
                        "| 1 ",
                        "a\t1\t",
                        "là 1 ",
                        "trong đó 5 ",
                        "UBND huyện Thọ Xuân ",
                        "UBNDHUYEN",
                        "năm 2023 ",
                        "http://a.vn/1 ")
                .flatMap(piece -> Stream.of(
                        Arguments.of("the unit", piece, "- Tên đơn vị: %s\n" + ROW + "\n"),
                        Arguments.of("a line", piece, "- Tên đơn vị: Sở Y tế\n%s\n" + ROW + "\n"),
                        Arguments.of("a row", piece, "- Tên đơn vị: Sở Y tế\n" + ROW + " %s\n")));
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                Arguments.of("a number of many digits", "12".repeat(200_000)),
                Arguments.of("lines that nearly draw", ("-".repeat(900) + "x\n").repeat(3_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void whatIsLongIsReadToItsEndAsWell(String name, String text) throws IOException {
        anEndlessLineIsReadToItsEndAndNeverTakenAsClear(name, text, "- Tên đơn vị: Sở Y tế\n%s\n" + ROW + "\n");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("texts")
    void anEndlessLineIsReadToItsEndAndNeverTakenAsClear(String place, String piece, String text) throws IOException {
        var file = folder.resolve("report.txt");
        Files.writeString(file, text.replace("%s", piece.repeat(Math.max(1, CHARACTERS / piece.length()))));

        var read = new Intake(new Unpacker(Limits.STANDARD), AllReaders.of(new LegacyText()), 1)
                .look(List.of(file), fixture.snapshot(), drafter, Map.of());

        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.draft().questions()).extracting(Question::key).doesNotContain(Watched.TIMEOUT);
            assertThat(one.draft().status()).as(place).isNotEqualTo(Status.ACCEPTABLE);
        });
    }
}
