package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Remark;

/// The parts of an Office Open XML package, each unpacked as a stream and counted while it is read. Nothing is believed
/// that the archive says about sizes; a part that was changed on its way, by its check sum, is no part to read numbers
/// from.
final class OfficePartsReader implements AutoCloseable {
    private static final int SMALL_PART = 1 << 20;
    private static final int CHUNK = 1 << 13;

    /// A relation of one part to another.
    ///
    /// @param id by which the part's own content names it
    /// @param type the last word of the relation's type: the same in transitional and strict files
    /// @param target the other part's name; for an external relation whatever the file says
    record Relation(String id, String type, String target, boolean external) {}

    private final ZipFile zip;
    private final Gathering gathering;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final Set<String> doubled = new HashSet<>();
    private long expanded;

    private OfficePartsReader(ZipFile zip, Gathering gathering) {
        this.zip = zip;
        this.gathering = gathering;
    }

    /// @throws IOException if it is no complete archive
    static OfficePartsReader of(byte[] content, Gathering gathering) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        var parts = new OfficePartsReader(zip, gathering);
        for (var entry : Collections.list(zip.getEntries())) {
            if (parts.entries.size() >= gathering.limits().parts()) {
                zip.close();
                throw gathering.bomb();
            }
            parts.add(entry);
        }
        return parts;
    }

    private void add(ZipArchiveEntry entry) {
        var key = key(entry.getName());
        if (entries.putIfAbsent(key, entry) != null) {
            doubled.add(key);
        }
    }

    /// Names of parts are the same whatever the case of their letters.
    private static String key(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /// The names of all parts in lower case, without a slash in front.
    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /// @throws IOException if there is no such part, or two of this name, of which programs would show either
    XmlPart xml(String name) throws IOException {
        return new XmlPart(open(name), gathering);
    }

    private InputStream open(String name) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        if (doubled.contains(key(name))) {
            throw new IOException("two parts of one name: " + name);
        }
        var stream = zip.getInputStream(entry);
        if (stream == null) {
            throw new IOException("unknown compression of " + name);
        }
        return new Counted(stream, entry);
    }

    /// The relations of a part; of the package itself for the empty name.
    List<Relation> relations(String part) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var name = folder + "_rels/" + part.substring(slash) + ".rels";
        var found = new ArrayList<Relation>();
        if (has(name)) {
            try (var xml = xml(name)) {
                while (xml.nextStart()) {
                    if (xml.name().equals("Relationship")) {
                        found.add(relation(xml, folder));
                    }
                }
            }
        }
        return found;
    }

    private static Relation relation(XmlPart xml, String folder) {
        var external = xml.attribute("TargetMode").equalsIgnoreCase("External");
        var type = xml.attribute("Type");
        var target = xml.attribute("Target");
        return new Relation(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolve(folder, target),
                external);
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = new ArrayList<String>();
        for (var step : (folder + target).split("/", -1)) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /// The first part that the named one relates to by a type.
    Optional<String> related(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type) && isThere(relation))
                .map(Relation::target)
                .findFirst();
    }

    /// Whether a related part is in the package. One that should be and is not was lost, and is told: without its
    /// styles a date is a number, and what is struck through counts.
    boolean isThere(Relation relation) {
        var there = !relation.external() && has(relation.target());
        if (!there && !relation.external()) {
            gathering.remark(Remark.INCOMPLETE);
        }
        return there;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Refuses a part that grows out of all proportion, a package that grows beyond its limit, and at its end a part
    /// whose check sum is wrong.
    private final class Counted extends CheckedInputStream {
        private final ZipArchiveEntry entry;
        private final long packed;
        private long count;
        private boolean done;

        Counted(InputStream stream, ZipArchiveEntry entry) {
            super(stream, new CRC32());
            this.entry = entry;
            this.packed = Math.max(entry.getCompressedSize(), 1);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? one : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var got = super.read(buffer, from, length);
            count(got);
            return got;
        }

        private void count(int got) throws IOException {
            if (got < 0) {
                done = true;
                check();
                return;
            }
            count += got;
            expanded += got;
            var limits = gathering.limits();
            if (expanded > limits.expandedBytes() || (count > SMALL_PART && count / packed > limits.ratio())) {
                throw gathering.bomb();
            }
        }

        private void check() throws IOException {
            if (getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("the check sum is wrong: " + entry.getName());
            }
        }

        /// Reads what is left: only of a part that was read to its end is it known whether it is whole.
        @Override
        public void close() throws IOException {
            try {
                var rest = new byte[CHUNK];
                while (!done && read(rest, 0, CHUNK) >= 0) {
                    gathering.step();
                }
            } finally {
                done = true;
                super.close();
            }
        }
    }
}
