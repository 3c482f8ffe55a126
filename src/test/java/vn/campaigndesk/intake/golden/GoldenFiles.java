package vn.campaigndesk.intake.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes the golden files and what is expected of them into their folder.
///
/// Without an argument it writes everything that comes out the same on every machine; with `--office` also what
/// LibreOffice converts (`soffice` on the path; Tinos or Times New Roman among the fonts, else the pages look odd).
/// Run it from the top of the repository with the test class path:
/// `java -cp target/test-classes:target/classes:… vn.campaigndesk.intake.golden.GoldenFiles --office`.
final class GoldenFiles {
    static final Path FOLDER = Path.of("src/test/resources/intake/golden");

    private GoldenFiles() {}

    static List<Golden> all() {
        return Stream.of(CleanCases.all(), MessyCases.all())
                .flatMap(List::stream)
                .toList();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var withOffice = List.of(arguments).contains("--office");
        Files.createDirectories(FOLDER);
        for (var golden : all()) {
            Files.writeString(FOLDER.resolve(golden.expectedName()), golden.expected());
            if (golden.via() == Golden.Via.ITSELF) {
                Files.write(FOLDER.resolve(golden.name()), golden.source());
            } else if (withOffice) {
                OfficeFiles.write(golden, FOLDER);
            }
        }
    }
}
