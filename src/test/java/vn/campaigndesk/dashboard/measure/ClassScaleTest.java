package vn.campaigndesk.dashboard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassScaleTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.2, 1",
        "1.3, 1.5",
        "7, 6",
        "7.1, 8",
        "94, 100",
        "137, 150",
        "0.27, 0.25",
        "0.031, 0.03",
        "612480, 600000"
    })
    void boundsAreNumbersAPersonWouldChoose(double value, double round) {
        assertThat(ClassScale.round(value)).isEqualTo(round);
    }

    @Test
    void eachClassHoldsAboutEquallyMany() {
        var values = new ArrayList<Double>();
        for (var i = 1; i <= 40; i++) {
            values.add((double) i);
        }
        var scale = ClassScale.of(values, 4);
        assertThat(scale.bounds()).containsExactly(10.0, 20.0, 30.0);
        assertThat(scale.size()).isEqualTo(4);
        assertThat(scale.classOf(9.9)).isZero();
        assertThat(scale.classOf(10)).isEqualTo(1);
        assertThat(scale.classOf(40)).isEqualTo(3);
    }

    @Test
    void zeroMakesNoClass() {
        assertThat(ClassScale.of(List.of(0.0, 0.0, 0.0, 5.0, 50.0), 2).bounds()).containsExactly(50.0);
    }

    @Test
    void equalValuesAreOneClass() {
        assertThat(ClassScale.of(List.of(7.0, 7.0, 7.0), 4).bounds()).isEmpty();
        assertThat(ClassScale.of(List.of(), 4).bounds()).isEmpty();
        assertThat(ClassScale.of(List.of(3.0), 4).size()).isEqualTo(1);
    }

    /// Whatever the values: bounds ascend, no class is empty at its ends, and every value has its class.
    @RepeatedTest(40)
    void everyValueHasItsClass(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var values = new ArrayList<Double>();
        for (var i = random.nextInt(60); i >= 0; i--) {
            values.add(Math.exp(random.nextGaussian() * 4));
        }
        var scale = ClassScale.of(values, 4);
        assertThat(scale.bounds()).isSorted().doesNotHaveDuplicates();
        assertThat(scale.size()).isBetween(1, 4);
        var classes = values.stream().map(scale::classOf).toList();
        assertThat(classes).allMatch(index -> index >= 0 && index < scale.size());
        assertThat(classes).as("the lowest and the highest class occur").contains(0, scale.size() - 1);
        for (var bound : scale.bounds()) {
            assertThat(ClassScale.round(bound)).isCloseTo(bound, within(bound * 1e-9));
        }
    }
}
