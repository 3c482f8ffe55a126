package vn.campaigndesk.intake.golden;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files larger than one wants to hold in memory.
final class BigFiles {
    private BigFiles() {}

    /// An archive with one part that repeats a piece.
    static void zip(Path file, Map<String, byte[]> parts, String name, byte[] piece, int times) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry(name));
            for (var i = 0; i < times; i++) {
                zip.write(piece);
            }
        }
    }

    static void plain(Path file, String piece, int times) throws IOException {
        var bytes = piece.getBytes(StandardCharsets.UTF_8);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }
}
