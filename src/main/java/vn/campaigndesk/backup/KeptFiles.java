package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import vn.campaigndesk.vault.BrokenSealException;
import vn.campaigndesk.vault.Seal;

/// The files that a copy brings and that are named by the SHA-256 of what they hold. What is whole in the data folder
/// stays; what is missing there is added; what was changed there since it was received is exchanged for what was
/// received, and kept aside.
final class KeptFiles {
    private static final System.Logger LOG = System.getLogger(KeptFiles.class.getName());

    private final Path data;
    private final Seal seal;

    /// @param seal how the files lie on the disk, those that are sealed at all
    KeptFiles(Path data, Seal seal) {
        this.data = data;
        this.seal = seal;
    }

    /// Puts the files of an unpacked copy into their places.
    ///
    /// @param brought the folder of folders of such files
    void add(Path brought) throws IOException {
        if (!Files.isDirectory(brought)) {
            return;
        }
        try (var files = Files.walk(brought)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add(file, data.resolve(brought.relativize(file).toString()));
            }
        }
    }

    private void add(Path file, Path place) throws IOException {
        if (Files.exists(place)) {
            if (isWhole(place) || !isWhole(file)) {
                return;
            }
            putAside(place);
        }
        Files.createDirectories(place.getParent());
        force(file);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        if (!place.toFile().setReadOnly()) {
            LOG.log(Level.WARNING, "not marked read-only: {0}", place);
        }
    }

    private void putAside(Path place) throws IOException {
        var folder = Files.createDirectories(data.resolve(SealedFiles.DAMAGED));
        Files.move(place, folder.resolve(address(place) + "-" + UUID.randomUUID()));
    }

    /// The SHA-256 that the names of a file and its folder make.
    private static String address(Path place) {
        var shelf = Objects.requireNonNull(place.getParent(), "a kept file is in a folder");
        return shelf.getFileName().toString() + place.getFileName();
    }

    private boolean isWhole(Path file) throws IOException {
        var digest = BackupWriter.sha256();
        try (var content = clear(file);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(out);
        } catch (BrokenSealException altered) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(address(file));
    }

    /// In a folder that is being put behind a password some are not sealed yet.
    private InputStream clear(Path file) throws IOException {
        try (var start = Files.newInputStream(file)) {
            var isSealed = seal.isOn() && seal.isSealed(start.readNBytes(Seal.HEAD));
            var content = Files.newInputStream(file);
            return isSealed ? seal.read(content) : content;
        }
    }

    /// Waits until a file is on the disk.
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
