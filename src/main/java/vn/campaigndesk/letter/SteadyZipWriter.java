package vn.campaigndesk.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a package again with one fixed time for all parts: POI stamps each part with the clock, and then the same
/// document written in two seconds would be two different files.
final class SteadyZipWriter {
    /// The earliest time that a zip archive can hold.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String WORKBOOK = ".xlsx";

    private SteadyZipWriter() {}

    static void write(byte[] archive, OutputStream out) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var packed = new ZipOutputStream(out);
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIME);
                packed.putNextEntry(entry);
                if (part.getName().endsWith(WORKBOOK)) {
                    // the numbers behind a chart are a package in the package
                    write(parts.readAllBytes(), packed);
                } else {
                    parts.transferTo(packed);
                }
                packed.closeEntry();
            }
            packed.finish();
        }
    }
}
