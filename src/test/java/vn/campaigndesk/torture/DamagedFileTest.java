package vn.campaigndesk.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Unlock;

/// Files that a bad disk has altered: no number may differ without a word. Either the file does not open, and the
/// newest copy is offered, or it opens and `verify` says what is wrong, or it opens and nothing differs.
/// A damage in a page that opening does not need is met later; the engine may have written to the file by then.
/// `-Dtorture.damages=N` says how often of each kind.
class DamagedFileTest {
    private static final int DAMAGES = Integer.getInteger("torture.damages", 12);
    private static final long SEED = Long.getLong("torture.seed", 20_241_118);
    private static final String FILE = "campaign-desk.mv.db";

    @TempDir
    private Path place;

    private final Random random = new Random(SEED);

    enum Damage {
        FLIPPED_BIT {
            @Override
            byte[] of(byte[] file, Random random) {
                var damaged = file.clone();
                damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                return damaged;
            }
        },
        TRUNCATED {
            @Override
            byte[] of(byte[] file, Random random) {
                return Arrays.copyOf(file, random.nextInt(file.length));
            }
        },
        BLOCK_OF_ZEROS {
            @Override
            byte[] of(byte[] file, Random random) {
                var damaged = file.clone();
                var begin = 4096 * random.nextInt(file.length / 4096);
                Arrays.fill(damaged, begin, Math.min(file.length, begin + 4096), (byte) 0);
                return damaged;
            }
        };

        abstract byte[] of(byte[] file, Random random);
    }

    enum Outcome {
        REFUSED,
        MET_LATER,
        TOLD_BY_VERIFY,
        UNTOUCHED
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void noNumberDiffersWithoutAWord(Damage damage) throws IOException {
        var whole = Folders.fresh(place.resolve("data"), 25);
        try (var desk = Desk.open(whole, Observed.clock())) {
            desk.backups().make(BackupReason.MANUAL);
        }
        var expected = Observed.in(whole);
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var i = 0; i < DAMAGES; i++) {
            var folder = Folders.copy(whole, place.resolve(damage + "-" + i));
            var file = folder.resolve(FILE);
            Files.write(file, damage.of(Files.readAllBytes(file), random));
            outcomes.merge(outcome(folder, expected), 1, Integer::sum);
        }
        System.out.println(
                "torture " + damage + ": " + outcomes + ", a number that differed in silence 0, seed " + SEED);
        assertThat(outcomes.values().stream().mapToInt(count -> count).sum()).isEqualTo(DAMAGES);
    }

    private Outcome outcome(Path folder, Map<String, String> expected) throws IOException {
        var damaged = Files.size(folder.resolve(FILE));
        try {
            return opened(folder, expected);
        } catch (ExpectedFailure refused) {
            assertThat(refused).as("seed " + SEED).hasMessage("db.damaged");
            assertThat(Safekeeping.isMendable(refused)).isTrue();
            requireLetGo(folder);
            assertThat(Files.size(folder.resolve(FILE)))
                    .as("nothing of it dropped, seed " + SEED)
                    .isGreaterThanOrEqualTo(damaged);
            requireWayBack(folder, expected);
            return Outcome.REFUSED;
        } catch (RuntimeException fault) {
            return fail("seed " + SEED + " at " + folder.getFileName(), fault);
        }
    }

    private Outcome opened(Path folder, Map<String, String> expected) throws IOException {
        var found = Outcome.UNTOUCHED;
        try (var desk = Desk.open(folder, Observed.clock())) {
            found = looked(desk, expected);
        }
        if (found == Outcome.MET_LATER) {
            requireStillTold(folder, expected);
            requireWayBack(folder, expected);
        }
        return found;
    }

    /// The engine has written to a file with a damage in it: the next start must not find less and call it all.
    private void requireStillTold(Path folder, Map<String, String> expected) {
        try (var desk = Desk.open(folder, Observed.clock())) {
            assertThat(looked(desk, expected)).as("seed " + SEED).isNotNull();
        } catch (ExpectedFailure refused) {
            assertThat(refused).hasMessage("db.damaged");
        }
    }

    private static Outcome looked(Desk desk, Map<String, String> expected) {
        try {
            if (desk.check().stream().anyMatch(finding -> !finding.sound())) {
                return Outcome.TOLD_BY_VERIFY;
            }
            assertThat(Observed.of(desk)).as("seed " + SEED).isEqualTo(expected);
            return Outcome.UNTOUCHED;
        } catch (ExpectedFailure met) {
            assertThat(met).as("seed " + SEED).hasMessage("db.damaged");
            return Outcome.MET_LATER;
        }
    }

    /// A file that this process still had open could not be replaced on Windows.
    private static void requireLetGo(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            assertThat(lock).isNotNull();
        }
    }

    /// The newest copy is offered and puts all back; what was there before can be read still, or lies aside.
    private static void requireWayBack(Path folder, Map<String, String> expected) {
        var offer = Safekeeping.newest(folder, Observed.clock(), Unlock.NOBODY).orElseThrow();
        var restored = Safekeeping.restore(folder, offer.backup().file(), Observed.clock(), Unlock.NOBODY);
        assertThat(restored.before().orElseThrow()).exists();
        assertThat(Observed.in(folder)).isEqualTo(expected);
    }
}
