package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;
import vn.campaigndesk.vault.VaultFolder;

/// Reads a copy that may come from anybody. Nothing is taken from it before its names are known ones, its sizes are
/// those of its manifest, and its bytes have the hashes that the manifest gives; a copy that is not so is refused
/// whole.
final class BackupReader {
    /// A manifest of a hundred thousand originals has about ten million characters.
    private static final long LONGEST_MANIFEST = 32_000_000;

    private static final Pattern KNOWN = Pattern.compile(
            "campaign-desk\\.mv\\.db|campaign-desk\\.sql" + "|kept/[a-z]{1,20}/[0-9a-f]{2}/[0-9a-f]{62}");

    private BackupReader() {}

    /// A copy that was unpacked.
    ///
    /// @param seal how its parts are sealed; the caller wipes its key
    /// @param vault what it was opened from, null for a copy that is not sealed
    record Unpacked(Manifest manifest, Seal seal, @Nullable Vault vault) implements AutoCloseable {
        @Override
        public void close() {
            if (seal instanceof DataKey key) {
                key.close();
            }
        }
    }

    /// What a copy says of itself; its parts are not read.
    ///
    /// @param unlock opens a sealed one
    /// @throws ExpectedFailure `backup.missing` or `backup.bad`, or what keeps a sealed one closed
    static Manifest manifest(Path file, Unlock unlock) {
        try (var zip = new ZipFile(file.toFile());
                var opened = open(zip, unlock)) {
            return opened.manifest();
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /// Unpacks a copy into an empty folder, checking every byte. What is sealed in it stays sealed.
    ///
    /// @param unlock opens a sealed one
    /// @throws ExpectedFailure `backup.missing`, `backup.bad`, or `backup.full` when the disk has no room, or
    ///     what keeps a sealed one closed
    static Unpacked unpack(Path file, Path folder, Unlock unlock) {
        try (var zip = new ZipFile(file.toFile())) {
            var opened = open(zip, unlock);
            try {
                requireRoom(opened.manifest(), folder);
                for (var part : opened.manifest().parts()) {
                    unpack(zip, part, folder);
                }
                return opened;
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /// The key of a sealed copy.
    static DataKey key(Path file, Unlock unlock) {
        try (var zip = new ZipFile(file.toFile())) {
            return unlock.open(Vault.read(bytes(zip, VaultFolder.FILE, Seal.NONE)));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /// Whether a copy is sealed, whoever has its key; one that cannot be read is not.
    static boolean isSealed(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(VaultFolder.FILE) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a file looks like a copy, sealed or not, whole or not.
    static boolean isCopy(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(VaultFolder.FILE) != null || zip.getEntry(Manifest.FILE) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a copy says nothing of itself: what is in it, nobody can tell.
    static boolean isUnreadable(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            manifest(zip, Manifest.FILE, Seal.NONE);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Unpacked open(ZipFile zip, Unlock unlock) throws IOException {
        if (zip.getEntry(VaultFolder.FILE) == null) {
            return new Unpacked(manifest(zip, Manifest.FILE, Seal.NONE), Seal.NONE, null);
        }
        var vault = Vault.read(bytes(zip, VaultFolder.FILE, Seal.NONE));
        var key = unlock.open(vault);
        return new Unpacked(manifest(zip, Manifest.SEALED, key), key, vault);
    }

    private static ExpectedFailure refused(Path file, IOException cause) {
        var missing = cause instanceof NoSuchFileException || !Files.exists(file);
        return ExpectedFailure.causedBy(cause, missing ? "backup.missing" : "backup.bad", file.getFileName());
    }

    private static Manifest manifest(ZipFile zip, String name, Seal seal) throws IOException {
        var manifest = Manifest.read(bytes(zip, name, seal));
        requireKnown(zip, manifest, seal.isOn() ? 2 : 1);
        return manifest;
    }

    private static byte[] bytes(ZipFile zip, String name, Seal seal) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        try (var content = seal.read(zip.getInputStream(entry))) {
            var bytes = content.readNBytes((int) LONGEST_MANIFEST);
            if (bytes.length == LONGEST_MANIFEST) {
                throw new IOException(name + " has no end");
            }
            return bytes;
        }
    }

    /// @param others how many entries are no parts
    private static void requireKnown(ZipFile zip, Manifest manifest, int others) throws IOException {
        var names = new HashSet<String>();
        for (var part : manifest.parts()) {
            if (!KNOWN.matcher(part.name()).matches() || part.size() < 0 || !names.add(part.name())) {
                throw new IOException("part " + part.name());
            }
        }
        if (!names.contains(BackupWriter.DATABASE) || !names.contains(BackupWriter.SCRIPT)) {
            throw new IOException("no database");
        }
        if (zip.size() != names.size() + others) {
            throw new IOException("parts that the manifest does not name");
        }
    }

    private static void requireRoom(Manifest manifest, Path folder) throws IOException {
        if (!manifest.fitsInto(Files.getFileStore(folder).getUsableSpace())) {
            throw new ExpectedFailure("backup.full", folder);
        }
    }

    private static void unpack(ZipFile zip, Manifest.Part part, Path folder) throws IOException {
        ZipEntry entry = zip.getEntry(part.name());
        if (entry == null) {
            throw new IOException("no part " + part.name());
        }
        var target = folder.resolve(part.name());
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            copy(content, part, target);
        }
    }

    /// Reads no further than the size that was promised, whatever the archive says: it may be a bomb.
    private static void copy(InputStream content, Manifest.Part part, Path target) throws IOException {
        var digest = BackupWriter.sha256();
        var left = part.size();
        try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new IOException("longer than it says: " + part.name());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw new IOException("not the bytes that were copied: " + part.name());
        }
    }
}
