package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a copy: its parts, and last the manifest that names them. The file has its name only when it is whole and on
/// the disk.
final class BackupWriter {
    /// The file of the database inside a copy.
    static final String DATABASE = "campaign-desk.mv.db";

    /// The same as SQL.
    static final String SCRIPT = "campaign-desk.sql";

    /// The folders of kept files stand below this one.
    static final String ORIGINALS = "kept/";

    private BackupWriter() {}

    /// @param files the parts by their names inside the copy, in that order; they are sealed already, if they
    ///     are to be
    /// @param manifest makes the manifest of the parts written
    /// @param cover how the copy is sealed
    static Manifest write(
            Path target, Map<String, Path> files, Function<List<Manifest.Part>, Manifest> manifest, Cover cover)
            throws IOException {
        var part = target.resolveSibling("campaign-desk-" + UUID.randomUUID() + ".part");
        try {
            var written = writeParts(part, files, manifest, cover);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Manifest writeParts(
            Path part, Map<String, Path> files, Function<List<Manifest.Part>, Manifest> manifest, Cover cover)
            throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var zip = new ZipOutputStream(Channels.newOutputStream(channel));
            if (cover.seal().isOn()) {
                // what is encrypted does not get smaller
                zip.setLevel(Deflater.NO_COMPRESSION);
            }
            var parts = new ArrayList<Manifest.Part>();
            for (var file : files.entrySet()) {
                parts.add(add(zip, file.getKey(), file.getValue()));
            }
            var made = manifest.apply(parts);
            cover.close(zip, made);
            zip.finish();
            channel.force(true);
            return made;
        }
    }

    private static Manifest.Part add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        var counted = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        var size = 0L;
        try (var content = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                zip.write(buffer, 0, read);
                counted.write(buffer, 0, read);
                size += read;
            }
        }
        zip.closeEntry();
        return new Manifest.Part(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
