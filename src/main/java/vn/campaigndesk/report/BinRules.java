package vn.campaigndesk.report;

import java.time.Duration;
import java.time.Instant;

/// How long a deleted report can be taken back: thirty days, to the moment.
public final class BinRules {
    /// How long it stays.
    public static final Duration STAYS = Duration.ofDays(30);

    private BinRules() {}

    /// Whether a report has lain in the bin long enough to be removed for good.
    public static boolean expired(Instant deletedAt, Instant now) {
        return !deletedAt.plus(STAYS).isAfter(now);
    }

    /// How many days it can still be taken back, a begun day counting as one; 0 when it has expired.
    public static long daysLeft(Instant deletedAt, Instant now) {
        var left = Duration.between(now, deletedAt.plus(STAYS));
        return left.isPositive() ? left.plusDays(1).minusNanos(1).toDays() : 0;
    }
}
