package vn.campaigndesk.report.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.original.OriginalFiles.State;
import vn.campaigndesk.vault.Seal;

/// Bytes under their hash: whole or not there, never written again.
class OriginalFilesTest {
    /// SHA-256 of "abc", from the standard FIPS 180-2.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path temp;

    private Path folder;
    private OriginalFiles files;

    @BeforeEach
    void openTheFolder() {
        folder = temp.resolve("originals");
        files = new OriginalFiles(folder, Seal.NONE);
    }

    @Test
    void contentLiesUnderItsHashAndCannotBeWritten() throws IOException {
        var stored = files.put("a", stream("abc"));

        assertThat(stored.sha256()).isEqualTo(ABC);
        assertThat(stored.bytes()).isEqualTo(3);
        var place = folder.resolve("ba").resolve(ABC.substring(2));
        assertThat(place).hasContent("abc");
        assertThat(
                        Files.getFileStore(place).supportsFileAttributeView("posix")
                                ? Files.getPosixFilePermissions(place)
                                        .toString()
                                        .contains("WRITE")
                                : place.toFile().canWrite())
                .isFalse();
        assertThat(read(ABC)).isEqualTo("abc");
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        files.put("a", stream("abc"));
        var place = files.place(ABC);
        var key = Files.readAttributes(place, java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();

        assertThat(files.put("a", stream("abc")).sha256()).isEqualTo(ABC);

        assertThat(files.contents()).containsExactly(ABC);
        assertThat(Files.readAttributes(place, java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey())
                .as("the first file stays")
                .isEqualTo(key);
        assertThat(leftovers()).isZero();
    }

    @Test
    void anEmptyFileAndALargeOneAreContentToo() throws IOException {
        var large = new byte[20 << 20];
        new Random(7).nextBytes(large);

        var empty = files.put("a", InputStream.nullInputStream());
        var stored = files.put("a", new ByteArrayInputStream(large));

        assertThat(empty.bytes()).isZero();
        assertThat(files.state(empty.sha256())).isEqualTo(State.WHOLE);
        assertThat(stored.bytes()).isEqualTo(large.length);
        var copy = new ByteArrayOutputStream();
        assertThat(files.copy(stored.sha256(), copy)).isEqualTo(State.WHOLE);
        assertThat(copy.toByteArray()).isEqualTo(large);
    }

    @Test
    void whatIsMissingOrAlteredIsSaid() throws IOException {
        assertThat(files.state(ABC)).isEqualTo(State.MISSING);
        files.put("a", stream("abc"));
        alter(files.place(ABC), "abC");
        assertThat(files.state(ABC)).isEqualTo(State.ALTERED);
        alter(files.place(ABC), "ab");
        assertThat(files.state(ABC)).isEqualTo(State.ALTERED);
        alter(files.place(ABC), "abc");
        assertThat(files.state(ABC)).isEqualTo(State.WHOLE);
    }

    @Test
    void addingTheReceivedFileAgainMendsAnAlteredOneAndKeepsTheOther() throws IOException {
        files.put("a", stream("abc"));
        alter(files.place(ABC), "forged");

        files.put("a", stream("abc"));

        assertThat(read(ABC)).isEqualTo("abc");
        assertThat(files.contents())
                .hasSize(2)
                .contains(ABC)
                .anyMatch(name -> name.startsWith("ba/" + ABC.substring(2) + ".altered-"));
    }

    @Test
    void killedWhileReceivingLeavesOnlyAPartThatTheNextStartRemoves() throws IOException {
        files.put("a", stream("abc"));
        files.receive("a", stream("half of a file"), folder.resolve("x.part"));

        assertThat(files.contents()).as("a part is no content").containsExactly(ABC);
        assertThat(files.sweep()).isEqualTo(1);

        assertThat(leftovers()).isZero();
        assertThat(read(ABC)).isEqualTo("abc");
    }

    @Test
    void killedAfterSettlingLeavesTheWholeContent() throws IOException {
        Files.createDirectories(folder);
        var part = folder.resolve("y.part");
        var stored = files.receive("a", stream("abc"), part);
        files.settle(part, stored.sha256());

        assertThat(files.sweep()).isZero();
        assertThat(read(ABC)).isEqualTo("abc");
    }

    @Test
    void aSourceThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            private int left = 5000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the stick was pulled");
                }
                left--;
                return 'x';
            }
        };

        assertThatThrownBy(() -> files.put("a", broken)).hasMessage("the stick was pulled");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSweepTouchesNothingButParts() throws IOException {
        files.put("a", stream("abc"));
        Files.writeString(folder.resolve("ghi chu.txt"), "a person's own");
        Files.createDirectories(folder.resolve("zz"));
        Files.writeString(folder.resolve("zz").resolve("stray"), "x");

        assertThat(files.sweep()).isZero();

        assertThat(files.contents()).containsExactlyInAnyOrder(ABC, "ghi chu.txt", "zz/stray");
    }

    @Test
    void nothingOutsideOfTheFolderCanBeNamed() {
        assertThatThrownBy(() -> files.place("../" + ABC.substring(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.place(ABC.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String read(String sha256) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(files.copy(sha256, out)).isEqualTo(State.WHOLE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long leftovers() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> !Files.isDirectory(file)).count();
        }
    }

    static void alter(Path file, String content) throws IOException {
        Files.delete(file);
        Files.writeString(file, content);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
