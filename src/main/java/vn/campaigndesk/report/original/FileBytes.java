package vn.campaigndesk.report.original;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Verified bytes of a file, handed around without being copied.
public final class FileBytes {
    private final byte[] bytes;

    /// @param bytes not changed afterwards
    FileBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The bytes from their beginning.
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
