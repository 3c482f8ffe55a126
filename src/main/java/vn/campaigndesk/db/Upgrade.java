package vn.campaigndesk.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import vn.campaigndesk.text.ExpectedFailure;

/// Brings a file to a newer schema, or leaves it as it was: the old file lies beside it until the new one stands. The
/// engine commits each change of a table at once, so a migration that breaks off - by an error or by a killed process -
/// would leave a file that is neither.
final class Upgrade {
    private Upgrade() {}

    /// Does the work on a file; when it fails, the file is again what it was.
    static Database of(Path file, Supplier<Database> work) {
        try {
            var old = old(file);
            var copy = old.resolveSibling(old.getFileName() + ".part");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            force(copy);
            Files.move(copy, old, StandardCopyOption.ATOMIC_MOVE);
            var upgraded = upgraded(file, work);
            Files.delete(old);
            return upgraded;
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "db.folder.unwritable", file);
        }
    }

    private static Database upgraded(Path file, Supplier<Database> work) throws IOException {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            Files.move(old(file), file, StandardCopyOption.ATOMIC_MOVE);
            throw failure;
        }
    }

    /// Takes back what a killed program has not finished. Nothing is lost: nobody could write before it was.
    static void takeBackUnfinished(Path file) {
        try {
            if (Files.exists(old(file))) {
                Files.move(old(file), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "db.folder.unwritable", file);
        }
    }

    private static Path old(Path file) {
        return file.resolveSibling("campaign-desk-before-upgrade.mv.db");
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
