package vn.campaigndesk.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Watched;

/// One line of a million signs in a letter, or an address without an end, must neither keep all files behind it waiting
/// nor end the run: the opening of a letter is watched as the reading of a file is.
class EndlessLetterTest {
    private static final int SIGNS = 1_000_000;
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    static Stream<Arguments> bodies() {
        return Stream.of(
                        "1",
                        "1,",
                        "\t",
                        ": ",
                        "> ",
                        "a",
                        "a.",
                        "a@",
                        "mục 3 ",
                        "số bài mục 3 ",
                        "trước ngày 18 ",
                        "Mục 3 là. ",
                        "<table>",
                        "( ")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aLetterOfOneEndlessLineIsOpened(String piece) throws IOException {
        assertThat(opened("From: a@b.vn\r\nTo: c@d.vn", "x" + piece.repeat(SIGNS / piece.length()) + "x:"))
                .singleElement()
                .isInstanceOf(Received.Taken.class);
    }

    static Stream<Arguments> headers() {
        return Stream.of("a@b" + ".a".repeat(60_000), "a".repeat(120_000), "=?".repeat(20_000), "=?a?B?".repeat(7_000))
                .flatMap(value -> Stream.of("From: ", "To: ", "Subject: ").map(name -> Arguments.of(name, value)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void aLetterWithAnEndlessHeaderIsOpened(String name, String value) throws IOException {
        assertThat(opened((name.equals("From: ") ? "To: c@d.vn\r\n" : "From: x@y.vn\r\n") + name + value, "Kính gửi"))
                .singleElement()
                .isInstanceOf(Received.Taken.class);
    }

    /// Beside a file the body is looked through for the rows of a form.
    @ParameterizedTest
    @MethodSource("bodies")
    void aLetterOfOneEndlessLineIsOpenedWithTheFileInIt(String piece) throws IOException {
        var body = "x" + piece.repeat(SIGNS / piece.length()) + "x";
        var parts = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body
                + "\r\n--b\r\nContent-Type: text/plain\r\n"
                + "Content-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n--b--\r\n";
        assertThat(opened("From: a@b.vn\r\nTo: c@d.vn\r\nContent-Type: multipart/mixed; boundary=b", parts))
                .first()
                .isInstanceOf(Received.Taken.class);
    }

    /// Whatever a letter costs, the files behind it come, and the letter itself is kept for a person.
    @Test
    void aLetterThatTakesTooLongIsKeptAndHoldsNothingUp() throws IOException {
        var letter = "From: a@b.vn\r\nTo: c@d.vn\r\n\r\n" + "(1 muc 3 ".repeat(100_000);
        Files.writeString(folder.resolve("a.eml"), letter);
        Files.writeString(folder.resolve("b.txt"), "x");
        var received = new ArrayList<Received>();
        new Unpacker(Limits.STANDARD, Duration.ofNanos(2)).unpack(folder, received::add);

        assertThat(received).hasSize(2);
        assertThat(received.getFirst()).isInstanceOfSatisfying(Received.Refused.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo(Watched.TIMEOUT);
            assertThat(refused.file()).isNotNull();
        });
        assertThat(received.getLast()).isInstanceOf(Received.Taken.class);
    }

    private List<Received> opened(String header, String body) throws IOException {
        var letter = folder.resolve("a.eml");
        var text = header + "\r\nDate: Mon, 18 Nov 2024 08:00:00 +0700\r\nMIME-Version: 1.0\r\nX-Mailer: x\r\n"
                + (header.contains("multipart") ? "" : "Content-Type: text/plain; charset=utf-8\r\n") + "\r\n"
                + body;
        Files.write(letter, text.getBytes(StandardCharsets.UTF_8));
        return Assertions.assertTimeoutPreemptively(GENEROUS, () -> {
            var received = new ArrayList<Received>();
            new Unpacker(Limits.STANDARD).unpack(letter, received::add);
            return received;
        });
    }
}
