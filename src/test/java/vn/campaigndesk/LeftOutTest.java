package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The installed program carries its libraries without the parts that it does not use (`installer/left-out.txt`), which
/// every other test has on its class path: here it is known that nothing that is used is missing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftOutTest {
    private static final Pattern TYPE = Pattern.compile("L([\\w/$]+);");
    private static final Pattern RESOURCE = Pattern.compile("[^\\s%]+\\.(otf|ttf|css|bss|properties)");

    /// As they came.
    private final List<Path> whole = trimmedLibraries();

    private Path lean = Path.of("");

    @BeforeAll
    void pack(@TempDir Path folder) throws Exception {
        lean = folder;
        var from = Files.createDirectory(lean.resolve("from"));
        for (var jar : whole) {
            Files.copy(jar, from.resolve(jar.getFileName()));
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var packing = new ProcessBuilder(
                        java,
                        "installer/LeanJars.java",
                        from.toString(),
                        lean.resolve("to").toString(),
                        "installer/left-out.txt")
                .redirectErrorStream(true)
                .start();
        var said = new String(packing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(packing.waitFor()).as(said).isZero();
    }

    /// The libraries on this class path that a rule names.
    private static List<Path> trimmedLibraries() {
        try (var lines = Files.lines(Path.of("installer/left-out.txt"))) {
            var named = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+")[0])
                    .collect(Collectors.toSet());
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(jar -> named.stream()
                            .anyMatch(name -> jar.getFileName().toString().startsWith(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> whole() {
        return whole;
    }

    private Path packed(Path jar) {
        return lean.resolve("to").resolve(jar.getFileName());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void something_is_left_out(Path jar) throws IOException {
        assertThat(Files.size(packed(jar))).isPositive();
        assertThat(entries(jar))
                .containsAll(entries(packed(jar)))
                .hasSizeGreaterThan(entries(packed(jar)).size());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void every_class_that_the_program_can_come_to_is_kept(Path jar) throws IOException {
        assertThat(entries(packed(jar))).containsAll(reachable(jar));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void every_file_that_the_program_names_is_kept(Path jar) throws IOException {
        var named = namedFiles();
        assertThat(named).as("the names were really read").contains("/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf");
        var wanted = entries(jar).stream()
                .filter(entry ->
                        named.stream().anyMatch(name -> ("/" + entry).endsWith("/" + name.replaceAll("^/", ""))))
                .toList();
        assertThat(entries(packed(jar))).containsAll(wanted);
    }

    @Test
    void the_document_font_and_both_looks_are_kept() throws IOException {
        var kept = new HashSet<String>();
        for (var jar : whole) {
            kept.addAll(entries(packed(jar)));
        }
        assertThat(kept)
                .contains(
                        "fonts/Tinos/Tinos-Regular.ttf",
                        "fonts/Tinos/Tinos-Bold.ttf",
                        "fonts/Tinos/Tinos-Italic.ttf",
                        "fonts/Tinos/Tinos-BoldItalic.ttf",
                        "atlantafx/base/theme/primer-light.css",
                        "atlantafx/base/theme/primer-dark.css",
                        "com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
                        "org/apache/poi/hwpf/HWPFDocument.class");
    }

    /// The key of a password must come out the same without the rest of the library: the test vector of RFC 9106, 5.3,
    /// in a class loader that knows nothing else.
    @Test
    void the_kept_part_derives_the_key_of_the_standard() throws Exception {
        var jar = whole.stream()
                .filter(file -> file.getFileName().toString().startsWith("bcprov"))
                .findFirst()
                .orElseThrow();
        try (var loader =
                new URLClassLoader(new URL[] {packed(jar).toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var builder = loader.loadClass("org.bouncycastle.crypto.params.Argon2Parameters$Builder");
            var filled = builder.getConstructor(int.class).newInstance(2);
            for (var number : List.of("Version=19", "Iterations=3", "MemoryAsKB=32", "Parallelism=4")) {
                var parts = number.split("=");
                builder.getMethod("with" + parts[0], int.class).invoke(filled, Integer.parseInt(parts[1]));
            }
            builder.getMethod("withSalt", byte[].class).invoke(filled, bytes(2, 16));
            builder.getMethod("withSecret", byte[].class).invoke(filled, bytes(3, 8));
            builder.getMethod("withAdditional", byte[].class).invoke(filled, bytes(4, 12));
            var parameters = builder.getMethod("build").invoke(filled);
            var type = loader.loadClass("org.bouncycastle.crypto.generators.Argon2BytesGenerator");
            var generator = type.getConstructor().newInstance();
            type.getMethod("init", parameters.getClass()).invoke(generator, parameters);
            var key = new byte[32];
            type.getMethod("generateBytes", byte[].class, byte[].class).invoke(generator, bytes(1, 32), key);
            assertThat(HexFormat.of().formatHex(key))
                    .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
        }
    }

    private Path commandLine() {
        return whole.stream()
                .filter(file -> file.getFileName().toString().startsWith("picocli"))
                .findFirst()
                .orElseThrow();
    }

    /// A cache of classes takes none that is older than Java 6.
    @Test
    void no_class_of_the_command_line_is_too_old_for_the_cache() throws IOException {
        try (var zip = new ZipFile(packed(commandLine()).toFile())) {
            for (var entry :
                    zip.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                var model = ClassFile.of().parse(zip.getInputStream(entry).readAllBytes());
                assertThat(model.majorVersion()).as(entry.getName()).isGreaterThanOrEqualTo(ClassFile.JAVA_6_VERSION);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import --help", "import", "consolidate --nonsense", "bench startup --help --lang en"})
    void the_renewed_command_line_says_what_the_old_one_says(String line) throws Exception {
        var said = said(packed(commandLine()), line);
        assertThat(said).isEqualTo(said(commandLine(), line)).contains("campaign-desk");
    }

    /// What the program prints when one of its libraries is that file.
    private static String said(Path library, String line) throws Exception {
        var others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(one -> !Path.of(one).getFileName().equals(library.getFileName()));
        var classes =
                Stream.concat(Stream.of(library.toString()), others).collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "vn.campaigndesk.Launcher"));
        command.addAll(List.of(line.split(" ")));
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return running.waitFor() + "\n" + said;
    }

    private static byte[] bytes(int value, int count) {
        var bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// The classes of a library that the program's own classes name, and those that these name in turn.
    private static Set<String> reachable(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var waiting = new ArrayDeque<String>();
            for (var own : ownClasses()) {
                waiting.addAll(types(own));
            }
            var seen = new TreeSet<String>();
            while (!waiting.isEmpty()) {
                var name = waiting.remove() + ".class";
                var entry = zip.getEntry(name);
                if (entry != null && seen.add(name)) {
                    waiting.addAll(
                            types(ClassFile.of().parse(zip.getInputStream(entry).readAllBytes())));
                }
            }
            return seen;
        }
    }

    private static Set<String> types(ClassModel model) {
        var types = new HashSet<String>();
        for (var constant : model.constantPool()) {
            if (constant instanceof ClassEntry type) {
                types.add(type.asInternalName());
            } else if (constant instanceof Utf8Entry text) {
                TYPE.matcher(text.stringValue()).results().forEach(found -> types.add(found.group(1)));
            }
        }
        return types;
    }

    private static Set<String> namedFiles() throws IOException {
        var names = new TreeSet<String>();
        for (var own : ownClasses()) {
            for (var constant : own.constantPool()) {
                if (constant instanceof StringEntry text
                        && RESOURCE.matcher(text.stringValue()).matches()) {
                    names.add(text.stringValue());
                }
            }
        }
        return names;
    }

    private static List<ClassModel> ownClasses() throws IOException {
        try (var files = Files.walk(Path.of("target/classes/vn"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(LeftOutTest::parse)
                    .toList();
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
