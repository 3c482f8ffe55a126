package vn.campaigndesk.consolidation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Choosing, leaving and moving points never loses an officer's own words nor a source that stands behind a
/// point.
///
/// A point is written `theme: words (units)`; every unit says "Cấp máy".
class DraftRulesTest {
    private static final List<String> UNITS = List.of("Thọ Xuân", "Như Xuân", "Hà Trung");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # points                                            | suggested by       | ticked
                                                                | Thọ Xuân           | false
            Máy: Cấp máy (Thọ Xuân)                             | Thọ Xuân           | true
            Máy: Cấp máy (Thọ Xuân, Như Xuân)                   | Thọ Xuân           | true
            Máy: Cấp máy (Thọ Xuân)                             | Thọ Xuân, Như Xuân | false
            Máy: Cấp máy (Như Xuân); : Mua máy (Thọ Xuân)       | Thọ Xuân, Như Xuân | true
            Máy: Cấp máy ()                                     | Thọ Xuân           | false
            """)
    void aSuggestionIsTickedWhenAllItsPassagesStandBehindPoints(@Nullable String points, String units, boolean ticked) {
        assertThat(DraftRules.isChosen(points(points), alike("Máy", units))).isEqualTo(ticked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the same unit says | the report, read again | ticked
            Cấp máy              | 1, 1                   | true
            cấp  máy             | 1, 1                   | true
            Cấp máy              | 2, 7                   | true
            Cấp máy tính         | 1, 1                   | false
            """)
    void wordsAreTheSameInWhateverReportAndHoweverTheyAreTyped(String words, String report, boolean ticked) {
        var numbers = report.split(", ");
        var said = new Passage(1, "Thọ Xuân", Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]), words);

        assertThat(DraftRules.isChosen(points("Máy: Cấp máy (Thọ Xuân)"), new Alike("Máy", List.of(said))))
                .isEqualTo(ticked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # points                                    | theme | by                 | then
                                                        | Máy   | Thọ Xuân           | Máy: Cấp máy (Thọ Xuân)
            Máy: A (Như Xuân); Tiền: B ()               | Máy   | Thọ Xuân           | Máy: A (Như Xuân); Máy: Cấp máy (Thọ Xuân); Tiền: B ()
            Máy: A (); Tiền: B (); Máy: C (); Tiền: D () | Máy  | Thọ Xuân           | Máy: A (); Tiền: B (); Máy: C (); Máy: Cấp máy (Thọ Xuân); Tiền: D ()
            Tiền: B ()                                  | Máy   | Thọ Xuân, Như Xuân | Tiền: B (); Máy: Cấp máy (Thọ Xuân, Như Xuân)
            Tiền: B (Thọ Xuân, Hà Trung)                | Máy   | Thọ Xuân, Như Xuân | Tiền: B (Hà Trung); Máy: Cấp máy (Thọ Xuân, Như Xuân)
            Máy: A (Thọ Xuân)                           | Máy   | Thọ Xuân, Như Xuân | Máy: Cấp máy (Thọ Xuân, Như Xuân)
            """)
    void aChosenSuggestionStandsAtTheEndOfItsThemeAndNoPassageStandsTwice(
            @Nullable String points, String theme, String units, String then) {
        assertThat(words(DraftRules.choose(points(points), alike(theme, units))))
                .isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # points                                        | no longer by       | then
            Máy: A (Thọ Xuân)                               | Thọ Xuân           | ''
            Máy: A (Thọ Xuân, Như Xuân)                     | Thọ Xuân           | Máy: A (Như Xuân)
            Máy: A (Thọ Xuân); Tiền: B (Thọ Xuân, Hà Trung) | Thọ Xuân, Như Xuân | Tiền: B (Hà Trung)
            Máy: A (Hà Trung); Tiền: B (Thọ Xuân)           | Thọ Xuân           | Máy: A (Hà Trung)
            Máy: Ý riêng (); Tiền: B (Thọ Xuân)             | Thọ Xuân           | Máy: Ý riêng ()
            """)
    void aPointThatNobodyStandsBehindAnyMoreGoesButNotTheOfficersOwn(String points, String units, String then) {
        assertThat(words(DraftRules.leave(points(points), alike("Máy", units)))).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Máy: A (Thọ Xuân); Máy: B (Như Xuân, Thọ Xuân); Tiền: C ()
            1 | Máy: A (Thọ Xuân, Như Xuân); Tiền: C ()
            2 | Máy: A (Thọ Xuân); Máy: B (Như Xuân, Thọ Xuân)
            """)
    void joinedPointsHaveTheWordsOfTheUpperAndTheSourcesOfBothEachOnce(int index, String then) {
        var points = points("Máy: A (Thọ Xuân); Máy: B (Như Xuân, Thọ Xuân); Tiền: C ()");

        assertThat(words(DraftRules.joinAbove(points, index))).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Máy: A (); Máy: B (); Tiền: C ()
            1 | Máy: B (); Máy: A (); Tiền: C ()
            2 | Máy: A (); Tiền: C (); Máy: B ()
            """)
    void aPointMovesUpByOneAndTheFirstStays(int index, String then) {
        assertThat(words(DraftRules.up(points("Máy: A (); Máy: B (); Tiền: C ()"), index)))
                .isEqualTo(then);
    }

    @Test
    void onePointIsChangedOrTakenAwayAndTheOthersStay() {
        var points = points("Máy: A (); Máy: B (Thọ Xuân); Tiền: C ()");
        var other = points("Tiền: Khác (Thọ Xuân)").getFirst();

        assertThat(words(DraftRules.set(points, 1, other))).isEqualTo("Máy: A (); Tiền: Khác (Thọ Xuân); Tiền: C ()");
        assertThat(words(DraftRules.remove(points, 1))).isEqualTo("Máy: A (); Tiền: C ()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # still say it       | no longer
            Thọ Xuân, Như Xuân   | ''
            Như Xuân             | Thọ Xuân
            Hà Trung             | Thọ Xuân, Như Xuân
                                 | Thọ Xuân, Như Xuân
            """)
    void theSourcesThatNoReportHoldsAnyMoreAreShown(@Nullable String current, String gone) {
        var point = points("Máy: Cấp máy (Thọ Xuân, Như Xuân)").getFirst();
        var passages = current == null ? List.<Passage>of() : passages(current);

        assertThat(DraftRules.changed(point, passages).stream().map(Passage::unit))
                .containsExactlyElementsOf(gone.isEmpty() ? List.of() : List.of(gone.split(", ")));
    }

    private static Alike alike(String theme, String units) {
        return new Alike(theme, passages(units));
    }

    private static List<Passage> passages(String units) {
        return units.isEmpty()
                ? List.of()
                : Arrays.stream(units.split(", "))
                        .map(unit -> new Passage(UNITS.indexOf(unit) + 1, unit, 1, 1, "Cấp máy"))
                        .toList();
    }

    private static List<ChosenPoint> points(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("; ")).map(DraftRulesTest::point).toList();
    }

    private static ChosenPoint point(String written) {
        var colon = written.indexOf(": ");
        var bracket = written.indexOf(" (");
        return new ChosenPoint(
                written.substring(0, colon),
                written.substring(colon + 2, bracket),
                passages(written.substring(bracket + 2, written.length() - 1)));
    }

    private static String words(List<ChosenPoint> points) {
        return points.stream()
                .map(point -> "%s: %s (%s)".formatted(point.theme(), point.text(), String.join(", ", point.units())))
                .collect(Collectors.joining("; "));
    }
}
