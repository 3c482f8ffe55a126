package vn.campaigndesk.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Fills blank forms in as Word and Excel do: into the content controls and the named cells.
final class FilledForms {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private FilledForms() {}

    /// @param values by the mark of the place, such as `campaigndesk.row.1`; numbers are typed as numbers
    static byte[] fill(FormFile form, Map<String, Object> values) {
        try {
            return form.format() == FormFormat.DOCX ? word(form.content(), values) : sheet(form.content(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sheet(byte[] content, Map<String, Object> values) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            values.forEach((mark, value) -> {
                var name = book.getName(mark);
                if (name == null) {
                    throw new AssertionError("no place " + mark);
                }
                var place = new org.apache.poi.ss.util.CellReference(name.getRefersToFormula());
                var cell = book.getSheetAt(0).getRow(place.getRow()).getCell(place.getCol());
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            });
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] word(byte[] content, Map<String, Object> values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(content));
                var out = new ZipOutputStream(bytes)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                var read = in.readAllBytes();
                out.write(part.getName().equals("word/document.xml") ? typed(read, values) : read);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] typed(byte[] part, Map<String, Object> values) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
            values.forEach((mark, value) -> type(document, mark, value.toString()));
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (javax.xml.parsers.ParserConfigurationException
                | org.xml.sax.SAXException
                | javax.xml.transform.TransformerException e) {
            throw new IOException(e);
        }
    }

    private static void type(Document document, String mark, String value) {
        var controls = document.getElementsByTagNameNS(WORD, "sdt");
        for (var i = 0; i < controls.getLength(); i++) {
            var control = (Element) controls.item(i);
            var tag = ((Element) control.getElementsByTagNameNS(WORD, "tag").item(0)).getAttributeNS(WORD, "val");
            if (tag.equals(mark) || (mark.equals("unit") && tag.startsWith("campaigndesk|"))) {
                var placeholder =
                        control.getElementsByTagNameNS(WORD, "showingPlcHdr").item(0);
                if (placeholder != null) {
                    placeholder.getParentNode().removeChild(placeholder);
                }
                control.getElementsByTagNameNS(WORD, "t").item(0).setTextContent(value);
                return;
            }
        }
        throw new AssertionError("no place " + mark);
    }
}
