package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Unlock;

/// Seals anew what was sealed in another way, or not at all.
final class Resealing {
    private Resealing() {}

    /// Seals the parts of an unpacked copy that may be put in place: the database and the kept files.
    ///
    /// @param fresh the database
    /// @throws ExpectedFailure `db.file.damaged` when what was encrypted anew does not open
    static void all(Path work, Path fresh, BackupReader.Unpacked unpacked, Seal after) throws IOException {
        if (unpacked.seal().vaultId().equals(after.vaultId())) {
            return;
        }
        ProtectionStore.encrypt(fresh, unpacked.seal(), after);
        kept(work, unpacked.seal(), after);
    }

    private static void kept(Path work, Seal before, Seal after) throws IOException {
        var folder = work.resolve(BackupWriter.ORIGINALS);
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    content(file, before, after, work);
                }
            }
        }
    }

    /// Seals one file anew, in one step.
    ///
    /// @param scratch a folder on the same disk, for the file that is being written
    static void content(Path file, Seal before, Seal after, Path scratch) throws IOException {
        var part = Files.createTempFile(scratch, "sealing-", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    InputStream content = before.read(Files.newInputStream(file))) {
                after.write(Channels.newOutputStream(channel), content::transferTo);
                channel.force(true);
            }
            var readOnly = !Files.isWritable(file);
            replace(part, file);
            if (readOnly) {
                var _ = file.toFile().setReadOnly();
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// A file marked read-only cannot be replaced everywhere.
    private static void replace(Path part, Path file) throws IOException {
        var _ = file.toFile().setWritable(true, true);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes a whole copy anew, in one step, unless it is sealed so already.
    ///
    /// @param work an empty folder
    /// @throws ExpectedFailure `backup.bad` when it cannot be read; it is then as it was
    static void copy(Path file, Path work, Seal before, Cover after) throws IOException {
        copy(file, work, before, file, after);
    }

    /// As above, under another name.
    static void copy(Path file, Path work, Seal before, Path target, Cover after) throws IOException {
        try (var unpacked = BackupReader.unpack(file, work, Unlock.of(before))) {
            if (unpacked.seal().vaultId().equals(after.seal().vaultId())) {
                return;
            }
            var raw = work.resolve(BackupWriter.DATABASE);
            all(work, raw, unpacked, after.seal());
            content(work.resolve(BackupWriter.SCRIPT), unpacked.seal(), after.seal(), work);
            var parts = new LinkedHashMap<String, Path>();
            unpacked.manifest().parts().forEach(part -> parts.put(part.name(), work.resolve(part.name())));
            BackupWriter.write(target, parts, unpacked.manifest()::withParts, after);
        }
    }
}
