package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the packaged program on Linux hands to Java what jpackage has written down, from wherever the
/// program lies and whatever the person has typed. In the place of Java stands a script that prints what it is given.
@EnabledOnOs(OS.LINUX)
class LinuxLauncherTest {
    @TempDir
    Path place;

    private Path home;

    @BeforeEach
    void installed() throws IOException {
        home = Files.createDirectories(place.resolve("campaign desk"));
        program(
                home.resolve("lib/runtime/bin/java"),
                "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\necho \"($JDK_JAVA_OPTIONS)\"\nexit 3\n");
        for (var name : List.of("campaign-desk", "campaign-desk-cli")) {
            program(home.resolve("bin").resolve(name), Files.readString(Path.of("installer/linux/launcher.sh")));
            Files.writeString(
                    Files.createDirectories(home.resolve("lib/app")).resolve(name + ".cfg"), """
                    [Application]
                    app.mainclass=vn.campaigndesk.Launcher
                    app.classpath=$APPDIR/campaign-desk.jar
                    app.classpath=$APPDIR/lib/*.jar

                    [JavaOptions]
                    java-options=-Dname=%s
                    java-options=-XX:AOTCache=$APPDIR/%s.aot""".formatted(name, name));
        }
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
    }

    private List<String> start(Path program, String... typed) throws Exception {
        var words = new ArrayList<>(List.of(program.toString()));
        words.addAll(List.of(typed));
        var builder = new ProcessBuilder(words).directory(place.toFile()).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dof=another");
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(3);
        return printed.lines().toList();
    }

    @Test
    void javaIsGivenTheOptionsTheClassesAndWhatWasTyped() throws Exception {
        var app = home.toRealPath().resolve("lib/app");

        assertThat(start(home.resolve("bin/campaign-desk-cli"), "import", "Báo cáo *.docx", ""))
                .containsExactly(
                        "[-Djpackage.app-path=%s]".formatted(home.toRealPath().resolve("bin/campaign-desk-cli")),
                        "[-Dname=campaign-desk-cli]",
                        "[-XX:AOTCache=%s/campaign-desk-cli.aot]".formatted(app),
                        "[-cp]",
                        "[%s/campaign-desk.jar:%s/lib/*.jar]".formatted(app, app),
                        "[vn.campaigndesk.Launcher]",
                        "[import]",
                        "[Báo cáo *.docx]",
                        "[]",
                        "()");
    }

    @Test
    void aLinkToItStartsTheSameProgram() throws Exception {
        var link = Files.createSymbolicLink(place.resolve("desk"), home.resolve("bin/campaign-desk"));

        assertThat(start(link)).contains("[-Dname=campaign-desk]");
    }
}
