package vn.campaigndesk.intake.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.golden.HostileFiles.Hostile;
import vn.campaigndesk.intake.golden.HostileFiles.Refusal;

/// No file, however it was made, stops the program, reaches out of itself or becomes a report without a question.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final ServerSocket listener;
    private final Map<String, Hostile> files;
    private final Path folder;
    private final IntakeUnderTest intake = new IntakeUnderTest();

    HostileTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectories(temporary.resolve("a/b/c"));
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
        files = HostileFiles.write(folder, "http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    private void listen() {
        while (!listener.isClosed()) {
            try (var _ = listener.accept()) {
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @AfterAll
    void stopListening() throws IOException {
        listener.close();
    }

    Stream<String> kinds() {
        return files.keySet().stream();
    }

    /// The limit is a guard against hanging, far above what any file may take.
    @ParameterizedTest
    @MethodSource("kinds")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isTakenSafely(String kind) throws IOException {
        var hostile = files.get(kind);
        var results = intake.read(List.of(hostile.file()));
        var outcomes =
                results.stream().flatMap(json -> Outcome.parse(json).stream()).toList();

        assertThat(outcomes).as("a file never vanishes without a word").isNotEmpty();
        if (hostile.refusal() != Refusal.NONE) {
            assertThat(outcomes).extracting(Outcome::status).doesNotContain("accepted");
        }
        if (hostile.refusal() == Refusal.NONE) {
            assertThat(outcomes)
                    .extracting(Outcome::status)
                    .as(outcomes.toString())
                    .isNotEqualTo(List.of("rejected"));
        } else if (hostile.refusal() != Refusal.QUESTION) {
            assertThat(outcomes).extracting(Outcome::status).containsOnly("rejected");
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(
                                    String.valueOf(outcome.fields().get("reason")))
                            .as("a sentence for a person")
                            .isNotBlank()
                            .doesNotContain("null", "Exception", "Error", "intake."));
        }
        nothingLeaked(results);
    }

    private void nothingLeaked(List<String> results) throws IOException {
        assertThat(calls.get()).as("calls to the network").isZero();
        assertThat(results.toString()).doesNotContain(HostileFiles.CANARY);
        try (var all = Files.walk(folder.getParent().getParent().getParent())) {
            assertThat(all.map(path -> path.getFileName().toString())).doesNotContain("slipped.txt");
        }
        assertThat(Path.of("/tmp/slipped.txt")).doesNotExist();
    }

    /// One bad file takes nothing from the good ones beside it.
    @Test
    void goodFilesBesideBadOnesAreRead() throws IOException {
        var good = folder.resolve("good.docx");
        Files.write(good, HostileFiles.form());
        var results = intake.read(List.of(
                files.get("truncated-docx").file(),
                good,
                files.get("zip-bomb").file(),
                files.get("locked-pdf").file()));

        assertThat(results.stream().flatMap(json -> Outcome.parse(json).stream()))
                .filteredOn(outcome -> outcome.file().endsWith("good.docx"))
                .singleElement()
                .extracting(Outcome::status)
                .isEqualTo("accepted");
    }
}
