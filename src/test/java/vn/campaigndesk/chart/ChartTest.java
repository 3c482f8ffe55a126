package vn.campaigndesk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a chart may be.
class ChartTest {
    private static final Chart GROUPS = Chart.of(ChartKind.BAR, "Theo nhóm", List.of("Sở", "Huyện"));

    @Test
    void aMissingValueIsNotZero() {
        var chart = GROUPS.with("Số tin", Tint.BLUE, Arrays.asList(0.0, null));
        assertThat(chart.series().getFirst().values()).containsExactly(0.0, null);
        assertThat(chart.isEmpty()).isFalse();
        assertThat(GROUPS.with("Số tin", Tint.BLUE, Arrays.asList(null, null)).isEmpty())
                .isTrue();
        assertThat(GROUPS.isEmpty()).isTrue();
    }

    @Test
    void everySeriesHasAValueForEachCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROUPS.with("Số tin", Tint.BLUE, List.of(1.0)))
                .withMessageContaining("1 values for 2 categories");
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(ChartKind.BAR, "", List.of()));
    }

    @Test
    void noNameStandsTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(ChartKind.BAR, "", List.of("Sở", "Sở ")));
        var once = GROUPS.with("a", Tint.BLUE, List.of(1.0, 2.0));
        assertThatIllegalArgumentException().isThrownBy(() -> once.with("a", Tint.RED, List.of(1.0, 2.0)));
    }

    @Test
    void aValueIsAFiniteNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> GROUPS.with("a", Tint.BLUE, List.of(1.0, Double.NaN)));
    }

    @Test
    void namesAreFitForAnyFile() {
        var chart = Chart.of(ChartKind.LINE, "dòng\u0000một\nhai", List.of("\uD800x"))
                .described("");
        assertThat(chart.title()).isEqualTo("dòngmột hai");
        assertThat(chart.categories()).containsExactly("x");
        assertThat(chart.altText()).as("the title, where nothing else is said").isEqualTo("dòngmột hai");
    }

    @Test
    void aStackIsAsHighAsItsSum() {
        var bars = GROUPS.with("a", Tint.BLUE, Arrays.asList(3.0, null)).with("b", Tint.RED, List.of(2.0, 4.0));
        assertThat(bars.highest()).isEqualTo(4);
        var stack = new Chart(ChartKind.STACKED_BAR, "", "", bars.categories(), bars.series(), "");
        assertThat(stack.highest()).isEqualTo(5);
    }

    @Test
    void tintsGoRound() {
        assertThat(Tint.at(0)).isEqualTo(Tint.BLUE);
        assertThat(Tint.at(Tint.values().length)).isEqualTo(Tint.BLUE);
    }

    @ParameterizedTest(name = "{0}: whole {1}, few {2}")
    @CsvSource({
        "'3, 10', true, true",
        "'0, 0', true, true",
        "'3, 11', true, false",
        "'3, 0.5', false, false",
        "'1200.25, 4', false, false",
    })
    void fewWholeNumbersAreCountedOneByOne(String values, boolean whole, boolean few) {
        var chart = GROUPS.with(
                "Số tin",
                Tint.BLUE,
                Arrays.stream(values.split(", ", -1)).map(Double::valueOf).toList());
        assertThat(chart.isWhole()).isEqualTo(whole);
        assertThat(chart.countsFew()).isEqualTo(few);
    }

    @Test
    void theHeightOfAStackDecidesWhetherItCountsFew() {
        var stack = Chart.of(ChartKind.STACKED_BAR, "", List.of("Sở"))
                .with("a", Tint.BLUE, List.of(6.0))
                .with("b", Tint.RED, Arrays.asList((Double) null));
        assertThat(stack.countsFew()).isTrue();
        assertThat(stack.with("c", Tint.GREEN, List.of(5.0)).countsFew()).isFalse();
        assertThat(stack.top()).as("its numbers stand inside").isEqualTo(6);
    }

    @ParameterizedTest(name = "up to {0} in steps of {1} to {2}")
    @CsvSource({
        "0, 1, 1",
        "1, 1, 2",
        "5, 1, 6",
        "10, 1, 12",
        "11, 2, 14",
        "20, 2, 24",
        "27, 5, 35",
        "50, 5, 60",
        "51, 10, 60",
        "5985, 1000, 7000",
        "99999, 10000, 120000",
    })
    void anAxisOfWholeNumbersHasRoundStepsAndRoomForTheHighestNumber(double highest, double step, double top) {
        var chart = GROUPS.with("n", Tint.BLUE, List.of(highest, 0.0));
        assertThat(chart.step()).isEqualTo(step);
        assertThat(chart.top()).isEqualTo(top);
    }
}
