package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The workflow runs only on the day of a release, on machines that nobody here has: what can be known about it from
/// its text is checked at every build.
class ReleaseWorkflowTest {
    private static final Path FILE = Path.of(".github/workflows/release.yml");
    private static final Pattern SCRIPT = Pattern.compile("installer[/\\\\][\\w.-]+\\.(sh|ps1)");

    private final Map<?, ?> workflow = read();

    private static Map<?, ?> read() {
        try (var reader = Files.newBufferedReader(FILE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<?, ?> job(String name) {
        return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) workflow.get("jobs")).get(name), name);
    }

    private static List<Map<?, ?>> steps(Object job) {
        var steps = new ArrayList<Map<?, ?>>();
        ((Collection<?>) ((Map<?, ?>) job).get("steps")).forEach(step -> steps.add((Map<?, ?>) step));
        return steps;
    }

    private List<Map<?, ?>> allSteps() {
        return ((Map<?, ?>) workflow.get("jobs"))
                .values().stream().flatMap(job -> steps(job).stream()).toList();
    }

    private String commands(String job) {
        return String.join(
                "\n",
                steps(job(job)).stream()
                        .map(step -> String.valueOf(step.get("run")))
                        .toList());
    }

    /// A tag can be moved to other code after it was read, a commit cannot.
    @Test
    void every_foreign_action_is_named_by_its_full_commit() throws IOException {
        var used = allSteps().stream()
                .map(step -> step.get("uses"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        assertThat(used).hasSizeGreaterThan(6).allMatch(action -> action.matches("actions/[a-z-]+@[0-9a-f]{40}"));
        assertThat(Files.readAllLines(FILE).stream().filter(line -> line.contains("uses:")))
                .as("and says to a reader which version that is")
                .allMatch(line -> line.matches(".* # v\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void one_action_is_one_commit_everywhere() {
        var commits = allSteps().stream()
                .map(step -> step.get("uses"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .map(action -> action.replaceFirst("@.*", ""));
        assertThat(commits).doesNotHaveDuplicates();
    }

    @Test
    void every_script_that_is_called_is_there_and_may_be_run() {
        var called = SCRIPT.matcher(allSteps().stream()
                        .map(step -> String.valueOf(step.get("run")))
                        .toList()
                        .toString())
                .results()
                .map(found -> Path.of(found.group().replace('\\', '/')))
                .toList();
        assertThat(called).hasSizeGreaterThan(4).allSatisfy(script -> {
            assertThat(script).isRegularFile();
            if (script.toString().endsWith(".sh")) {
                assertThat(script).isExecutable();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "linux,ubuntu,installer/package.sh,installer/check.sh",
        "windows,windows,installer/package.ps1,installer/check.ps1",
        "macos,macos,installer/package.sh,self-check"
    })
    void every_system_packs_and_then_runs_what_it_packed(String job, String runner, String pack, String run) {
        assertThat(String.valueOf(job(job).get("runs-on"))).startsWith(runner);
        assertThat(commands(job)).contains(pack, run);
        assertThat(commands(job).indexOf(pack)).isLessThan(commands(job).lastIndexOf(run));
        assertThat(steps(job(job)).getLast().get("uses")).asString().startsWith("actions/upload-artifact@");
    }

    @Test
    void nothing_is_published_before_all_systems_have_run_it_and_never_without_checksums() {
        assertThat((Collection<?>) job("publish").get("needs"))
                .map(String::valueOf)
                .containsExactlyInAnyOrder("linux", "windows", "macos");
        assertThat(job("publish").get("if")).isEqualTo("github.ref_type == 'tag'");
        assertThat(commands("publish"))
                .containsSubsequence("sha256sum", "SHA256SUMS", "gh release create", "packages/*");
    }

    @Test
    void only_publishing_may_write() {
        assertThat((Map<?, ?>) workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        for (var job : List.of("linux", "windows", "macos")) {
            assertThat(job(job).containsKey("permissions")).as(job).isFalse();
        }
        assertThat(job("publish").get("permissions")).isEqualTo(Map.of("contents", "write"));
    }
}
