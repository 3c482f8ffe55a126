package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archives of a package have the time at which its AOT cache was made, whatever unpacking has made of it.
class JarTimesTest {
    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private Path moved;
    private Path kept;
    private String classPath;

    @BeforeEach
    void unpacked() throws IOException {
        moved = archive("one.jar", MADE.plusSeconds(7 * 3600));
        kept = archive("two.jar", MADE.plusMillis(400));
        classPath = moved + File.pathSeparator + kept + File.pathSeparator + folder.resolve("none.jar");
    }

    private Path archive(String name, Instant time) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(time));
    }

    @Test
    void theTimeThatUnpackingHasMovedIsSetBack() throws IOException {
        assertThat(JarTimes.restore(Optional.of(String.valueOf(MADE.getEpochSecond())), classPath))
                .isEqualTo(1);
        assertThat(Files.getLastModifiedTime(moved).toInstant()).isEqualTo(MADE);
        assertThat(Files.getLastModifiedTime(kept).toInstant())
                .as("the same second is the same to Java")
                .isEqualTo(MADE.plusMillis(400));
    }

    @Test
    void outsideAPackageNoTimeIsTouched() throws IOException {
        assertThat(JarTimes.restore(Optional.empty(), classPath)).isZero();
        assertThat(Files.getLastModifiedTime(moved).toInstant()).isEqualTo(MADE.plusSeconds(7 * 3600));
    }
}
