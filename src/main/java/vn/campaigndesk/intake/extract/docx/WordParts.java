package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.XmlReader;
import vn.campaigndesk.intake.extract.ZipReader;

/// The parts of one Word document that hold text or say what text looks like. Found by their relations,
/// as the standard says: some programs name the main part `document2.xml`.
final class WordParts {
    private static final String OURS = "campaigndesk";
    private static final Set<String> READ =
            Set.of("styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer");

    private final ZipReader zip;
    private final Limits limits;
    private final XMLInputFactory factory = XmlReader.factoryOfThread();
    private final PrintedParts printed;
    private final byte[] main;
    private final List<Relation> relations;
    private final byte @Nullable [] styles;

    /// @param kind the last word of the relation's type, such as "header"
    /// @param target the part's name, or an address outside
    record Relation(String kind, String target, boolean outside) {}

    private WordParts(ZipReader zip, Limits limits, PrintedParts printed) throws IOException {
        this.zip = zip;
        this.limits = limits;
        this.printed = printed;
        var name = relations("").stream()
                .filter(relation -> relation.kind.equals("officeDocument") && !relation.outside)
                .map(Relation::target)
                .findFirst()
                .orElse("word/document.xml");
        this.main = zip.read(name).orElseThrow(() -> new IOException("no main part"));
        this.relations = relations(name);
        this.styles = one("styles");
    }

    /// @param printed what earlier documents said in the same parts
    static WordParts of(ZipReader zip, Limits limits, PrintedParts printed) throws IOException {
        return new WordParts(zip, limits, printed);
    }

    /// The body.
    XmlReader main() throws IOException {
        return xml(main);
    }

    /// Parts related to the body, in the order of the file.
    List<XmlReader> related(String... kinds) throws IOException {
        var parts = new ArrayList<XmlReader>();
        for (var relation : relations) {
            if (!relation.outside && List.of(kinds).contains(relation.kind)) {
                var part = zip.read(relation.target);
                if (part.isPresent()) {
                    parts.add(xml(part.get()));
                }
            }
        }
        return parts;
    }

    private XmlReader xml(byte[] part) throws IOException {
        return new XmlReader(factory, part, limits);
    }

    /// The styles, if they say anything about text: most only say how it looks.
    WordStyles styles() throws IOException {
        return styles == null ? WordStyles.NONE : printed.styles(styles, this::styles);
    }

    private WordStyles styles(byte[] part) throws IOException {
        return contains(
                        part,
                        ".Vn",
                        ".vn",
                        "VNI",
                        "Vni",
                        "numPr",
                        "vanish",
                        "superscript",
                        ":position ",
                        "\"FFFFFF\"",
                        "\"ffffff\"")
                ? WordStyles.read(xml(part))
                : WordStyles.NONE;
    }

    /// The lists, if the document has any.
    WordNumbering numbering() throws IOException {
        var part = one("numbering");
        return part == null || !(contains(main, "numPr") || (styles != null && contains(styles, "numPr")))
                ? WordNumbering.NONE
                : WordNumbering.read(xml(part));
    }

    private byte @Nullable [] one(String kind) throws IOException {
        for (var relation : relations) {
            if (!relation.outside && relation.kind.equals(kind)) {
                return zip.read(relation.target).orElse(null);
            }
        }
        return null;
    }

    private static boolean contains(byte[] part, String... words) {
        var text = new String(part, StandardCharsets.ISO_8859_1);
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Custom properties that this program put in.
    Map<String, String> identity() throws IOException {
        var part = zip.read("docProps/custom.xml");
        var identity = new HashMap<String, String>();
        if (part.isPresent()) {
            var xml = xml(part.get());
            xml.children(_ -> xml.children(_ -> {
                var name = xml.attribute("name");
                var value = xml.text();
                if (name != null && name.startsWith(OURS)) {
                    identity.put(name, value.strip());
                }
            }));
        }
        return identity;
    }

    /// What the file carries or points to beside its text.
    Set<Remark> remarks() {
        var remarks = EnumSet.noneOf(Remark.class);
        if (zip.entries().stream()
                .map(ZipReader.Entry::name)
                .anyMatch(name -> name.endsWith("vbaProject.bin")
                        || name.startsWith("word/embeddings/")
                        || name.startsWith("word/activeX/"))) {
            remarks.add(Remark.ACTIVE_CONTENT);
        }
        if (relations.stream().anyMatch(relation -> relation.outside && !relation.kind.equals("hyperlink"))) {
            remarks.add(Remark.EXTERNAL_LINKS);
        }
        if (relations.stream().anyMatch(relation -> relation.kind.equals("aFChunk") || isLost(relation))) {
            remarks.add(Remark.INCOMPLETE);
        }
        return remarks;
    }

    /// Whether something that should be read is not in the file: without its notes a number may seem certain.
    private boolean isLost(Relation relation) {
        return !relation.outside && READ.contains(relation.kind) && !zip.has(relation.target);
    }

    private List<Relation> relations(String owner) throws IOException {
        var slash = owner.lastIndexOf('/') + 1;
        var folder = owner.substring(0, slash);
        var part = zip.read(folder + "_rels/" + owner.substring(slash) + ".rels");
        return part.isPresent() ? printed.relations(folder, part.get(), bytes -> relations(folder, bytes)) : List.of();
    }

    private List<Relation> relations(String folder, byte[] part) throws IOException {
        var found = new ArrayList<Relation>();
        var xml = xml(part);
        xml.children(_ -> xml.children(_ -> {
            found.add(relation(xml, folder));
            xml.skip();
        }));
        return List.copyOf(found);
    }

    private static Relation relation(XmlReader xml, String folder) {
        var type = Optional.ofNullable(xml.attribute("Type")).orElse("");
        var target = Optional.ofNullable(xml.attribute("Target")).orElse("");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        return "External".equals(xml.attribute("TargetMode"))
                ? new Relation(kind, target, true)
                : new Relation(kind, resolve(folder, target), false);
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.isEmpty() ? "" : base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
