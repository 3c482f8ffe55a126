package vn.campaigndesk.intake.extract.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.campaigndesk.intake.extract.Gathering;

/// The parts of an Office Open XML package, each unpacked as a stream and counted while it is read. Nothing is believed
/// that the archive says about sizes.
final class OfficePartsReader implements AutoCloseable {
    private static final int SMALL_PART = 1 << 20;

    /// A relation of one part to another.
    ///
    /// @param id by which the part's own content names it
    /// @param type the last word of the relation's type: the same in transitional and strict files
    /// @param target the other part's name; for an external relation whatever the file says
    record Relation(String id, String type, String target, boolean external) {}

    private final ZipFile zip;
    private final Gathering gathering;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
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
        for (var entry : java.util.Collections.list(zip.getEntries())) {
            if (parts.entries.size() >= gathering.limits().parts()) {
                zip.close();
                throw gathering.bomb();
            }
            parts.entries.putIfAbsent(key(entry.getName()), entry);
        }
        return parts;
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

    /// @throws IOException if there is no such part
    XmlPart xml(String name) throws IOException {
        return new XmlPart(open(name), gathering);
    }

    private InputStream open(String name) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        var stream = zip.getInputStream(entry);
        if (stream == null) {
            throw new IOException("unknown compression of " + name);
        }
        return new Counted(stream, Math.max(entry.getCompressedSize(), 1));
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
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .filter(this::has)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Refuses a part that grows out of all proportion, and a package that grows beyond its limit.
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long count;

        Counted(InputStream stream, long packed) {
            super(stream);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var got = super.read(buffer, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int got) {
            count += got;
            expanded += got;
            var limits = gathering.limits();
            if (expanded > limits.expandedBytes() || (count > SMALL_PART && count / packed > limits.ratio())) {
                throw gathering.bomb();
            }
        }
    }
}
