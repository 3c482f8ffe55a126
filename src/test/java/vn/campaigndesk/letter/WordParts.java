package vn.campaigndesk.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A Word file read back.
final class WordParts implements AutoCloseable {
    final byte[] bytes;
    final XWPFDocument word;

    private WordParts(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.word = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    static WordParts of(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter().write(document, out);
        return new WordParts(out.toByteArray());
    }

    /// All paragraphs, those of the tables included.
    List<XWPFParagraph> paragraphs() {
        var all = new ArrayList<>(word.getParagraphs());
        word.getTables()
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs()))));
        return all;
    }

    XWPFParagraph paragraph(String part) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.getText().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph '" + part + "'"));
    }

    /// The paragraphs in the style of a look.
    List<String> texts(Look look) {
        return paragraphs().stream()
                .filter(paragraph -> WordStyleWriter.id(look).equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    XWPFStyle style(Look look) {
        return word.getStyles().getStyle(WordStyleWriter.id(look));
    }

    /// All sections, the last one included.
    List<CTSectPr> sections() {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : word.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(word.getDocument().getBody().getSectPr());
        return sections;
    }

    String xml() {
        return word.getDocument().xmlText();
    }

    @Override
    public void close() throws IOException {
        word.close();
    }
}
