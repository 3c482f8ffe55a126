package vn.campaigndesk.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file beside its place, forces it to the disk, and moves it there in one step.
public final class WholeFile {
    private static final int PIECE = 1 << 16;

    private WholeFile() {}

    /// Puts `content` in the place of whatever the file held; missing folders are made. A failure leaves the old file
    /// as it was and nothing beside it. What is there and no file - a folder, a device - is left alone.
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /// What a file is to hold, written piece by piece so that it need not be in memory whole.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it.
        ///
        /// @param out is buffered, and closed by who gave it
        void write(OutputStream out) throws IOException;
    }

    /// As above for content that is made while it is written; when that fails the old file stays as well.
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        requireFile(target);
        Files.createDirectories(target.getParent());
        var part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            writeForced(part, content);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Tries whether a file could be written to a place, before work is begun whose outcome goes there. Nothing stays
    /// of the trial, and missing folders are not made.
    ///
    /// @throws IOException when it could not
    public static void tryPlace(Path file) throws IOException {
        var target = file.toAbsolutePath();
        requireFile(target);
        var folder = target.getParent();
        while (folder != null && Files.notExists(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new NoSuchFileException(target.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        tryFolder(folder);
    }

    private static void tryFolder(Path folder) throws IOException {
        try {
            Files.delete(Files.createTempFile(folder, ".", ".part"));
        } catch (FileSystemException e) {
            // the name of the trial says nothing to anybody
            var named = new FileSystemException(folder.toString(), null, e.getReason());
            named.initCause(e);
            throw named;
        }
    }

    private static void requireFile(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "no file");
        }
    }

    private static void writeForced(Path part, Content content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE)) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
