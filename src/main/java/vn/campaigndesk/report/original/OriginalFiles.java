package vn.campaigndesk.report.original;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import vn.campaigndesk.vault.BrokenSealException;
import vn.campaigndesk.vault.Seal;

/// The folder of contents: `ab/cdef...` holds the bytes whose SHA-256 is `abcdef...`. What is there is never
/// written again and never deleted.
final class OriginalFiles {
    private static final System.Logger LOG = System.getLogger(OriginalFiles.class.getName());
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String PART = ".part";

    /// What stands under an address.
    enum State {
        WHOLE,
        MISSING,
        ALTERED
    }

    private final Path folder;
    private final Seal seal;

    /// @param folder made when the first content comes
    /// @param seal how contents lie on the disk; the address is always that of the clear content
    OriginalFiles(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /// Keeps the bytes of a stream under a name as received. When this returns they are on the disk under their
    /// address; the same bytes are stored once. Bytes that stand there altered are put aside, not overwritten.
    Incoming put(String name, InputStream content) throws IOException {
        Files.createDirectories(folder);
        var part = folder.resolve(UUID.randomUUID() + PART);
        try {
            var stored = receive(name, content, part);
            settle(part, stored.sha256());
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// First step of [#put]: the bytes are forced to the disk under a name that nobody reads.
    Incoming receive(String name, InputStream content, Path part) throws IOException {
        var digest = sha256();
        var head = content.readNBytes(Media.HEAD);
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var size = new AtomicLong(head.length);
            seal.write(Channels.newOutputStream(channel), target -> {
                var out = new DigestOutputStream(target, digest);
                out.write(head);
                size.addAndGet(content.transferTo(out));
            });
            channel.force(true);
            return new Incoming(name, HexFormat.of().formatHex(digest.digest()), size.get(), Media.of(head));
        }
    }

    /// Second step of [#put]: the bytes get their address in one step.
    void settle(Path part, String sha256) throws IOException {
        var place = place(sha256);
        var state = state(sha256);
        if (state == State.WHOLE) {
            return;
        }
        var shelf = Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
        if (state == State.ALTERED) {
            Files.move(place, place.resolveSibling(place.getFileName() + ".altered-" + UUID.randomUUID()));
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        if (!place.toFile().setReadOnly()) {
            LOG.log(Level.WARNING, "not marked read-only: {0}", place);
        }
        forceFolder(shelf);
    }

    /// Some systems let a folder be forced, so that the new name survives a power cut; the others do it by
    /// themselves.
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "folders are not forced here", e);
        }
    }

    /// Copies a content to a stream, comparing its hash on the way.
    ///
    /// @return whether what was copied is what was received; when not, the copy is to be thrown away
    State copy(String sha256, OutputStream target) throws IOException {
        var place = place(sha256);
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return State.MISSING;
        }
        var digest = sha256();
        try (var content = clear(place);
                var out = new DigestOutputStream(new OpenEnd(target), digest)) {
            content.transferTo(out);
        } catch (BrokenSealException altered) {
            LOG.log(Level.WARNING, "not as it was sealed: " + place, altered);
            return State.ALTERED;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256) ? State.WHOLE : State.ALTERED;
    }

    /// The content of a file. While the data are being put behind a password some are not sealed yet.
    private InputStream clear(Path place) throws IOException {
        if (!seal.isOn()) {
            return Files.newInputStream(place);
        }
        try (var start = Files.newInputStream(place)) {
            var isSealed = seal.isSealed(start.readNBytes(Seal.HEAD));
            var content = Files.newInputStream(place);
            return isSealed ? seal.read(content) : content;
        }
    }

    /// What stands under an address, by reading all of it.
    State state(String sha256) throws IOException {
        return copy(sha256, OutputStream.nullOutputStream());
    }

    Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    /// Everything in the folder that is no part: addresses of contents, and the relative names of what does not
    /// belong.
    SortedSet<String> contents() throws IOException {
        var found = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !isPart(file))
                        .forEach(file -> found.add(address(file)));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return found;
    }

    private String address(Path file) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        var joined = name.replace("/", "");
        return name.indexOf('/') == 2 && SHA256.matcher(joined).matches() ? joined : name;
    }

    /// Removes what a storing that was cut off has left; nothing else is ever removed.
    ///
    /// @return how many were removed
    int sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            var parts = files.filter(OriginalFiles::isPart).toList();
            for (var part : parts) {
                Files.delete(part);
            }
            return parts.size();
        }
    }

    private static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(PART);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// The caller's stream is the caller's to close.
    private static final class OpenEnd extends FilterOutputStream {
        OpenEnd(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
