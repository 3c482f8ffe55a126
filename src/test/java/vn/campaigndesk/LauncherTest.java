package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what reaches the console beside its own words.
class LauncherTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");

    @TempDir
    Path folder;

    /// A Word 97 form written by another program, of which the reading library complains in a dozen lines.
    @Test
    void whatLibrariesSayOfReceivedFilesDoesNotReachTheConsole() throws IOException, InterruptedException {
        var json = folder.resolve("drafts.jsonl");
        var old = wordFiles();
        var exit = run(json, old);

        assertThat(exit).isBetween(0, 1);
        assertThat(json).isNotEmptyFile();
        assertThat(Files.readAllLines(json)).hasSize(old.size());
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    private static List<String> wordFiles() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".doc") || name.endsWith(".xls"))
                    .sorted()
                    .toList();
        }
    }

    private int run(Path json, List<String> files) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(Arrays.asList("vn.campaigndesk.Launcher", "import", "--dry-run", "--data"));
        command.addAll(List.of(folder.resolve("data").toString(), "--json", json.toString()));
        command.addAll(files);
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }
}
