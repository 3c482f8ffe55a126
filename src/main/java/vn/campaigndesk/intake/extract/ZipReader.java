package vn.campaigndesk.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.campaigndesk.text.ExpectedFailure;

/// The entries of a zip file in memory, by name and in any order, without expanding more than asked for. What an entry
/// says about its size is believed only where it is too much; the real size is counted while expanding.
public final class ZipReader implements Closeable {
    private static final int CHUNK = 1 << 13;
    private static final long SMALL = 1L << 20;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long expanded;

    /// @param names how names without a mark for UTF-8 are read
    /// @throws IOException no zip file, or a broken one
    /// @throws ExpectedFailure `intake.refused.bomb` when it has too many entries
    public ZipReader(byte[] content, Charset names, Limits limits) throws IOException {
        this.limits = limits;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .setCharset(names)
                .get();
        var count = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            if (++count > limits.parts()) {
                throw new ExpectedFailure("intake.refused.bomb");
            }
            if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
                throw new IOException("two entries of one name: " + entry.getName());
            }
        }
    }

    /// Some programs write a leading slash or the separators of Windows.
    private static String key(String name) {
        return name.startsWith("/") ? name.substring(1) : name.replace('\\', '/');
    }

    /// The names in the order of the directory.
    public List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /// The entries in the order of the directory.
    public List<ZipArchiveEntry> entries() {
        return new ArrayList<>(entries.values());
    }

    /// The content of a part; empty when there is none of that name.
    ///
    /// @throws ExpectedFailure `intake.refused.bomb` when it expands beyond the limits, `intake.refused.encrypted`
    /// @throws IOException broken data
    public Optional<byte[]> read(String name) throws IOException {
        var entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(read(entry));
    }

    /// As above for an entry of [#entries()].
    public byte[] read(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ExpectedFailure("intake.refused.encrypted");
        }
        if (entry.getSize() > limits.expandedBytes() - expanded || isTooDense(entry, entry.getSize())) {
            throw new ExpectedFailure("intake.refused.bomb");
        }
        var content = new ByteArrayOutputStream((int) Math.clamp(entry.getSize(), 64, SMALL));
        try (var stream = zip.getInputStream(entry)) {
            if (stream == null) {
                throw new IOException("cannot be read: " + entry.getName());
            }
            var chunk = new byte[CHUNK];
            for (var n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
                content.write(chunk, 0, n);
                count(entry, content.size(), n);
            }
        }
        return content.toByteArray();
    }

    private void count(ZipArchiveEntry entry, int size, int more) {
        expanded += more;
        if (expanded > limits.expandedBytes() || isTooDense(entry, size)) {
            throw new ExpectedFailure("intake.refused.bomb");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new ExpectedFailure("intake.refused.timeout");
        }
    }

    private boolean isTooDense(ZipArchiveEntry entry, long size) {
        return size > SMALL && size / Math.max(1, entry.getCompressedSize()) > limits.ratio();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
