package vn.campaigndesk.consolidation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.letter.WordWriter;

/// A document as a reader of its Word file sees it; no-break spaces are spaces.
///
/// @param paragraphs those outside of tables
/// @param tables rows of cells of each table
record ReadBack(List<String> paragraphs, List<List<List<String>>> tables, String headers) {
    static ReadBack of(OfficialDocument document) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(word(document)))) {
            return new ReadBack(
                    word.getParagraphs().stream().map(ReadBack::text).toList(),
                    word.getTables().stream().map(ReadBack::rows).toList(),
                    word.getHeaderList().stream().map(XWPFHeader::getText).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] word(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter().write(document, out);
        return out.toByteArray();
    }

    static byte[] pdf(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return out.toByteArray();
    }

    /// The text of the PDF without white space, as lines break where they must.
    static String squashedPdf(OfficialDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(document))) {
            return squashed(new PDFTextStripper().getText(pdf));
        }
    }

    static String squashed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /// All text, that of the tables included.
    String all() {
        var all = new ArrayList<>(paragraphs);
        tables.forEach(table -> table.forEach(all::addAll));
        return String.join("\n", all);
    }

    String paragraph(String start) {
        return paragraphs.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph '" + start + "'"));
    }

    /// The rows below the header of the first table that has that column.
    List<List<String>> rows(String column) {
        return tables.stream()
                .filter(rows -> rows.getFirst().contains(column))
                .findFirst()
                .map(rows -> rows.subList(1, rows.size()))
                .orElseThrow(() -> new AssertionError("no table with column " + column));
    }

    /// The row of a unit in that table.
    List<String> row(String column, String unit) {
        return rows(column).stream()
                .filter(row -> row.size() > 1 && row.get(1).equals(unit))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + unit));
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(ReadBack::text).toList())
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(ReadBack::text).collect(Collectors.joining("\n"));
    }

    private static String text(XWPFParagraph paragraph) {
        return paragraph.getText().replace('\u00a0', ' ').strip();
    }
}
