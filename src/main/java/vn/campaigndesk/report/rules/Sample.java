package vn.campaigndesk.report.rules;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The values of a group, sorted once. A value can be exchanged for another without sorting again, so that a unit is
/// compared with its group and its own new number, whether or not an older one of it is stored; everything asked of
/// the exchanged group takes a time that grows with the logarithm of its size.
final class Sample {
    /// Below this a deviation is none: what is left of a difference of equal numbers.
    private static final double NOTHING = 1e-9;

    /// The median of the normal distribution's absolute deviation (Iglewicz and Hoaglin 1993).
    private static final double MEDIAN_SCALE = 0.6745;

    /// The square root of pi/2: mean absolute deviation of the normal distribution to its standard
    /// deviation. Used when more than half of the values are equal and the median deviation is zero, as
    /// IBM SPSS documents for its modified z-score: (x - median) / (1.253314 * mean absolute
    /// deviation).
    private static final double MEAN_SCALE = 1.253314;

    private final double[] sorted;
    private final double[] sums;

    Sample(Collection<Double> values) {
        sorted = new double[values.size()];
        var at = 0;
        for (var value : values) {
            sorted[at++] = value;
        }
        Arrays.sort(sorted);
        sums = new double[sorted.length + 1];
        for (var i = 0; i < sorted.length; i++) {
            sums[i + 1] = sums[i] + sorted[i];
        }
    }

    /// The middle of the values as they are, and how far they lie from it. Not to be asked of an empty group.
    Middle middle() {
        return with(sorted[0], sorted[0]).middle();
    }

    /// The middle of a group.
    ///
    /// @param deviation the median distance from the median
    /// @param mean the mean distance; 0 when the median distance says enough
    record Middle(double median, double deviation, double mean) {
        /// How far a value of the group is from its middle; 0 when all are equal.
        double modifiedZ(double value) {
            if (deviation > NOTHING) {
                return MEDIAN_SCALE * (value - median) / deviation;
            }
            return mean > NOTHING ? (value - median) / (MEAN_SCALE * mean) : 0;
        }
    }

    /// The group with `value` in it and without `out`.
    ///
    /// @param out one of the values, null to leave none out
    Exchanged with(double value, @Nullable Double out) {
        return new Exchanged(value, out);
    }

    /// A group in which one value was exchanged.
    final class Exchanged {
        private final double value;
        private final int out;
        private final int size;
        private final int place;

        private Exchanged(double value, @Nullable Double out) {
            this.value = value;
            this.out = out == null ? sorted.length : indexOf(out);
            this.size = sorted.length + (out == null ? 1 : 0);
            this.place = placeOf(value);
        }

        private static int indexOf(double[] sorted, double value) {
            var index = Arrays.binarySearch(sorted, value);
            if (index < 0) {
                throw new IllegalArgumentException(value + " is not in the group");
            }
            return index;
        }

        private int indexOf(double known) {
            return indexOf(sorted, known);
        }

        private int placeOf(double added) {
            var low = 0;
            var high = size - 1;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (rest(middle) < added) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private double rest(int index) {
            return sorted[index < out ? index : index + 1];
        }

        private double get(int index) {
            if (index == place) {
                return value;
            }
            return rest(index < place ? index : index - 1);
        }

        int size() {
            return size;
        }

        /// The value that was put in.
        double value() {
            return value;
        }

        double median() {
            return (get((size - 1) / 2) + get(size / 2)) / 2;
        }

        /// How far the value is from the middle of its group; 0 when all are equal.
        double modifiedZ() {
            return middle().modifiedZ(value);
        }

        private Middle middle() {
            var median = median();
            var deviation = medianDeviation(median);
            return new Middle(median, deviation, deviation > NOTHING ? 0 : meanDeviation(median));
        }

        /// The median of the distances from the median.
        double medianDeviation(double median) {
            return (nearest((size - 1) / 2 + 1, median) + nearest(size / 2 + 1, median)) / 2;
        }

        /// The distance of the `count`-th nearest value: the nearest ones stand side by side, so the
        /// best place of their window is looked for where both its ends are equally far.
        private double nearest(int count, double median) {
            var low = 0;
            var high = size - count;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (median - get(middle) > get(middle + count - 1) - median) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            var best = reach(low, count, median);
            return low == 0 ? best : Math.min(best, reach(low - 1, count, median));
        }

        private double reach(int first, int count, double median) {
            return Math.max(median - get(first), get(first + count - 1) - median);
        }

        /// The mean of the distances from the median.
        double meanDeviation(double median) {
            var below = lowerCount(median);
            var total = sums[sorted.length];
            var distances = median * below - sums[below] + total - sums[below] - median * (sorted.length - below);
            var lost = out == sorted.length ? 0 : Math.abs(sorted[out] - median);
            return (distances - lost + Math.abs(value - median)) / size;
        }

        private int lowerCount(double median) {
            var index = Arrays.binarySearch(sorted, median);
            return index < 0 ? -index - 1 : index;
        }
    }
}
