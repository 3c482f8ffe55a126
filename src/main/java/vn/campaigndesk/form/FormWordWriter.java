package vn.campaigndesk.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a blank form as a Word file (.docx, ECMA-376). The same form gives the same bytes.
final class FormWordWriter {
    /// The earliest time that a zip archive can hold.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String PROPERTY_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final FormText words;

    FormWordWriter(FormText words) {
        this.words = words;
    }

    /// The whole file.
    byte[] write(BlankForm form) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", part("content-types.xml"));
            put(zip, "_rels/.rels", part("rels.xml"));
            put(zip, "word/_rels/document.xml.rels", part("document-rels.xml"));
            put(zip, "word/styles.xml", part("styles.xml"));
            put(zip, "word/settings.xml", part("settings.xml"));
            put(zip, "word/document.xml", FormBodyWriter.write(form, words));
            put(zip, "word/footer1.xml", footer(form));
            put(zip, "docProps/core.xml", core(form));
            put(zip, "docProps/custom.xml", properties(form.identity().properties()));
        } catch (IOException e) {
            throw new UncheckedIOException("the parts of the form could not be put together", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] part(String name) throws IOException {
        try (var stream = Objects.requireNonNull(FormWordWriter.class.getResourceAsStream("word/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] footer(BlankForm form) {
        var xml = new FormXml();
        xml.open("w:ftr", "xmlns:w", WORD);
        for (var line : new String[] {words.get("guide"), words.foot(form)}) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FormFoot").close();
            xml.open("w:r").text("w:t", line).close().close();
        }
        return xml.close().bytes();
    }

    private byte[] core(BlankForm form) {
        var xml = new FormXml();
        xml.open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", ELEMENTS);
        xml.text("dc:title", words.fileName(form.unitName()));
        xml.text("dc:language", "vi-VN");
        return xml.close().bytes();
    }

    private static byte[] properties(Map<String, String> properties) {
        var xml = new FormXml();
        xml.open("Properties", "xmlns", CUSTOM, "xmlns:vt", TYPES);
        // the standard gives 0 and 1 to itself
        var number = 2;
        for (var name : properties.keySet().stream().sorted().toList()) {
            xml.open("property", "fmtid", PROPERTY_FORMAT, "pid", Integer.toString(number++), "name", name);
            xml.text("vt:lpwstr", properties.getOrDefault(name, "")).close();
        }
        return xml.close().bytes();
    }
}
