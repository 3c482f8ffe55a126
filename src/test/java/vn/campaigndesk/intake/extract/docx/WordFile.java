package vn.campaigndesk.intake.extract.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.campaigndesk.intake.extract.SourceFile;

/// A Word document written by hand, part by part.
public final class WordFile {
    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private WordFile(String body) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + TYPE + "officeDocument\""
                        + " Target=\"word/document.xml\"/>"));
        parts.put("word/document.xml", root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    }

    /// A document whose body is this.
    public static WordFile of(String body) {
        return new WordFile(body);
    }

    /// One more part, related to the body.
    public WordFile with(String kind, String root, String content) {
        var name = kind + (parts.size() + 1) + ".xml";
        relations
                .append("<Relationship Id=\"x")
                .append(parts.size())
                .append("\" Type=\"")
                .append(TYPE)
                .append(kind)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        parts.put("word/" + name, root(root, content));
        return this;
    }

    /// A relation to a part that is not there.
    WordFile without(String kind) {
        with(kind, kind, "");
        parts.remove("word/" + kind + (parts.size()) + ".xml");
        return this;
    }

    /// A part just as it is.
    public WordFile withPart(String name, String content) {
        parts.put(name, content);
        return this;
    }

    WordFile pointingOutside(String kind) {
        relations
                .append("<Relationship Id=\"o\" Type=\"")
                .append(TYPE)
                .append(kind)
                .append("\" Target=\"http://example.org/x\" TargetMode=\"External\"/>");
        return this;
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String root(String name, String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " " + NAMES + ">" + inner + "</w:" + name + ">";
    }

    /// Its bytes.
    public byte[] bytes() {
        var all = new LinkedHashMap<>(parts);
        all.put("word/_rels/document.xml.rels", relations(relations.toString()));
        return zip(all);
    }

    public SourceFile file() {
        return new SourceFile("a.docx", bytes());
    }

    /// A zip file of texts.
    public static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A paragraph with one run.
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /// A run.
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /// A run with properties.
    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
    }

    /// A cell.
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /// A row.
    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /// A table.
    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }
}
