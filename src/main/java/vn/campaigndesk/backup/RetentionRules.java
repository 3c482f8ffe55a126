package vn.campaigndesk.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which copies stay: close to now every one, farther back fewer, and never fewer than the newest five.
///
/// The steps are those of grandfather-father-son rotation: all of two days (at most twenty), the last of each
/// day for two weeks, of each ISO week for two months, of each month for two years. What was made before an
/// upgrade or before a restoring stays for ninety days: it is the way back from something that cannot be undone
/// otherwise. A copy from the future - the clock was set back - is as new as can be.
///
/// A clock that is wrong must not throw everything away: of the time between two copies that follow each other,
/// and between the newest one and now, no more than seven days count. So a computer that believes for an hour
/// that it is ten years later makes its copies a week older, not ten years; and who opens the program again
/// after a long pause finds what was there before it.
public final class RetentionRules {
    private static final int ALWAYS = 5;
    private static final int MOST_OF_LATELY = 20;
    private static final Duration LATELY = Duration.ofDays(2);
    private static final Duration WAY_BACK = Duration.ofDays(90);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(7);

    private record Step(Duration reach, Function<ZonedDateTime, Object> period) {}

    private static final List<Step> STEPS = List.of(
            new Step(Duration.ofDays(14), ZonedDateTime::toLocalDate),
            new Step(
                    Duration.ofDays(60),
                    day -> List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
            new Step(Duration.ofDays(730), day -> List.of(day.getYear(), day.getMonthValue())));

    private RetentionRules() {}

    /// The copies that may go.
    ///
    /// @param zone in which a day begins
    public static Set<Backup> expired(List<Backup> backups, Instant now, ZoneId zone) {
        var newestFirst = backups.stream().sorted(Backup.BY_AGE.reversed()).toList();
        var ages = ages(newestFirst, now);
        var expired = new LinkedHashSet<>(newestFirst);
        newestFirst.stream().limit(ALWAYS).forEach(expired::remove);
        newestFirst.stream()
                .filter(backup -> isWithin(ages, backup, LATELY))
                .limit(MOST_OF_LATELY)
                .forEach(expired::remove);
        newestFirst.stream()
                .filter(backup -> isWayBack(backup) && isWithin(ages, backup, WAY_BACK))
                .forEach(expired::remove);
        for (var step : STEPS) {
            keepLast(newestFirst, step, ages, zone, expired);
        }
        return expired;
    }

    private static Map<Backup, Duration> ages(List<Backup> newestFirst, Instant now) {
        var ages = new HashMap<Backup, Duration>();
        var age = Duration.ZERO;
        var next = now;
        for (var backup : newestFirst) {
            if (backup.made().isBefore(next)) {
                var pause = Duration.between(backup.made(), next);
                age = age.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
                next = backup.made();
            }
            ages.put(backup, age);
        }
        return ages;
    }

    private static boolean isWithin(Map<Backup, Duration> ages, Backup backup, Duration reach) {
        return ages.getOrDefault(backup, Duration.ZERO).compareTo(reach) <= 0;
    }

    private static void keepLast(
            List<Backup> newestFirst, Step step, Map<Backup, Duration> ages, ZoneId zone, Set<Backup> expired) {
        var last = new HashMap<Object, Backup>();
        for (var backup : newestFirst) {
            if (isWithin(ages, backup, step.reach())) {
                last.putIfAbsent(step.period().apply(backup.made().atZone(zone)), backup);
            }
        }
        expired.removeAll(last.values());
    }

    private static boolean isWayBack(Backup backup) {
        return backup.reason() == BackupReason.UPGRADE || backup.reason() == BackupReason.RESTORE;
    }
}
