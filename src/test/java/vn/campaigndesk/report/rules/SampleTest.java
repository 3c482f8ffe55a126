package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SampleTest {
    /// 1 2 3 4 10: median 3, distances 2 1 0 1 7, their median 1: 0,6745 * 7.
    @Test
    void theModifiedZScoreOfIglewiczAndHoaglin() {
        var group = new Sample(List.of(4.0, 1.0, 3.0, 2.0)).with(10, null);
        assertThat(group.median()).isEqualTo(3);
        assertThat(group.medianDeviation(3)).isEqualTo(1);
        assertThat(group.modifiedZ()).isEqualTo(0.6745 * 7, within(1e-12));
        assertThat(group.size()).isEqualTo(5);
    }

    /// 2 2 2 2 7: the median distance is 0, the mean distance 1: 5 / 1,253314.
    @Test
    void whenMostAreEqualTheMeanDistanceStandsIn() {
        var group = new Sample(List.of(2.0, 2.0, 2.0, 2.0)).with(7, null);
        assertThat(group.medianDeviation(2)).isZero();
        assertThat(group.meanDeviation(2)).isEqualTo(1, within(1e-12));
        assertThat(group.modifiedZ()).isEqualTo(5 / 1.253314, within(1e-12));
    }

    @Test
    void amongEqualsNobodyIsFarOff() {
        assertThat(new Sample(List.of(2.3, 2.3, 2.3, 2.3)).with(2.3, null).modifiedZ())
                .isZero();
        assertThat(new Sample(List.of()).with(5, null).modifiedZ()).isZero();
        assertThat(new Sample(List.of(5.0)).with(9, 5.0).median()).isEqualTo(9);
    }

    @Test
    void onlyWhatIsThereCanBeLeftOut() {
        assertThatThrownBy(() -> new Sample(List.of(1.0)).with(2, 3.0)).isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(40)
    void agreesWithTheTextbookWhateverIsExchanged(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var round = 0; round < 50; round++) {
            var values = new ArrayList<Double>();
            var count = random.nextInt(12);
            for (var i = 0; i < count; i++) {
                values.add(Math.log1p(random.nextInt(random.nextBoolean() ? 4 : 5000)));
            }
            var out = values.isEmpty() || random.nextBoolean() ? null : values.get(random.nextInt(values.size()));
            var value = Math.log1p(random.nextInt(5000));
            var group = new Sample(values).with(value, out);
            if (out != null) {
                values.remove(out);
            }
            values.add(value);
            var median = median(values);
            assertThat(group.size()).isEqualTo(values.size());
            assertThat(group.median()).isEqualTo(median, within(1e-12));
            assertThat(group.medianDeviation(median)).isEqualTo(median(distances(values, median)), within(1e-12));
            assertThat(group.meanDeviation(median))
                    .isEqualTo(
                            distances(values, median).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElseThrow(),
                            within(1e-9));
        }
    }

    private static List<Double> distances(List<Double> values, double median) {
        return values.stream().map(value -> Math.abs(value - median)).toList();
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
