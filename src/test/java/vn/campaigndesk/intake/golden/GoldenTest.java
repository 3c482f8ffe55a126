package vn.campaigndesk.intake.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every golden file is read as a careful officer reads it; a file is added by putting it and its
/// `.expected.json` into the folder.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {
    private static final Path FOLDER = GoldenFiles.FOLDER;
    private final IntakeUnderTest intake = new IntakeUnderTest();

    /// One report of one file with what came out for it.
    private record Verdict(Outcome expected, List<String> mistakes, boolean acceptedWrong) {
        boolean clean() {
            return expected.status().equals("accepted");
        }
    }

    Stream<String> files() throws IOException {
        try (var paths = Files.list(FOLDER)) {
            return paths
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatACarefulOfficerReads(String name) throws IOException {
        var mistakes = new LinkedHashMap<String, List<String>>();
        for (var verdict : judge(name)) {
            if (!verdict.mistakes().isEmpty()) {
                mistakes.put(verdict.expected().file(), verdict.mistakes());
            }
        }

        assertThat(mistakes).isEmpty();
    }

    /// The three figures of the judgement. The first must be 0 whatever else is true.
    @Test
    void neverAcceptsAWrongReport() throws IOException {
        var wrong = new ArrayList<String>();
        var verdicts = new ArrayList<Verdict>();
        for (var name : files().toList()) {
            for (var verdict : judge(name)) {
                verdicts.add(verdict);
                if (verdict.acceptedWrong()) {
                    wrong.add(verdict.expected().file() + " " + verdict.mistakes());
                }
            }
        }
        System.out.printf(
                "golden files: %d reports, accepted wrong %d, clean accepted %s, messy all right %s%n",
                verdicts.size(), wrong.size(), share(verdicts, true), share(verdicts, false));

        assertThat(verdicts).hasSizeGreaterThan(120);
        assertThat(wrong).isEmpty();
    }

    private static String share(List<Verdict> verdicts, boolean clean) {
        var of = verdicts.stream().filter(verdict -> verdict.clean() == clean).toList();
        var right = of.stream().filter(verdict -> verdict.mistakes().isEmpty()).count();
        return "%d of %d (%.1f %%)".formatted(right, of.size(), 100.0 * right / of.size());
    }

    private List<Verdict> judge(String name) throws IOException {
        var stem = name.replaceFirst("\\.[^.]+$", "");
        var expected = Outcome.parse(Files.readString(FOLDER.resolve(stem + ".expected.json")));
        var files = new ArrayList<Path>();
        expected.getFirst().after().forEach(earlier -> files.add(FOLDER.resolve(earlier)));
        files.add(FOLDER.resolve(name));
        var left = new ArrayList<>(intake.read(files).stream()
                .flatMap(json -> Outcome.parse(json).stream())
                .filter(got -> got.file().contains(name))
                .toList());
        var verdicts = new ArrayList<Verdict>();
        for (var one : expected) {
            verdicts.add(verdict(one, take(one, left)));
        }
        if (left.stream().anyMatch(extra -> extra.status().equals("accepted"))) {
            verdicts.add(
                    new Verdict(expected.getFirst(), List.of("accepts a report that is not there: " + left), true));
        }
        return verdicts;
    }

    /// The result for an expected report, taken out of those that are left. The only report of an archive goes by the
    /// archive's name.
    private static Outcome take(Outcome expected, List<Outcome> left) {
        var found = left.stream()
                .filter(got ->
                        got.file().endsWith(expected.file()) || expected.file().startsWith(got.file() + "/"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing came out for " + expected.file() + ", only " + left));
        left.remove(found);
        return found;
    }

    private static Verdict verdict(Outcome expected, Outcome got) {
        var mistakes = got.mistakes(expected);
        return new Verdict(expected, mistakes, got.status().equals("accepted") && !mistakes.isEmpty());
    }

    @Test
    void tellsRightFromWrong() {
        var right = "{\"file\": \"a\", \"unit\": \"U\", \"indicators\": [1, 2, 3, null, null], \"notes\": [],"
                + " \"evaluation\": \"e\", \"proposal\": \"\", \"status\": \"accepted\"}";
        var expected = Outcome.parse(right).getFirst();

        assertThat(expected.mistakes(expected)).isEmpty();
        Map.of(
                        "[1, 2, 3", "[1, 2, 4",
                        "\"U\"", "null",
                        "\"e\"", "\"f\"",
                        "null, null", "0, null",
                        "accepted", "needs-review")
                .forEach((from, to) -> assertThat(Outcome.parse(right.replace(from, to))
                                .getFirst()
                                .mistakes(expected))
                        .as(to)
                        .hasSize(1));
    }
}
