package vn.campaigndesk.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.intake.extract.docx.DocxReader;
import vn.campaigndesk.intake.extract.docx.WordFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.legacy.LegacyText;

/// Whatever a file does to its reader, the batch goes on.
class ReadersTest {
    private static final SourceFile TEXT = new SourceFile("a.txt", "x".getBytes(StandardCharsets.UTF_8));

    private static Readers with(Reader reader) {
        return new Readers(Map.of(Format.TEXT, reader), Limits.STANDARD, Duration.ofSeconds(20));
    }

    private static Extract fail(Throwable failure) throws IOException {
        switch (failure) {
            case IOException broken -> throw broken;
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            default -> throw new IllegalArgumentException(failure);
        }
    }

    private static void assertRefused(Readers readers, SourceFile file, String reason) {
        assertThatThrownBy(() -> readers.read(file)).isInstanceOfSatisfying(ExpectedFailure.class, failure -> {
            assertThat(failure.key()).isEqualTo("intake.refused." + reason);
            assertThat(failure.explain(new Messages(Locale.of("vi")))).isNotBlank();
        });
    }

    @Test
    void theReaderOfTheFormatReadsTheFile() {
        var readers =
                new Readers(Map.of(Format.DOCX, new DocxReader(new LegacyText())), Limits.STANDARD, Watched.PATIENCE);
        var extract = readers.read(
                new SourceFile("wrong.pdf", WordFile.of(WordFile.p("5")).bytes()));
        assertThat(extract.format()).isEqualTo(Format.DOCX);
        assertThat(Seen.paragraphs(extract)).containsExactly("5");
        assertRefused(readers, TEXT, "format");
    }

    @Test
    void everyFailureBecomesASentence() {
        assertRefused(with((_, _) -> fail(new IOException("x"))), TEXT, "damaged");
        assertRefused(with((_, _) -> fail(new IllegalStateException("x"))), TEXT, "damaged");
        assertRefused(with((_, _) -> fail(new OutOfMemoryError())), TEXT, "memory");
        assertRefused(with((_, _) -> fail(new StackOverflowError())), TEXT, "toodeep");
        assertRefused(with((_, _) -> fail(new ExpectedFailure("intake.refused.encrypted"))), TEXT, "encrypted");
    }

    @Test
    void realRecursionEndsInASentence() {
        assertRefused(
                with((_, _) -> new Extract(Format.TEXT, List.of(), Map.of("a", "b" + endless(0)), List.of())),
                TEXT,
                "toodeep");
    }

    private static int endless(int depth) {
        return 1 + endless(depth + 1) / 2;
    }

    @Test
    void aReaderThatTakesTooLongIsInterruptedAndLeftBehind() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var readers = new Readers(
                Map.of(Format.TEXT, (_, _) -> {
                    try {
                        never.await();
                    } catch (InterruptedException late) {
                        interrupted.countDown();
                    }
                    return new Extract(Format.TEXT, List.of(), Map.of(), List.of());
                }),
                Limits.STANDARD,
                Duration.ofMillis(20));
        assertRefused(readers, TEXT, "timeout");
        interrupted.await();
    }

    /// A busy machine gives a reader little of its time, for which the file is not to blame.
    @Test
    void onlyTheTimeThatTheReaderReallyHadCounts() {
        var looks = new CountDownLatch(3);
        var readers = new Readers(
                Map.of(Format.TEXT, (_, _) -> {
                    try {
                        looks.await();
                    } catch (InterruptedException late) {
                        throw new IllegalStateException(late);
                    }
                    return new Extract(Format.TEXT, List.of(), Map.of("read", "whole"), List.of());
                }),
                Limits.STANDARD,
                new Watched(Duration.ofMillis(300), _ -> {
                    looks.countDown();
                    return 0;
                }));
        assertThat(readers.read(TEXT).identity()).containsEntry("read", "whole");
    }

    @Test
    void aLongFileStopsWhenNobodyWaits() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var readers = new Readers(
                Map.of(Format.TEXT, (_, limits) -> {
                    var budget = new Budget(limits);
                    try {
                        while (stopped.getCount() > 0) {
                            budget.step();
                        }
                    } finally {
                        stopped.countDown();
                    }
                    throw new IllegalStateException();
                }),
                Limits.STANDARD,
                Duration.ofMillis(20));
        assertRefused(readers, TEXT, "timeout");
        stopped.await();
    }
}
