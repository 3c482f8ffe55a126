package vn.campaigndesk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;

/// The files beside the database that are sealed with it: what was received, copies, and files put aside as
/// damaged. Each is exchanged in one step.
final class SealedFiles {
    /// Where damaged files are put aside.
    static final String DAMAGED = "damaged";

    private static final Set<String> LEFT_OVER =
            Set.of("campaign-desk-before-upgrade.mv.db.part", ProtectionStore.COPY);

    private final Path data;
    private final BackupStore backups;
    private final Runnable moment;

    /// @param moment called after each file
    SealedFiles(Path data, BackupStore backups, Runnable moment) {
        this.data = data;
        this.backups = backups;
        this.moment = moment;
    }

    /// Seals what is not sealed, and removes what work that was cut off has left in the clear.
    ///
    /// @throws ExpectedFailure for a copy that cannot be written anew; the rest may be sealed then
    void seal(DataKey key) throws IOException {
        discard(data, name -> name.startsWith("restore-") || LEFT_OVER.contains(name));
        discard(data.resolve(BackupStore.FOLDER), name -> name.startsWith("work-") || name.endsWith(".part"));
        discard(data.resolve(DAMAGED), name -> name.endsWith(".part"));
        for (var folder : folders()) {
            for (var file : files(folder)) {
                if (!key.isSealed(head(file))) {
                    Resealing.content(file, Seal.NONE, key, folder);
                    moment.run();
                }
            }
        }
        var cover = Cover.of(data, key);
        for (var backup : backups.list()) {
            seal(backup.file(), key, cover);
        }
    }

    private void seal(Path copy, DataKey key, Cover cover) throws IOException {
        if (BackupReader.isSealed(copy) || key.isSealed(head(copy))) {
            return;
        }
        if (BackupReader.isUnreadable(copy)) {
            // nobody can restore it, but somebody might read in it
            Resealing.content(copy, Seal.NONE, key, data.resolve(BackupStore.FOLDER));
        } else {
            inWork(work -> Resealing.copy(copy, work, Seal.NONE, cover));
        }
        moment.run();
    }

    /// Unseals what was sealed with this key.
    void unseal(DataKey key) throws IOException {
        for (var folder : folders()) {
            for (var file : files(folder)) {
                unseal(file, key, folder);
            }
        }
        for (var backup : backups.list()) {
            var copy = backup.file();
            unseal(copy, key, data.resolve(BackupStore.FOLDER));
            if (BackupReader.isSealed(copy)) {
                unsealCopy(copy, key);
                moment.run();
            }
        }
    }

    private void unseal(Path file, DataKey key, Path folder) throws IOException {
        if (key.isSealed(head(file))) {
            Resealing.content(file, key, Seal.NONE, folder);
            moment.run();
        }
    }

    /// One of another vault, or one that cannot be read, stays as it is: it opens with the password it has.
    private void unsealCopy(Path copy, DataKey key) throws IOException {
        try {
            inWork(work -> Resealing.copy(copy, work, key, Cover.NONE));
        } catch (ExpectedFailure e) {
            if (!e.key().equals("vault.locked") && !e.key().equals("backup.bad")) {
                throw e;
            }
        }
    }

    private List<Path> folders() {
        return Stream.concat(backups.kept().stream(), Stream.of(DAMAGED))
                .map(data::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().endsWith(".part"))
                    .toList();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(Seal.HEAD);
        }
    }

    private static void discard(Path folder, Predicate<String> isLeftOver) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> found;
        try (var all = Files.list(folder)) {
            found = all.filter(file -> isLeftOver.test(file.getFileName().toString()))
                    .toList();
        }
        for (var leftOver : found) {
            WorkFolder.delete(leftOver);
        }
    }

    @FunctionalInterface
    private interface Work {
        void in(Path folder) throws IOException;
    }

    private void inWork(Work work) throws IOException {
        var own = Files.createTempDirectory(Files.createDirectories(data.resolve(BackupStore.FOLDER)), "work-");
        try {
            work.in(own);
        } finally {
            WorkFolder.delete(own);
        }
    }
}
