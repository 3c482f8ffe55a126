package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.vault.Unlock;

/// The program with its window in a process of its own: a second start, and what it opens towards the world.
class SecondStartTest {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    @TempDir
    Path place;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Path data() {
        return place.resolve("data");
    }

    private Process start(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneWindow.class.getName(),
                        data().toString())
                .redirectOutput(place.resolve(name + ".out").toFile())
                .redirectError(place.resolve(name + ".err").toFile());
        var process = builder.start();
        started.add(process);
        return process;
    }

    /// The window without the launcher, which wants to see the person's display first.
    static final class OneWindow {
        private OneWindow() {}

        public static void main(String[] args) {
            var data = Path.of(args[0]);
            System.exit(
                    DeskApplication.comesToFront(data)
                            ? 0
                            : DeskApplication.run(data, Clock.systemDefaultZone(), Unlock.NOBODY));
        }
    }

    private void waitForWindow(Process first) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            assertThat(first.isAlive())
                    .as(Files.readString(place.resolve("first.err")))
                    .isTrue();
            return FrontRequest.ask(data());
        });
    }

    @Test
    void aSecondStartBringsTheFirstWindowForwardAndEnds() throws Exception {
        var first = start("first");
        waitForWindow(first);

        var second = start("second");

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue())
                .as(Files.readString(place.resolve("second.err")))
                .isZero();
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void theRunningProgramHasNoSocketOfTheNetwork() throws Exception {
        var first = start("first");
        waitForWindow(first);
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "this system does not tell what a process has open");

        var open = socketsOf(first.pid());
        open.retainAll(networkSockets(first.pid()));

        assertThat(open).as("sockets of the network").isEmpty();
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        var sockets = new HashSet<String>();
        try (var files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    var target = SOCKET.matcher(Files.readSymbolicLink(file).toString());
                    if (target.matches()) {
                        sockets.add(target.group(1));
                    }
                }
            }
        }
        return sockets;
    }

    private static Set<String> networkSockets(long pid) throws IOException {
        var inodes = new HashSet<String>();
        for (var kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
            var table = Path.of("/proc", String.valueOf(pid), "net", kind);
            if (Files.exists(table)) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .forEach(cells -> inodes.add(cells[9]));
            }
        }
        return inodes;
    }

    @Test
    void nobodyIsAskedWhereNobodyHasTheFolderOpen() {
        assertThat(FrontRequest.ask(data())).isFalse();
        assertThat(data()).doesNotExist();
    }

    /// A command line has the folder open, but no window.
    @Test
    void whoDoesNotAnswerIsToldOfAsBefore() {
        try (var folder = DataFolder.lock(data())) {
            assertThat(FrontRequest.ask(folder.path())).isFalse();
            assertThat(data().resolve("show-window")).doesNotExist();
        }
    }

    @Test
    void eachRequestIsAnsweredOnce() throws Exception {
        var came = new AtomicInteger();
        try (var folder = DataFolder.lock(data());
                var answering = FrontRequest.answer(folder.path(), came::incrementAndGet)) {
            assertThat(FrontRequest.ask(folder.path())).isTrue();
            assertThat(FrontRequest.ask(folder.path())).isTrue();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> came.get() == 2);
            assertThat(answering).isNotNull();
        }
    }
}
