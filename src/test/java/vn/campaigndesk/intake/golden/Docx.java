package vn.campaigndesk.intake.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A Word file written as markup, so that it can hold whatever Word and its imitators put into one. It owes nothing to
/// the library that the program reads with.
final class Docx {
    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder body = new StringBuilder();
    private final UnaryOperator<String> spelling;
    private final @Nullable LegacyFont legacy;
    private final @Nullable Random splitting;
    private boolean landscape;
    private int softHyphens;

    /// @param spelling how letters are composed
    /// @param legacy the old font, or none for Unicode
    /// @param splitting cuts texts into several runs, as Word does after corrections; none leaves them whole
    Docx(UnaryOperator<String> spelling, @Nullable LegacyFont legacy, @Nullable Random splitting) {
        this.spelling = spelling;
        this.legacy = legacy;
        this.splitting = splitting;
    }

    Docx add(String... markup) {
        Arrays.stream(markup).forEach(body::append);
        return this;
    }

    Docx landscape() {
        landscape = true;
        return this;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// @param marks any of b, i and a size in points: `b14`
    String run(String marks, String text) {
        var runs = new StringBuilder();
        for (var part : parts(spelling.apply(text))) {
            if (legacy == null) {
                runs.append(piece("Times New Roman", marks, part));
            } else {
                legacy.pieces(part).forEach(piece -> runs.append(piece(piece.font(), marks, piece.text())));
            }
        }
        return runs.toString();
    }

    private List<String> parts(String text) {
        if (splitting == null || text.length() < 3) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        var from = 0;
        while (from < text.length()) {
            var to = Math.min(text.length(), from + 1 + splitting.nextInt(12));
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private String piece(String font, String marks, String text) {
        var size = marks.replaceAll("\\D", "");
        var style = "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(font)
                + (marks.contains("b") ? "<w:b/>" : "")
                + (marks.contains("i") ? "<w:i/>" : "")
                + "<w:sz w:val=\"" + 2 * Integer.parseInt(size.isEmpty() ? "14" : size) + "\"/></w:rPr>";
        var proof = splitting == null ? "" : "<w:proofErr w:type=\"spellStart\"/>";
        return proof + "<w:r>" + style + "<w:t xml:space=\"preserve\">" + withMarks(escape(text)) + "</w:t></w:r>";
    }

    /// Tabs, line breaks and every other soft hyphen as Word's own elements.
    private String withMarks(String text) {
        var marked = new StringBuilder();
        for (var letter : text.split("", -1)) {
            switch (letter) {
                case "\t" -> marked.append("</w:t><w:tab/><w:t xml:space=\"preserve\">");
                case "\n" -> marked.append("</w:t><w:br/><w:t xml:space=\"preserve\">");
                case "\u00AD" ->
                    marked.append(
                            softHyphens++ % 2 == 0 ? "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">" : "\u00AD");
                default -> marked.append(letter);
            }
        }
        return marked.toString();
    }

    /// @param align left, center, right, both
    String paragraph(String align, String marks, String text) {
        return paragraphOf(align, run(marks, text));
    }

    static String paragraphOf(String align, String runs) {
        var indent = align.equals("both") ? "<w:ind w:firstLine=\"720\"/>" : "";
        return "<w:p><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/>" + indent + "<w:jc w:val=\"" + align
                + "\"/></w:pPr>" + runs + "</w:p>";
    }

    static String pageBreak() {
        return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    }

    /// A cell; each line of the text is a paragraph.
    String cell(int width, String align, String marks, String text) {
        var paragraphs = new StringBuilder();
        text.lines().forEach(line -> paragraphs.append(cellParagraph(align, run(marks, line))));
        return cellOf(width, "", paragraphs.isEmpty() ? cellParagraph(align, "") : paragraphs.toString());
    }

    static String cellParagraph(String align, String runs) {
        return "<w:p><w:pPr><w:jc w:val=\"" + align + "\"/></w:pPr>" + runs + "</w:p>";
    }

    /// @param properties such as `<w:gridSpan w:val="2"/>`
    static String cellOf(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(boolean ruled, List<Integer> widths, String rows) {
        var line = ruled ? "single" : "none";
        var borders = new StringBuilder("<w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:%s w:val=\"%s\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(side, line));
        }
        var grid = new StringBuilder("<w:tblGrid>");
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"" + width + "\"/>"));
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>" + grid + "</w:tblGrid>" + rows
                + "</w:tbl>";
    }

    /// The package; its bytes depend on nothing but its content.
    byte[] bytes() {
        var size = landscape
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        var section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>" + size
                + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document " + NAMES + "><w:body>" + body + section + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relations("styles", "styles.xml", "header", "header1.xml"));
        parts.put(
                "word/styles.xml",
                HEAD + "<w:styles " + NAMES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                        + "<w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                        + "</w:style></w:styles>");
        parts.put(
                "word/header1.xml",
                HEAD + "<w:hdr " + NAMES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>");
        return Zips.ofTexts(parts);
    }

    private static String types() {
        var word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + word + "styles+xml\"/>"
                + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + word + "header+xml\"/></Types>";
    }

    private static String relations(String... kindsAndTargets) {
        var relations = new StringBuilder(
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < kindsAndTargets.length; i += 2) {
            relations.append(("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                            + "2006/relationships/%s\" Target=\"%s\"/>")
                    .formatted(i / 2 + 1, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }
}
