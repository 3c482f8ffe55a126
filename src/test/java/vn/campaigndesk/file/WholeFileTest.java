package vn.campaigndesk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void makesTheFileAndTheFoldersAboveIt() throws IOException {
        var file = folder.resolve("2024").resolve("báo cáo").resolve("tổng hợp.docx");

        WholeFile.write(file, bytes("new"));

        assertThat(file).hasContent("new");
        assertThat(names(file.getParent())).containsExactly("tổng hợp.docx");
    }

    @Test
    void replacesWhatWasThereWhateverItsLength() throws IOException {
        var file = folder.resolve("list.csv");
        for (var content : List.of("a long first version", "short", "")) {
            WholeFile.write(file, bytes(content));
            assertThat(file).hasContent(content);
        }
        assertThat(names(folder)).containsExactly("list.csv");
    }

    @Test
    void keepsEveryByte() throws IOException {
        var content = new byte[300_000];
        for (var i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        WholeFile.write(folder.resolve("large.pdf"), content);

        assertThat(folder.resolve("large.pdf")).hasBinaryContent(content);
    }

    @Test
    void contentThatFailsInTheMiddleOfBeingMadeLeavesTheOldFile() throws IOException {
        var file = folder.resolve("drafts.jsonl");
        WholeFile.write(file, bytes("old"));

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("no third line");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("drafts.jsonl");
    }

    @Test
    void aFailureLeavesWhatWasThereAndNothingBesideIt() throws IOException {
        var occupied = Files.createDirectory(folder.resolve("report.pdf"));
        Files.writeString(occupied.resolve("inside.txt"), "old");

        assertThatThrownBy(() -> WholeFile.write(occupied, bytes("new"))).isInstanceOf(IOException.class);

        assertThat(occupied.resolve("inside.txt")).hasContent("old");
        assertThat(names(folder)).containsExactly("report.pdf");
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureBeforeAnythingIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("plain"), "old");

        assertThatThrownBy(() -> WholeFile.write(file.resolve("below.txt"), bytes("new")))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("plain");
    }

    @Test
    void aReaderThatHasTheOldFileOpenReadsItToItsEnd() throws IOException {
        var file = folder.resolve("report.docx");
        WholeFile.write(file, bytes("old text"));
        try (var reader = Files.newInputStream(file)) {
            var begin = reader.readNBytes(3);
            WholeFile.write(file, bytes("new"));

            assertThat(new String(begin, StandardCharsets.UTF_8)
                            + new String(reader.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("old text");
        }
        assertThat(file).hasContent("new");
    }

    /// A trial says what writing would do, makes nothing and leaves nothing; devices and folders are no places.
    @ParameterizedTest
    @CsvSource({
        "new.txt, true",
        "there.txt, true",
        "deep/er/new.txt, true",
        "folder, false",
        "there.txt/below.txt, false",
        "there.txt/deep/below.txt, false",
        "'', false",
    })
    void aPlaceIsTriedWithoutTouchingIt(String name, boolean fine) throws IOException {
        Files.writeString(folder.resolve("there.txt"), "old");
        Files.createDirectory(folder.resolve("folder"));
        var before = names(folder);
        var place = folder.resolve(name);

        if (fine) {
            WholeFile.tryPlace(place);
        } else {
            assertThatThrownBy(() -> WholeFile.tryPlace(place)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> WholeFile.write(place, bytes("new"))).isInstanceOf(IOException.class);
        }

        assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(folder.resolve("there.txt")).hasContent("old");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
