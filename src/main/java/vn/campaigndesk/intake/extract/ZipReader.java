package vn.campaigndesk.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// The entries of a zip file in memory, by name and in any order, without expanding more than asked for.
/// What an entry says about its size is believed only where it is too much; the real size is counted
/// while expanding.
public final class ZipReader implements Closeable {
    private static final int CHUNK = 1 << 13;
    private static final long SMALL = 1L << 20;

    /// The record at the end of a zip: its size without the comment behind it, and where it counts the entries.
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRIES_IN_END = 10;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /// More in it, or more of it, than is opened at once: honest all the same, as the scans of fifty units are.
    public static final String CROWDED = "intake.refused.crowded";

    private static final int FOLDERS_AND_FILES = 2;

    private final ZipFile zip;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();
    private long expanded;

    /// One file in the zip.
    public static final class Entry {
        private final ZipArchiveEntry source;

        private Entry(ZipArchiveEntry source) {
            this.source = source;
        }

        /// The name as the zip says, with `/` between folders; never a place to write to.
        public String name() {
            return source.getName().replace('\\', '/');
        }

        /// The bytes of a name that does not say its encoding; null when it is known to be UTF-8.
        public byte @Nullable [] unmarkedName() {
            var marked = source.getGeneralPurposeBit().usesUTF8ForNames()
                    || source.getNameSource() != ZipArchiveEntry.NameSource.NAME;
            return marked ? null : source.getRawName();
        }

        /// When the file was changed last, empty when the zip does not say.
        public Optional<Instant> modified() {
            return source.getTime() > 0 ? Optional.of(Instant.ofEpochMilli(source.getTime())) : Optional.empty();
        }

        private boolean isTooDense(long size, Limits limits) {
            return size > SMALL && size / Math.max(1, source.getCompressedSize()) > limits.ratio();
        }
    }

    /// @throws IOException no zip file, or a broken one
    /// @throws ExpectedFailure [#CROWDED] when it has too many entries
    public ZipReader(byte[] content, Limits limits) throws IOException {
        this.limits = limits;
        this.zip = open(content, limits);
        for (var entry : Collections.list(zip.getEntries())) {
            if (entries.size() >= limits.parts()) {
                throw crowded();
            }
            if (!entry.isDirectory()) {
                add(new Entry(entry));
            }
        }
    }

    private ExpectedFailure crowded() {
        return crowded(limits);
    }

    /// The refusal of what holds too much for one file, with what may be in one.
    public static ExpectedFailure crowded(Limits limits) {
        return new ExpectedFailure(
                CROWDED, limits.parts(), Limits.STANDARD.expandedBytes() >> 20, Limits.STANDARD.fileBytes() >> 20);
    }

    private static ZipFile open(byte[] content, Limits limits) throws IOException {
        if (declaredEntries(content) > FOLDERS_AND_FILES * limits.parts()) {
            throw crowded(limits);
        }
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .setIgnoreLocalFileHeader(true)
                    .setCharset(StandardCharsets.UTF_8)
                    .get();
        } catch (RuntimeException broken) {
            throw new IOException("broken zip file", broken);
        }
    }

    /// How many entries the end of a zip says there are: too many are not even listed. What it says too low
    /// is counted while they are; 0 when there is no end.
    private static int declaredEntries(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var first = Math.max(0, content.length - END - LONGEST_COMMENT);
        for (var at = content.length - END; at >= first; at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return Short.toUnsignedInt(bytes.getShort(at + ENTRIES_IN_END));
            }
        }
        return 0;
    }

    private void add(Entry entry) {
        entries.add(entry);
        var key = key(entry.name());
        if (byName.putIfAbsent(key, entry) != null) {
            doubled.add(key);
        }
    }

    /// Names of parts are the same whatever the case of their letters (ECMA-376, part 2, 6.3.5).
    private static String key(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    boolean isUnder(Limits others) {
        return limits.equals(others);
    }

    /// All files, in the order of the directory; names may repeat.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public boolean has(String name) {
        return byName.containsKey(key(name));
    }

    /// The content of the part of a name; empty when there is none.
    ///
    /// @throws ExpectedFailure `intake.refused.bomb` when it expands to far more than it is, [#CROWDED] when all
    ///     that was read expands beyond the limits, `intake.refused.encrypted`
    /// @throws IOException broken data, or two parts of this name, of which programs would show either
    public Optional<byte[]> read(String name) throws IOException {
        var key = key(name);
        var entry = byName.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (doubled.contains(key)) {
            throw new IOException("two parts of one name: " + name);
        }
        return Optional.of(read(entry));
    }

    /// As above for one of [#entries()].
    public byte[] read(Entry entry) throws IOException {
        var source = entry.source;
        if (source.getGeneralPurposeBit().usesEncryption()) {
            throw new ExpectedFailure("intake.refused.encrypted");
        }
        check(entry, source.getSize(), expanded + source.getSize());
        var content = new ByteArrayOutputStream((int) Math.clamp(source.getSize(), 64, SMALL));
        if (source.getMethod() == ZipEntry.DEFLATED && source.getCompressedSize() <= SMALL) {
            inflate(entry, content);
        } else {
            copy(entry, content);
        }
        return checked(source, content.toByteArray());
    }

    /// The parts of a form are many and small: one step each, without streams around streams.
    private void inflate(Entry entry, ByteArrayOutputStream content) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(raw(entry.source));
            var chunk = new byte[Math.clamp(entry.source.getSize(), 64, CHUNK)];
            while (!inflater.finished()) {
                var n = inflater.inflate(chunk);
                if (n == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("cut off: " + entry.name());
                }
                content.write(chunk, 0, n);
                count(entry, content.size(), n);
            }
        } catch (DataFormatException broken) {
            throw new IOException("broken zip file", broken);
        } finally {
            inflater.end();
        }
    }

    private byte[] raw(ZipArchiveEntry source) throws IOException {
        try (var stream = zip.getRawInputStream(source)) {
            if (stream == null) {
                throw new IOException("cannot be read: " + source.getName());
            }
            return stream.readNBytes((int) source.getCompressedSize());
        } catch (RuntimeException broken) {
            throw new IOException("broken zip file", broken);
        }
    }

    private void copy(Entry entry, ByteArrayOutputStream content) throws IOException {
        var source = entry.source;
        try (var stream = zip.getInputStream(source)) {
            if (stream == null) {
                throw new IOException("cannot be read: " + source.getName());
            }
            var chunk = new byte[CHUNK];
            for (var n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
                content.write(chunk, 0, n);
                count(entry, content.size(), n);
            }
        } catch (ExpectedFailure limit) {
            throw limit;
        } catch (RuntimeException broken) {
            throw new IOException("broken zip file", broken);
        }
    }

    /// A part that was cut or changed on its way is no part to read numbers from.
    private static byte[] checked(ZipArchiveEntry source, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != source.getCrc()) {
            throw new IOException("the check sum is wrong: " + source.getName());
        }
        return content;
    }

    /// A part is a file as well: none is as large as no file may be.
    private void check(Entry entry, long size, long all) {
        if (entry.isTooDense(size, limits)) {
            throw new ExpectedFailure("intake.refused.bomb");
        }
        if (all > limits.expandedBytes()) {
            throw crowded();
        }
        if (size > limits.fileBytes()) {
            throw new ExpectedFailure("intake.refused.toolong");
        }
    }

    private void count(Entry entry, int size, int more) {
        expanded += more;
        check(entry, size, expanded);
        Watched.stopWhenGivenUp();
    }

    /// How many bytes were expanded so far.
    public long expanded() {
        return expanded;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
