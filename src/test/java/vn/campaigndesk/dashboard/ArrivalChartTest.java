package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.chart.Axis;
import javafx.scene.chart.NumberAxis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.text.Messages;

/// The curve's axis ends at all units, and the numbers below it are ones a person counts in.
class ArrivalChartTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 10);
    private static final LocalDate DEADLINE = LocalDate.of(2024, 11, 17);

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest(name = "{0} units: {1}")
    @CsvSource({
        "1, '0 1 2 3 4 5'",
        "5, '0 1 2 3 4 5'",
        "8, '0 2 4 6 8'",
        "27, '0 10 20 27'",
        "51, '0 20 40 51'",
        "61, '0 20 40 61'",
        "102, '0 50 102'",
        "3321, '0 1.000 2.000 3.321'",
    })
    void theCountsStandAtRoundNumbersAndAtAllUnits(int expected, String words) throws Exception {
        var axis = counts(expected);
        var said = axis.getTickMarks().stream()
                .map(Axis.TickMark::getValue)
                .map(axis.getTickLabelFormatter()::toString)
                .filter(label -> !label.isEmpty())
                .toList();
        assertThat(String.join(" ", said)).isEqualTo(words);
        assertThat(axis.getUpperBound()).isEqualTo(Math.max(5, expected));
    }

    private static NumberAxis counts(int expected) throws Exception {
        var curve = new ArrivalCurve(
                List.of(new ArrivalCurve.Point(FIRST, 0), new ArrivalCurve.Point(DEADLINE, 1)), DEADLINE, expected);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var chart = new ArrivalChart(
                    curve, List.<ReminderRound>of(), new Messages(Locale.forLanguageTag("vi")), _ -> {});
            new Scene(chart, 500, 300);
            chart.applyCss();
            chart.layout();
            return (NumberAxis) chart.getYAxis();
        });
    }
}
