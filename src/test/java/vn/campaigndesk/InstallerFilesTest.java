package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.desk.ProgramVersion;

/// The argument files in `installer/` are read only on the day of a release and partly on systems that nobody here
/// has; what can be known about them without packaging is checked at every build.
class InstallerFilesTest {
    private static final Path FOLDER = Path.of("installer");
    private static final Pattern OPTION_IN_HELP = Pattern.compile("(?m)^ +(--[a-z-]+)");
    private static final Pattern ABSOLUTE =
            Pattern.compile("/.*|[A-Za-z]:.*|~.*|\\\\.*|.*(/home/|/tmp/|/Users/|\\.\\.).*");

    /// Every jpackage lists only the options of the system it runs on, so these are written down from the manual
    /// page of jpackage 25. They are the ones in use; a new one is added here when a file begins to use it.
    private static final Map<String, Set<String>> ONLY_ON = Map.of(
            "linux",
            Set.of(
                    "--linux-app-category",
                    "--linux-menu-group",
                    "--linux-package-deps",
                    "--linux-rpm-license-type",
                    "--linux-shortcut"),
            "windows",
            Set.of("--win-menu", "--win-menu-group", "--win-per-user-install", "--win-shortcut", "--win-upgrade-uuid"),
            "macos",
            Set.of("--mac-app-category", "--mac-package-identifier"));

    private static final Set<String> OPTIONS_NAMING_A_FILE =
            Set.of("--icon", "--license-file", "--resource-dir", "--add-launcher");

    static Stream<Path> argumentFiles() throws IOException {
        return list(FOLDER, name -> name.endsWith(".args")).stream();
    }

    static Stream<Path> jpackageFiles() throws IOException {
        return argumentFiles().filter(file -> !file.endsWith("runtime.args"));
    }

    @Test
    void there_is_something_to_check() throws IOException {
        assertThat(argumentFiles().map(Path::getFileName).map(Path::toString))
                .contains("runtime.args", "common.args", "linux.args", "windows.args", "macos.args");
    }

    @ParameterizedTest
    @MethodSource("jpackageFiles")
    void every_option_is_one_that_jpackage_knows(Path file) throws IOException {
        var system = file.getFileName().toString().split("[-.]", 2)[0];
        var known = new ArrayList<>(optionsInHelpOf("jpackage"));
        assertThat(known).as("the help was really read").contains("--main-jar", "--java-options", "--license-file");
        known.addAll(ONLY_ON.getOrDefault(system, Set.of()));
        assertThat(known).as("options of %s", file).containsAll(options(file));
    }

    @Test
    void every_option_of_the_runtime_is_one_that_jlink_knows() throws IOException {
        assertThat(optionsInPluginHelpOf("jlink")).containsAll(options(FOLDER.resolve("runtime.args")));
    }

    @Test
    void the_modules_of_the_runtime_exist_and_carry_no_javafx() throws IOException {
        var modules = List.of(value("runtime.args", "--add-modules").split(","));
        assertThat(modules)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("java.desktop", "java.sql", "jdk.localedata", "jdk.zipfs", "jdk.charsets")
                .noneMatch(name -> name.startsWith("javafx"))
                .allSatisfy(name ->
                        assertThat(ModuleFinder.ofSystem().find(name)).as(name).isPresent());
    }

    @Test
    void the_start_class_is_the_one_of_the_program() throws ReflectiveOperationException, IOException {
        var start = Class.forName(value("common.args", "--main-class"));
        assertThat(start).isEqualTo(Launcher.class);
        assertThat(start.getMethod("main", String[].class)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("argumentFiles")
    void files_that_are_named_exist(Path file) throws IOException {
        var words = words(file);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (OPTIONS_NAMING_A_FILE.contains(words.get(i))) {
                var name = words.get(i + 1).replaceFirst("^[^/=]+=", "");
                assertThat(Path.of(name)).as("%s in %s", words.get(i), file).exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("argumentFiles")
    void no_path_is_absolute(Path file) throws IOException {
        assertThat(words(file)).noneMatch(ABSOLUTE.asMatchPredicate());
    }

    @Test
    void the_version_is_written_nowhere_but_in_the_manifest() throws IOException {
        for (var file : list(FOLDER, name -> name.matches(".*\\.(args|sh|ps1|properties)"))) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("app-version[= ]+\"?[0-9]");
        }
    }

    @Test
    void the_upgrade_code_of_windows_never_changes() throws IOException {
        var code = value("windows-msi.args", "--win-upgrade-uuid");
        assertThatNoException().isThrownBy(() -> UUID.fromString(code));
        assertThat(code)
                .as("with another code a new version is installed beside the old one instead of replacing it")
                .isEqualTo("23d99eca-d41d-4062-b1e2-44d13121b077");
    }

    @Test
    void removing_the_windows_program_cannot_remove_the_work_of_a_person() throws IOException {
        assertThat(options(FOLDER.resolve("windows-msi.args")))
                .as(
                        "the MSI of jpackage deletes the whole installation folder, so nobody may choose one with documents")
                .doesNotContain("--win-dir-chooser");
        assertThat(value("windows-msi.args", "--install-dir")).startsWith("Programs/");
    }

    @Test
    void what_goes_into_the_msi_is_plain_ascii() throws IOException {
        for (var name : List.of("common.args", "windows.args", "windows-msi.args")) {
            assertThat(String.join(" ", words(FOLDER.resolve(name))))
                    .as("%s: an MSI is in code page 1252", name)
                    .matches("\\p{ASCII}*");
        }
        assertThat(Files.readAllLines(FOLDER.resolve("cli.properties"), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.matches("\\p{ASCII}*"));
    }

    @Test
    void the_script_for_windows_is_marked_as_utf8_for_the_powershell_that_windows_brings() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("package.ps1"))).startsWith("\uFEFF");
    }

    @Test
    void both_scripts_use_every_argument_file_of_their_systems() throws IOException {
        var scripts = Files.readString(FOLDER.resolve("package.sh")) + Files.readString(FOLDER.resolve("package.ps1"));
        assertThat(argumentFiles().map(file -> "@installer/" + file.getFileName()))
                .allMatch(scripts::contains);
    }

    /// A word that Java does not know keeps the installed program from starting at all; the caches that the scripts add
    /// are not there, which must not be seen either.
    @ParameterizedTest
    @ValueSource(strings = {"common.args", "cli.properties"})
    void java_starts_without_a_word_with_the_options_of_the_launchers(String file) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions(file));
        command.addAll(List.of("-XX:AOTCache=absent.aot", "-version"));
        assertThat(command).contains("-XX:+UseSerialGC", "-Xlog:aot=off,cds=off", "--enable-native-access=ALL-UNNAMED");
        var java = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said).contains("version").doesNotContainIgnoringCase("error").doesNotContain("aot");
    }

    private static List<String> javaOptions(String file) throws IOException {
        if (file.endsWith(".properties")) {
            return List.of(properties(file).getProperty("java-options").split(" "));
        }
        var words = words(FOLDER.resolve(file));
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i - 1).equals("--java-options"))
                .mapToObj(words::get)
                .toList();
    }

    private static Properties properties(String file) throws IOException {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            values.load(reader);
        }
        return values;
    }

    @Test
    void the_second_launcher_uses_only_keys_that_jpackage_knows() throws IOException {
        var help = run("jpackage", "--help");
        assertThat(properties("cli.properties").stringPropertyNames())
                .contains("win-console")
                .allMatch(key -> help.contains("\"" + key + "\""));
    }

    @Test
    void the_short_work_of_the_command_line_is_not_compiled_twice() throws IOException {
        assertThat(javaOptions("cli.properties")).contains("-Xmx300m", "-XX:TieredStopAtLevel=1");
    }

    @Test
    void a_cache_is_named_by_the_version_and_by_what_is_in_it() throws IOException {
        for (var script : List.of("package.sh", "package.ps1")) {
            assertThat(Files.readString(FOLDER.resolve(script)))
                    .as(script)
                    .contains("campaign-desk-$tag.aot", "campaign-desk-cli-$tag.aot", "$version-", "cli.properties");
        }
    }

    /// Who only types `mvn` gets a window, or the demonstration: what the build makes for it must have been made.
    @Test
    void plain_mvn_makes_the_stylesheets_before_it_opens_the_window() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<defaultGoal>process-classes exec:exec@open</defaultGoal>")
                .containsSubsequence("<id>styles</id>", "<phase>process-classes</phase>", "CompileStyles.java");
    }

    /// Java takes nothing from a cache that was made beside archives of another time, and does not say so.
    @Test
    void one_time_of_the_archives_is_everywhere() throws IOException {
        assertThat(javaOptions("common.args")).containsAll(List.of("-Dcampaigndesk.jar-time=1767225600"));
        assertThat(javaOptions("cli.properties")).contains("-Dcampaigndesk.jar-time=1767225600");
        assertThat(Files.readString(FOLDER.resolve("package.sh")))
                .contains("fixed_time=1767225600", "TZ=UTC", "touch -t 202601010000.00");
        assertThat(Instant.ofEpochSecond(1_767_225_600)).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(Files.readString(FOLDER.resolve("package.ps1")))
                .contains("FromUnixTimeSeconds(1767225600)", "Set-JarTime \"$work\\first\"", "Set-JarTime $out");
    }

    @Test
    void one_version_is_everywhere() throws IOException {
        var pom = Pattern.compile("<artifactId>campaign-desk</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(pom.find()).isTrue();
        assertThat(ProgramVersion.current()).isEqualTo(pom.group(1)).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(Files.readString(FOLDER.resolve("linux/campaign-desk.desktop")))
                .doesNotContain(pom.group(1));
    }

    /// What needs the package itself is asked by the check script, which fails the build of the package.
    @Test
    void one_profile_packs_and_then_tries_the_package() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsSubsequence(
                        "<id>installer</id>",
                        "<phase>pre-integration-test</phase>",
                        "/installer/package.sh",
                        "<phase>integration-test</phase>",
                        "/installer/check.sh");
        assertThat(FOLDER.resolve("package.sh")).isExecutable();
        assertThat(FOLDER.resolve("check.sh")).isExecutable();
        assertThat(Files.readAllLines(FOLDER.resolve("check.sh")))
                .as("the package is no larger than what a slow line brings in reasonable time")
                .contains("limit=75000000");
    }

    /// The folder for Windows is put together elsewhere, so its options must be the same as those of the packages.
    @Test
    void the_folder_for_windows_starts_with_the_options_of_the_packages() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("windows-folder.sh")))
                .contains("installer/common.args", "installer/left-out.txt", "-Djavafx.platform=win", "@%~dp0app");
        assertThat(Files.readAllLines(FOLDER.resolve("common.args")).stream()
                        .filter(line -> line.startsWith("--java-options "))
                        .map(line -> line.substring("--java-options ".length()))
                        .toList())
                .as("one option on a line, which an argument file of java takes as it is")
                .isEqualTo(javaOptions("common.args"))
                .noneMatch(option -> option.contains(" ") || option.contains("\""));
    }

    @Test
    void the_menu_entry_leaves_to_jpackage_what_it_fills_in() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("linux/campaign-desk.desktop")))
                .contains(
                        "[Desktop Entry]",
                        "Type=Application",
                        "Exec=APPLICATION_LAUNCHER",
                        "Icon=APPLICATION_ICON",
                        "Terminal=false",
                        "Categories=DEPLOY_BUNDLE_CATEGORY")
                .anyMatch(line -> line.matches("Name=\\S.*"));
        assertThat(words(FOLDER.resolve("linux-package.args"))).contains("--linux-shortcut", "--license-file");
    }

    @Test
    void the_windows_program_is_installed_without_the_rights_of_an_administrator() throws IOException {
        assertThat(options(FOLDER.resolve("windows-msi.args")))
                .contains("--win-per-user-install", "--win-menu", "--license-file");
    }

    @Test
    void the_window_has_its_icon_in_the_sizes_a_desktop_asks_for() {
        assertThat(List.of(16, 32, 48, 64, 128, 256))
                .allSatisfy(size -> assertThat(Launcher.class.getResource("/vn/campaigndesk/app/icon-" + size + ".png"))
                        .isNotNull());
    }

    private static List<String> options(Path file) throws IOException {
        return words(file).stream()
                .filter(word -> word.startsWith("--"))
                .map(InstallerFilesTest::name)
                .filter(Predicate.not("--enable-native-access"::equals))
                .toList();
    }

    private static String name(String option) {
        return option.split("=", 2)[0];
    }

    private static String value(String file, String option) throws IOException {
        var words = words(FOLDER.resolve(file));
        assertThat(words).as(file).containsOnlyOnce(option);
        return words.get(words.indexOf(option) + 1);
    }

    /// The words of an argument file as the JDK's tools read them: divided by white space, quotes hold a word
    /// together, `#` begins a comment.
    private static List<String> words(Path file) throws IOException {
        var tokens = new StreamTokenizer(new StringReader(Files.readString(file)));
        tokens.resetSyntax();
        tokens.wordChars('!', Character.MAX_VALUE);
        tokens.whitespaceChars(0, ' ');
        tokens.commentChar('#');
        tokens.quoteChar('"');
        var words = new ArrayList<String>();
        while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
            words.add(tokens.sval);
        }
        return words;
    }

    private static List<String> optionsInHelpOf(String tool) {
        return OPTION_IN_HELP
                .matcher(run(tool, "--help"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> optionsInPluginHelpOf(String tool) {
        return Pattern.compile("--[a-z-]+")
                .matcher(run(tool, "--help") + run(tool, "--list-plugins"))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String run(String tool, String argument) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, argument);
        return out.toString();
    }

    private static List<Path> list(Path folder, Predicate<String> name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
