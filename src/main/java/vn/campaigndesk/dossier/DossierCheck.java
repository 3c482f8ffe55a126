package vn.campaigndesk.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.dossier.DossierEntry.State;
import vn.campaigndesk.text.ExpectedFailure;

/// What reading a dossier again has shown.
///
/// @param checked how many files are as the index says
/// @param findings what is not
public record DossierCheck(int checked, List<Finding> findings) {
    /// Something that is not as the index says.
    public record Finding(Kind kind, String path) {}

    /// What was found.
    public enum Kind {
        /// In the index and not in the folder.
        MISSING,
        /// In the folder with other bytes than the index says.
        ALTERED,
        /// In the folder and not in the index.
        UNKNOWN,
        /// Missing or altered already when the dossier was made, and listed as such.
        LACKING
    }

    public DossierCheck {
        findings = List.copyOf(findings);
    }

    /// Whether all is as the index says, and nothing was lacking when it was made.
    public boolean isSound() {
        return findings.isEmpty();
    }

    /// Reads every file of a dossier and compares it with the index.
    ///
    /// @throws ExpectedFailure `dossier.no-index` or `dossier.unreadable`
    public static DossierCheck of(Path folder) {
        try {
            return compare(folder, DossierIndexReader.read(folder));
        } catch (IOException | UncheckedIOException e) {
            throw ExpectedFailure.causedBy(e, "dossier.unreadable", folder);
        }
    }

    private static DossierCheck compare(Path folder, List<DossierEntry> entries) throws IOException {
        var findings = new ArrayList<Finding>();
        var known = new HashSet<>(Set.of(DossierIndexWriter.FILE));
        var sound = 0;
        for (var entry : entries) {
            known.add(entry.path());
            if (entry.state() == State.LACKING) {
                findings.add(new Finding(Kind.LACKING, entry.path()));
                continue;
            }
            var file = within(folder, entry.path());
            if (file == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(new Finding(Kind.MISSING, entry.path()));
            } else if (!FileHash.of(file).equals(entry.sha256())) {
                findings.add(new Finding(Kind.ALTERED, entry.path()));
            } else {
                sound++;
            }
        }
        addUnknown(folder, known, findings);
        return new DossierCheck(sound, findings);
    }

    /// The place of an entry; null when its path leads elsewhere or is none on this system: somebody wrote it there.
    private static @Nullable Path within(Path folder, String path) {
        try {
            var file = folder.resolve(path).normalize();
            return file.startsWith(folder.normalize()) ? file : null;
        } catch (InvalidPathException e) {
            System.getLogger(DossierCheck.class.getName()).log(System.Logger.Level.DEBUG, "path in an index", e);
            return null;
        }
    }

    private static void addUnknown(Path folder, Set<String> known, List<Finding> findings) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !known.contains(path))
                    .sorted()
                    .forEach(path -> findings.add(new Finding(Kind.UNKNOWN, path)));
        }
    }
}
