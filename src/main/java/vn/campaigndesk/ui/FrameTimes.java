package vn.campaigndesk.ui;

import java.util.Arrays;

/// How even the frames were while a list was scrolled, all in milliseconds.
///
/// @param rows of the list
/// @param frames that were measured
/// @param median from one frame to the next
/// @param percentile99 ninety-nine of a hundred frames came sooner after the one before
/// @param longest the longest wait for a frame
/// @param work99 ninety-nine of a hundred frames kept the window's thread no longer than this
public record FrameTimes(int rows, int frames, double median, double percentile99, double longest, double work99) {

    /// Sums up what was measured.
    ///
    /// @param intervals from one frame to the next, in nanoseconds
    /// @param work of the window's thread within each frame, in nanoseconds
    /// @throws IllegalArgumentException when nothing was measured
    public static FrameTimes of(int rows, long[] intervals, long[] work) {
        if (intervals.length == 0 || work.length == 0) {
            throw new IllegalArgumentException("no frame was measured");
        }
        var sorted = intervals.clone();
        Arrays.sort(sorted);
        return new FrameTimes(
                rows,
                sorted.length,
                millis(sorted[sorted.length / 2]),
                percentile99(intervals),
                millis(sorted[sorted.length - 1]),
                percentile99(work));
    }

    /// By the nearest rank.
    private static double percentile99(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return millis(sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
