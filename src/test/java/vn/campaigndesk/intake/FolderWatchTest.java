package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.text.ExpectedFailure;

/// Files that come into a watched folder, one look after the other; no thread, no waiting.
class FolderWatchTest {
    @TempDir
    Path temp;

    private final List<Path> found = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private Path folder;
    private FolderWatch watch;

    @BeforeEach
    void watchAFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("Báo cáo đến"));
        watch = new FolderWatch(folder, found::addAll, failures::add);
    }

    @Test
    void aFileIsTakenWhenItStoodStillBetweenTwoLooksAndOnlyOnce() throws IOException {
        var file = Files.writeString(folder.resolve("a.docx"), "một nửa");
        watch.look();
        assertThat(found).isEmpty();

        Files.writeString(file, "một nửa và nửa kia");
        watch.look();
        assertThat(found).as("it grew since the last look").isEmpty();

        watch.look();
        watch.look();
        assertThat(found).containsExactly(file);
    }

    @Test
    void aFileThatIsWrittenAnewIsTakenAgain() throws IOException {
        var file = Files.writeString(folder.resolve("a.docx"), "bản một");
        watch.look();
        watch.look();
        Files.writeString(file, "bản hai, dài hơn");
        watch.look();
        watch.look();

        assertThat(found).containsExactly(file, file);
    }

    @Test
    void foldersInsideAreLookedIntoAndWhatIsNoArrivedFileIsLeft() throws IOException {
        var inside = Files.createDirectories(folder.resolve("huyện/đợt 1")).resolve("b.xlsx");
        Files.writeString(inside, "x");
        for (var name : List.of("~$a.docx", ".hidden", "c.docx.crdownload", "d.TMP")) {
            Files.writeString(folder.resolve(name), "x");
        }
        watch.look();
        watch.look();

        assertThat(found).containsExactly(inside);
        assertThat(folder.resolve("~$a.docx")).exists();
    }

    @Test
    void aFolderThatIsGoneIsToldOnceAndLookedIntoAgainWhenItIsBack() throws IOException {
        Files.delete(folder);
        watch.look();
        watch.look();
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("intake.watch.lost"));

        Files.createDirectory(folder);
        var file = Files.writeString(folder.resolve("a.txt"), "x");
        watch.look();
        watch.look();
        assertThat(found).containsExactly(file);
    }
}
