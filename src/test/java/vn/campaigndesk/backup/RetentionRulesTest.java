package vn.campaigndesk.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No rotation takes away the last copies, the way back from what cannot be undone, or those of a wrong clock.
class RetentionRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2024-11-20T10:00:00Z");

    private static Backup made(Instant moment, BackupReason reason) {
        return new Backup(Path.of(Backup.name(moment, reason, 1)), moment, reason, 1);
    }

    /// One a day, back from now.
    private static List<Backup> daily(int days) {
        var backups = new ArrayList<Backup>();
        for (var day = 0; day < days; day++) {
            backups.add(made(NOW.minus(Duration.ofDays(day)), BackupReason.DAILY));
        }
        return backups;
    }

    private static List<Backup> kept(List<Backup> backups) {
        var kept = new ArrayList<>(backups);
        kept.removeAll(RetentionRules.expired(backups, NOW, ZONE));
        return kept;
    }

    @Test
    void nothingGoesOfTheNewestFiveHoweverOldTheyAre() {
        var old = new ArrayList<Backup>();
        for (var number = 0; number < 6; number++) {
            old.add(made(NOW.minus(Duration.ofDays(2000)).minus(Duration.ofMinutes(number)), BackupReason.EXIT));
        }

        assertThat(kept(old)).containsExactlyElementsOf(old.subList(0, 5));
    }

    @Test
    void aFullDayKeepsItsNewestTwentyAndTheLastOfTheDay() {
        var busy = new ArrayList<Backup>();
        for (var minute = 0; minute < 100; minute++) {
            busy.add(made(NOW.minus(Duration.ofMinutes(minute)), BackupReason.EXIT));
        }

        assertThat(kept(busy)).containsExactlyElementsOf(busy.subList(0, 20));
    }

    @ParameterizedTest(name = "{0} days of daily copies leave {1}")
    @CsvSource({
        "5, 5",
        "15, 15", // two weeks, each day
        "61, 24", // and seven Sundays back to 22/9 and two ends of months (31/10, 30/9)
        "400, 35", // and eleven ends of months more, back to 31/10/2023
        "1200, 46" // and eleven more: two years back to 30/11/2022, nothing before
    })
    void fartherBackThereAreFewer(int days, int left) {
        assertThat(kept(daily(days))).hasSize(left);
    }

    @ParameterizedTest
    @CsvSource({"UPGRADE, 89, true", "RESTORE, 89, true", "UPGRADE, 91, false", "EXIT, 89, false"})
    void theWayBackFromAnUpgradeOrARestoringStaysNinetyDays(BackupReason reason, int days, boolean stays) {
        var backups = daily(200);
        // an hour before the copy of that day, so that it is the last of nothing
        var special = made(NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(1)), reason);
        backups.add(special);

        assertThat(kept(backups).contains(special)).isEqualTo(stays);
    }

    @Test
    void aCopyFromTheFutureIsAsNewAsCanBe() {
        var backups = daily(30);
        var ahead = made(NOW.plus(Duration.ofDays(400)), BackupReason.EXIT);
        backups.add(ahead);

        assertThat(kept(backups)).contains(ahead, backups.getFirst());
    }

    /// The battery of the computer's clock was changed, and for one start it is ten years later.
    @Test
    void aClockThatRanAheadOnceThrowsLittleAway() {
        var backups = daily(60);
        var ahead = NOW.plus(Duration.ofDays(3653));
        backups.addFirst(made(ahead, BackupReason.EXIT));
        var left = new ArrayList<>(backups);
        left.removeAll(RetentionRules.expired(backups, ahead, ZONE));

        assertThat(left)
                .as("itself, a week of days, seven Sundays back to 29/9, the ends of two months")
                .hasSize(1 + 8 + 7 + 2);
    }

    @Test
    void afterALongPauseWhatWasThereBeforeItIsStillThere() {
        var lastOfMarch = made(Instant.parse("2024-03-31T10:00:00Z"), BackupReason.DAILY);
        var left = daily(400);
        assertThat(left).contains(lastOfMarch);
        left.removeAll(RetentionRules.expired(left, NOW.plus(Duration.ofDays(1100)), ZONE));

        assertThat(left).contains(lastOfMarch);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12})
    void ofCopiesOfOneSecondThoseWithTheGreaterNumberAreTheNewer(int count) {
        var moment = NOW.minus(Duration.ofDays(2000));
        var copies = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Path.of(Backup.name(moment, BackupReason.EXIT, number)))
                .map(file -> new Backup(file, moment, BackupReason.EXIT, 1))
                .toList();
        var newest = copies.subList(count - 5, count);

        assertThat(kept(copies)).containsExactlyElementsOf(newest);
        assertThat(kept(copies.reversed())).containsExactlyElementsOf(newest.reversed());
    }

    @Test
    void theOrderOfTheListSaysNothing() {
        var random = new Random(20241120);
        for (var round = 0; round < 200; round++) {
            var backups = new ArrayList<Backup>();
            for (var number = random.nextInt(80); number > 0; number--) {
                backups.add(made(
                        NOW.minus(Duration.ofMinutes(random.nextInt(2_000_000))),
                        BackupReason.values()[random.nextInt(BackupReason.values().length)]));
            }
            var expected = RetentionRules.expired(backups, NOW, ZONE);
            Collections.shuffle(backups, random);

            assertThat(RetentionRules.expired(backups, NOW, ZONE)).isEqualTo(expected);
            if (!backups.isEmpty()) {
                assertThat(expected)
                        .as("the newest never goes")
                        .doesNotContain(Collections.max(backups, Comparator.comparing(Backup::made)));
            }
        }
    }
}
