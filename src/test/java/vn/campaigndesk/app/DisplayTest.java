package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.Messages;

/// What keeps a window from opening is known before the toolkit starts, which would only die.
class DisplayTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_display_there_is_no_window_on_linux(String display) {
        assertThat(Display.problem("Linux", Map.of("DISPLAY", display))).contains("app.display.none");
        assertThat(Display.problem("Linux", Map.of())).contains("app.display.none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void the_other_systems_always_have_one(String os) {
        assertThat(Display.problem(os, Map.of())).isEmpty();
    }

    /// A configuration that knows no folder is what a machine without fonts looks like.
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({"'',false", "<dir>/usr/share/fonts</dir>,true"})
    void a_machine_without_a_font_is_recognized(String folders, boolean has) throws Exception {
        var configuration = Files.writeString(
                folder.resolve("fonts.conf"),
                "<fontconfig>" + folders + "<cachedir>" + folder + "</cachedir></fontconfig>");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fonts.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        var process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(String.valueOf(has));
    }

    /// Fontconfig reads its environment once, so each answer needs a process of its own.
    static final class Fonts {
        public static void main(String[] args) {
            System.out.println(Display.hasFonts());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gtk", "closed", "fonts"})
    void every_reason_is_a_sentence(String reason) {
        for (var language : new Locale[] {Locale.of("vi", "VN"), Locale.ENGLISH}) {
            assertThat(new Messages(language).get("app.display." + reason))
                    .endsWith(".")
                    .hasSizeGreaterThan(30);
        }
    }
}
