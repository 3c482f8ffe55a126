package vn.campaigndesk.dashboard.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Classes of about equally many units each, with round bounds. Zero is in none of them: it is a class of its own.
///
/// @param bounds where the second class and those after it begin, ascending
public record ClassScale(List<Double> bounds) {
    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    public ClassScale {
        bounds = List.copyOf(bounds);
    }

    /// Classes for some values.
    ///
    /// @param classes at most so many; fewer when round bounds fall together
    public static ClassScale of(Collection<Double> values, int classes) {
        var sorted = values.stream().filter(value -> value > 0).sorted().toList();
        var bounds = new ArrayList<Double>();
        for (var i = 1; i < classes && !sorted.isEmpty(); i++) {
            var bound = round(sorted.get(Math.min(sorted.size() - 1, sorted.size() * i / classes)));
            if (bound > sorted.getFirst()
                    && bound <= sorted.getLast()
                    && (bounds.isEmpty() || bound > bounds.getLast())) {
                bounds.add(bound);
            }
        }
        return new ClassScale(bounds);
    }

    /// The nearest number of one or two digits that a person would choose.
    static double round(double value) {
        var power = Math.pow(10, Math.floor(Math.log10(value)));
        var best = ROUND[0];
        for (var step : ROUND) {
            if (Math.abs(step - value / power) < Math.abs(best - value / power)) {
                best = step;
            }
        }
        // through the decimal writing: 3 * 0.1 is not 0.3
        return new BigDecimal(best * power).round(new MathContext(2)).doubleValue();
    }

    /// How many classes there are.
    public int size() {
        return bounds.size() + 1;
    }

    /// The class of a value above zero, from 0.
    public int classOf(double value) {
        var index = 0;
        while (index < bounds.size() && value >= bounds.get(index)) {
            index++;
        }
        return index;
    }
}
