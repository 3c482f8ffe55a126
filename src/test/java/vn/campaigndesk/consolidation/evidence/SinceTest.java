package vn.campaigndesk.consolidation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.evidence.Evidence.Part;
import vn.campaigndesk.consolidation.evidence.Evidence.Value;
import vn.campaigndesk.followup.Standing;

/// Whoever follows a printed figure to its report sees what became of it since: the report opens as it is now.
class SinceTest {
    private static final long ROW = 101;

    /// What a unit says in the row, each part as `report:shown`, or `report:!raw` where nothing could be read.
    private static Evidence saying(@Nullable String parts) {
        var said = parts == null
                ? List.<Part>of()
                : Arrays.stream(parts.split(" ", -1)).map(SinceTest::part).toList();
        var unit = new Evidence.Unit(
                7,
                "UBND huyện Thọ Xuân",
                "Thọ Xuân",
                "UBND",
                new Standing(Standing.Kind.ON_TIME, 0),
                List.of(new Value(said.isEmpty() ? CellKind.UNREPORTED : CellKind.STATED, null, false, "", said)));
        return new Evidence(
                new Evidence.Header(1, "", day(20, 11), "", "", "", ""),
                new Response(1, 1, 0, 0, 0, 0),
                List.of(new Evidence.Total(1, ROW, "", "", 0, 0, 1, 0, 0, 0, 0, 0)),
                List.of(unit),
                List.of(),
                List.of());
    }

    private static Part part(String written) {
        var report = Long.parseLong(written.substring(0, written.indexOf(':')));
        var said = written.substring(written.indexOf(':') + 1).replace('_', ' ');
        return said.startsWith("!") ? new Part(report, said.substring(1), "", "") : new Part(report, said, said, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # printed    | today            | what became of each line
            3:25         | 3:25             | SAME
            3:25         | 3:26             | CHANGED 26
            3:25         | 3:≈_25           | CHANGED ≈ 25
            3:25         | -                | GONE
            # replaced: another report says it now
            3:25         | 4:30             | GONE
            # two reports are added up, and one of them was corrected
            3:25 4:5     | 3:25 4:7         | SAME, CHANGED 7
            3:25 4:5     | 3:25             | SAME, GONE
            # what could not be read is compared as it was written
            3:!nhiều     | 3:!nhiều         | SAME
            3:!nhiều     | 3:!rất_nhiều     | CHANGED rất nhiều
            3:!nhiều     | 3:25             | CHANGED 25
            3:25         | 3:!              | GONE
            # nothing was said then
            -            | -                | SAME
            -            | 3:25             | CHANGED 25
            -            | 3:25 4:5         | CHANGED 25 + 5
            """)
    void everyLineSaysWhatBecameOfIt(@Nullable String printed, @Nullable String today, String became) {
        var since = Since.until(saying(today));

        var words = SourceLine.of(saying(printed), 0).stream()
                .map(line -> since.of(line, ROW))
                .map(now -> (now.kind() + " " + now.shown()).strip())
                .toList();

        assertThat(String.join(", ", words)).isEqualTo(became);
    }

    @ParameterizedTest
    @CsvSource({"3:25", "3:26"})
    void anotherRowOfTheFormSaysNothingAboutThisOne(String printed) {
        var line = SourceLine.of(saying(printed), 0).getFirst();

        assertThat(Since.until(saying("3:25")).of(line, ROW + 1).kind()).isEqualTo(Since.Kind.GONE);
    }
}
