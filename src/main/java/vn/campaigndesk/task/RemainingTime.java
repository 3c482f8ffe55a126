package vn.campaigndesk.task;

import java.time.Duration;
import java.util.Optional;

/// How long a work will still take, from what it has done so far: said only when it can be said honestly.
///
/// The rule: the rest takes as long for each piece as the pieces before did. Nothing is said in the first
/// seconds nor before a twentieth is done, for the first pieces are no measure; and what is said is rounded up
/// to what anybody can check by the clock - five seconds below a minute, a minute above - so that it is rather
/// too much than too little.
public final class RemainingTime {
    private static final Duration TELLS = Duration.ofSeconds(3);
    private static final double LEAST_PART = 0.05;
    private static final long STEP = 5;
    private static final long MINUTE = 60;

    private RemainingTime() {}

    /// The time that is left, in whole five seconds or whole minutes.
    ///
    /// @param part what is done, from 0 to 1; negative when nobody knows
    /// @param elapsed since it began
    /// @return nothing while it is too early to tell, or when all is done
    public static Optional<Duration> of(double part, Duration elapsed) {
        if (part < LEAST_PART || part >= 1 || elapsed.compareTo(TELLS) < 0) {
            return Optional.empty();
        }
        var left = elapsed.toMillis() / 1000.0 * (1 - part) / part;
        var step = left <= MINUTE - STEP ? STEP : MINUTE;
        return Optional.of(Duration.ofSeconds((long) Math.ceil(left / step) * step));
    }
}
