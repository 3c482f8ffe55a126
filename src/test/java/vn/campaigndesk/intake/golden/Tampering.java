package vn.campaigndesk.intake.golden;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/// Ways to spoil a good file.
final class Tampering {
    private Tampering() {}

    /// Puts a document type before the root element and a reference into the first text.
    static byte[] withDoctype(String part, String doctype, String reference, byte[] file) {
        return changed(
                file,
                part,
                xml -> xml.replaceFirst("\\?>", "?>" + Matcher.quoteReplacement(doctype))
                        .replaceFirst(
                                "(<w:t xml:space=\"preserve\">|<t>|<t xml:space=\"preserve\">)", "$1" + reference));
    }

    static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        var parts = Zips.read(file);
        parts.computeIfPresent(
                part,
                (_, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return Zips.of(parts);
    }

    static byte[] nestedTables() {
        var open = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>";
        var close = "<w:p/></w:tc></w:tr></w:tbl>";
        var docx = HostileFiles.answer().docx();
        return docx.add(open.repeat(2_000), docx.paragraph("left", "14", "1.234"), close.repeat(2_000), "<w:p/>")
                .bytes();
    }

    static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    static byte[] related(String relationship) {
        return changed(
                HostileFiles.form(),
                "word/_rels/document.xml.rels",
                xml -> xml.replace("</Relationships>", relationship + "</Relationships>"));
    }
}
