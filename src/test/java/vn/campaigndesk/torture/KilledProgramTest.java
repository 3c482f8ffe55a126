package vn.campaigndesk.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.vault.Unlock;

/// Kills the program at random moments of its work. `-Dtorture.kills=N` says how often of each kind.
class KilledProgramTest {
    private static final int KILLS = Integer.getInteger("torture.kills", 2);
    private static final long PATIENCE = 60_000;
    private static final long SEED = Long.getLong("torture.seed", System.nanoTime());

    @TempDir
    private Path place;

    private final Random random = new Random(SEED);
    private Path folder;
    private Path errors;

    @BeforeEach
    void chooseFolders() throws IOException {
        folder = place.resolve("data");
        errors = Files.createFile(place.resolve("errors"));
        Files.createDirectories(place.resolve("usb"));
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void whatWasAcknowledgedIsThereAndNothingIsHalf(Work work) throws IOException, InterruptedException {
        var count = new Count(work);
        var scene = scene(work);
        for (var kill = 0; kill < KILLS; kill++) {
            scene.prepare(kill);
            var before = scene.before();
            var victim =
                    Victim.of(scene.arguments(work.name(), "k" + kill), before, scene.whenReady(), life(scene), errors);
            scene.check(victim);
            count.add(victim);
        }
        System.out.println(count + ", seed " + SEED);
        assertThat(count.killed).as("killed while it lived").isPositive();
    }

    /// At least a little, at most as long as the work of its kind goes on or takes.
    private long life(Scene scene) {
        return 1 + random.nextInt(scene.longest());
    }

    private Scene scene(Work work) throws IOException, InterruptedException {
        return switch (work) {
            case ENTER -> new Going(700);
            case FREEZE -> new Going(4000);
            case BACKUP -> new BackingUp();
            case IMPORT -> new TakingIn();
            case RESTORE -> new Restoring();
            case UPGRADE -> new Upgrading();
        };
    }

    /// What is done and looked at around one kill.
    private abstract class Scene {
        void prepare(int kill) throws IOException {}

        abstract Map<String, String> before();

        abstract void check(Victim victim) throws IOException;

        List<String> arguments(String work, String run) {
            return List.of(work, folder.toString(), run);
        }

        boolean whenReady() {
            return true;
        }

        int longest() {
            return 700;
        }

        /// The folder as the next start finds it.
        Map<String, String> compared(Victim victim) throws IOException {
            var found = Observed.in(folder);
            if (!found.equals(victim.acknowledged())) {
                assertThat(found).as(told()).isEqualTo(victim.underWay());
            }
            return found;
        }
    }

    private String told() {
        try {
            return "seed " + SEED + "; the worker's errors: " + Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// One folder that is killed again and again.
    private class Going extends Scene {
        private final int longest;
        private Map<String, String> state;

        Going(int longest) {
            this.longest = longest;
            state = Observed.in(Folders.fresh(folder, 12));
        }

        @Override
        Map<String, String> before() {
            return state;
        }

        @Override
        int longest() {
            return longest;
        }

        @Override
        void check(Victim victim) throws IOException {
            state = compared(victim);
        }
    }

    /// As above; whatever has the name of a copy can take the place of the data.
    private final class BackingUp extends Going {
        BackingUp() {
            super(1500);
        }

        @Override
        void check(Victim victim) throws IOException {
            super.check(victim);
            var copies = new ArrayList<>(files(folder.resolve("backups")));
            var newest = copies.isEmpty() ? copies : List.of(copies.getLast());
            for (var copy : joined(newest, files(place.resolve("usb")))) {
                // a copy for every day goes without the originals, which never change
                var other = Files.createTempDirectory(place, "other");
                Folders.copy(folder.resolve("originals"), other.resolve("originals"));
                Safekeeping.restore(other, copy, Observed.clock(), Unlock.NOBODY);
                assertThat(Observed.in(other)).as(copy.toString()).isNotEmpty();
            }
        }

        private List<Path> joined(List<Path> some, List<Path> more) {
            var all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }

        private List<Path> files(Path of) throws IOException {
            if (!Files.isDirectory(of)) {
                return List.of();
            }
            try (var files = Files.list(of)) {
                return files.filter(file -> file.toString().endsWith(".zip"))
                        .sorted()
                        .toList();
            }
        }
    }

    /// Each time a new folder, for a file is taken in once only.
    private final class TakingIn extends Scene {
        private final Path base = Folders.fresh(place.resolve("base"), 0);
        private final Path files = Folders.cleanFiles(base, place.resolve("files"));

        TakingIn() throws IOException {}

        @Override
        void prepare(int kill) throws IOException {
            folder = Folders.copy(base, place.resolve("data" + kill));
        }

        @Override
        Map<String, String> before() {
            return Observed.in(folder);
        }

        @Override
        List<String> arguments(String work, String run) {
            return List.of(work, folder.toString(), run, files.toString());
        }

        @Override
        void check(Victim victim) throws IOException {
            compared(victim);
        }
    }

    /// Two states that take turns.
    private final class Restoring extends Scene {
        private final Map<String, Map<String, String>> states = new HashMap<>();
        private final Path copies;
        private String present = "second";

        Restoring() throws IOException {
            copies = Folders.twoCopies(Folders.fresh(folder, 12), place.resolve("usb"));
            for (var which : List.of("first", "second")) {
                var other = place.resolve("of-" + which);
                Safekeeping.restore(other, copies.resolve(which + ".zip"), Observed.clock(), Unlock.NOBODY);
                states.put(which, Observed.in(other));
            }
            assertThat(states.get("first")).isNotEqualTo(states.get("second"));
            assertThat(Observed.in(folder)).isEqualTo(states.get("second"));
        }

        @Override
        int longest() {
            return 2500;
        }

        @Override
        Map<String, String> before() {
            return Map.of("restored", present);
        }

        @Override
        List<String> arguments(String work, String run) {
            return List.of(work, folder.toString(), run, copies.toString());
        }

        @Override
        void check(Victim victim) {
            var done = victim.acknowledged().getOrDefault("restored", "");
            var underWay = victim.underWay().getOrDefault("restored", "");
            var found = Observed.in(folder);
            present = found.equals(states.get(done)) ? done : underWay;
            assertThat(found).as(told()).isEqualTo(states.get(present));
        }
    }

    /// The first start after each older program, killed between the start of the process and its end.
    private final class Upgrading extends Scene {
        private final List<Path> older = Folders.older();
        private final Map<Path, Map<String, String>> expected = new HashMap<>();
        private Path zip = older.getFirst();
        private final int longest;

        Upgrading() throws IOException, InterruptedException {
            for (var file : older) {
                var undisturbed = Folders.unpack(file, place.resolve("undisturbed-" + file.getFileName()));
                expected.put(file, Observed.in(undisturbed));
            }
            longest = (int) (0.8 * undisturbed());
        }

        /// How long the first start takes when nobody disturbs it, in milliseconds: on a fast machine it would be over
        /// before a time that is written down here.
        private double undisturbed() throws IOException, InterruptedException {
            folder = Folders.unpack(zip, place.resolve("timed"));
            var begun = System.nanoTime();
            var victim = Victim.of(arguments(Work.UPGRADE.name(), "timed"), before(), false, PATIENCE, errors);
            assertThat(victim.killed()).as(told()).isFalse();
            return (System.nanoTime() - begun) / 1e6;
        }

        @Override
        void prepare(int kill) throws IOException {
            zip = older.get(kill % older.size());
            folder = Folders.unpack(zip, place.resolve("data" + kill));
        }

        @Override
        Map<String, String> before() {
            return expected.getOrDefault(zip, Map.of());
        }

        @Override
        boolean whenReady() {
            return false;
        }

        @Override
        int longest() {
            return longest;
        }

        @Override
        void check(Victim victim) throws IOException {
            assertThat(compared(victim)).as(zip.toString()).isNotEmpty();
        }
    }

    /// What is told of a kind of work.
    private static final class Count {
        private final Work work;
        private int kills;
        private int killed;
        private int gestures;
        private int inTheMiddle;

        Count(Work work) {
            this.work = work;
        }

        void add(Victim victim) {
            kills++;
            killed += victim.killed() ? 1 : 0;
            gestures += victim.gestures();
            inTheMiddle += victim.acknowledged().equals(victim.underWay()) ? 0 : 1;
        }

        @Override
        public String toString() {
            return "torture %s: started %d times, killed %d, in the middle of a gesture %d, gestures acknowledged %d, lost 0"
                    .formatted(work, kills, killed, inTheMiddle, gestures);
        }
    }
}
