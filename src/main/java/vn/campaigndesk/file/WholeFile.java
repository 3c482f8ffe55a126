package vn.campaigndesk.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file beside its place, forces it to the disk, and moves it there in one step.
public final class WholeFile {
    private WholeFile() {}

    /// Puts `content` in the place of whatever the file held; missing folders are made. A failure leaves the old file
    /// as it was and nothing beside it.
    public static void write(Path file, byte[] content) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            writeForced(part, content);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeForced(Path part, byte[] content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
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
