package vn.campaigndesk.app;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Gives the program's archives back the time they had when its AOT caches were made. Once the times have moved
/// Java takes nothing from the cache of the command line, and says nothing of it; that of the window it takes all
/// the same (25.0.3, seen with `-XX:AOTMode=on`). So the window mends what the command line would suffer from. What
/// unpacks a package for Windows keeps times as the clock on the wall shows them: on a computer of another time
/// zone they differ. Where the program may not write into its own folder, as on most Linux systems, the package has
/// kept the time.
final class JarTimes {
    private static final System.Logger LOG = System.getLogger(JarTimes.class.getName());

    /// Set by the launchers of a package: seconds since 1970.
    static final String PROPERTY = "campaigndesk.jar-time";

    private JarTimes() {}

    /// Sets the times that differ.
    ///
    /// @param wanted what the launcher says of it; empty outside a package
    /// @param classPath of this program
    /// @return how many archives were set
    static int restore(Optional<String> wanted, String classPath) {
        return wanted.map(seconds -> FileTime.from(Instant.ofEpochSecond(Long.parseLong(seconds))))
                .map(time -> (int) Arrays.stream(classPath.split(File.pathSeparator, -1))
                        .filter(name -> name.endsWith(".jar"))
                        .filter(name -> set(Path.of(name), time))
                        .count())
                .orElse(0);
    }

    private static boolean set(Path jar, FileTime time) {
        try {
            // as exactly as Java looks at it
            if (Files.getLastModifiedTime(jar).toInstant().getEpochSecond()
                    == time.toInstant().getEpochSecond()) {
                return false;
            }
            Files.setLastModifiedTime(jar, time);
            return true;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the time of an archive stays, and the program starts slowly: " + jar, e);
            return false;
        }
    }
}
