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
import vn.campaigndesk.text.ExpectedFailure;

/// Reads a copy that may come from anybody. Nothing is taken from it before its names are known ones, its sizes are
/// those of its manifest, and its bytes have the hashes that the manifest gives; a copy that is not so is refused
/// whole.
final class BackupReader {
    /// A manifest of a hundred thousand originals has about ten million characters.
    private static final long LONGEST_MANIFEST = 32_000_000;

    private static final Pattern KNOWN = Pattern.compile(
            "campaign-desk\\.mv\\.db|campaign-desk\\.sql" + "|kept/[a-z]{1,20}/[0-9a-f]{2}/[0-9a-f]{62}");

    private BackupReader() {}

    /// What a copy says of itself; its parts are not read.
    ///
    /// @throws ExpectedFailure `backup.missing` or `backup.bad`
    static Manifest manifest(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return manifest(zip);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /// Unpacks a copy into an empty folder, checking every byte.
    ///
    /// @throws ExpectedFailure `backup.missing`, `backup.bad`, or `backup.full` when the disk has no room
    static Manifest unpack(Path file, Path folder) {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            requireRoom(manifest, folder);
            for (var part : manifest.parts()) {
                unpack(zip, part, folder);
            }
            return manifest;
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static ExpectedFailure refused(Path file, IOException cause) {
        var missing = cause instanceof NoSuchFileException || !Files.exists(file);
        return ExpectedFailure.causedBy(cause, missing ? "backup.missing" : "backup.bad", file.getFileName());
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new IOException("no manifest");
        }
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes((int) LONGEST_MANIFEST);
            if (bytes.length == LONGEST_MANIFEST) {
                throw new IOException("the manifest has no end");
            }
            var manifest = Manifest.read(bytes);
            requireKnown(zip, manifest);
            return manifest;
        }
    }

    private static void requireKnown(ZipFile zip, Manifest manifest) throws IOException {
        var names = new HashSet<String>();
        for (var part : manifest.parts()) {
            if (!KNOWN.matcher(part.name()).matches() || part.size() < 0 || !names.add(part.name())) {
                throw new IOException("part " + part.name());
            }
        }
        if (!names.contains(BackupWriter.DATABASE) || !names.contains(BackupWriter.SCRIPT)) {
            throw new IOException("no database");
        }
        if (zip.size() != names.size() + 1) {
            throw new IOException("parts that the manifest does not name");
        }
    }

    private static void requireRoom(Manifest manifest, Path folder) throws IOException {
        var wanted = manifest.parts().stream().mapToLong(Manifest.Part::size).sum();
        if (wanted < 0 || Files.getFileStore(folder).getUsableSpace() < wanted) {
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
