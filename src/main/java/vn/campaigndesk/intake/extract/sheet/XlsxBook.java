package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;

/// What the sheets of an XLSX workbook share: their list, the strings, the formats and fonts.
///
/// @param since1904 whether days count from 1904
record XlsxBook(List<Sheet> sheets, List<RichText> strings, List<Style> styles, boolean since1904) {
    /// @param part its part; empty if the workbook's relations name none
    record Sheet(String name, String part, boolean hidden) {}

    /// How a cell looks.
    ///
    /// @param format the number of its number format, the format itself if it is no built-in one
    record Style(int formatIndex, String format, @Nullable String font) {}

    private static final Style PLAIN = new Style(0, "", null);

    XlsxBook {
        sheets = List.copyOf(sheets);
        strings = List.copyOf(strings);
        styles = List.copyOf(styles);
    }

    Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }

    /// @throws IOException if there is no workbook in the package
    static XlsxBook read(OfficePartsReader parts, Gathering gathering) throws IOException {
        var part = parts.related("", "officeDocument").orElseThrow(() -> new IOException("no workbook"));
        var targets = new HashMap<String, OfficePartsReader.Relation>();
        for (var relation : parts.relations(part)) {
            targets.put(relation.id(), relation);
        }
        var sheets = new ArrayList<Sheet>();
        var since1904 = false;
        try (var xml = parts.xml(part)) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "sheet" -> sheets.add(sheet(xml, targets));
                    case "workbookPr" -> since1904 = xml.flag("date1904");
                    case "definedName" -> gathering.mark(xml.attribute("name"), xml.text());
                    default -> {
                        // views, calculation, protection
                    }
                }
            }
        }
        return new XlsxBook(sheets, strings(parts, part, gathering), styles(parts, part), since1904);
    }

    private static Sheet sheet(XmlPart xml, Map<String, OfficePartsReader.Relation> targets) {
        var state = xml.attribute("state");
        var hidden = !state.isEmpty() && !state.equals("visible");
        var relation = targets.get(xml.attribute("id"));
        var part = relation == null || !relation.type().equals("worksheet") || relation.external()
                ? ""
                : relation.target();
        return new Sheet(xml.attribute("name"), part, hidden);
    }

    private static List<RichText> strings(OfficePartsReader parts, String book, Gathering gathering)
            throws IOException {
        var strings = new ArrayList<RichText>();
        var part = parts.related(book, "sharedStrings");
        if (part.isPresent()) {
            var length = 0L;
            try (var xml = parts.xml(part.get())) {
                while (xml.nextStart()) {
                    if (xml.name().equals("si")) {
                        var text = RichText.read(xml);
                        strings.add(text);
                        length += text.length();
                        if (strings.size() > gathering.limits().cells()
                                || length > gathering.limits().characters()) {
                            throw gathering.tooLong();
                        }
                    }
                }
            }
        }
        return strings;
    }

    private static List<Style> styles(OfficePartsReader parts, String book) throws IOException {
        var part = parts.related(book, "styles");
        if (part.isEmpty()) {
            return List.of();
        }
        var formats = new HashMap<Integer, String>();
        var fonts = new ArrayList<String>();
        var styles = new ArrayList<Style>();
        try (var xml = parts.xml(part.get())) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                    case "fonts" -> fonts(xml, fonts);
                    case "cellXfs" -> styles(xml, formats, fonts, styles);
                    // looks of conditional formats bring fonts and formats of their own
                    case "dxfs", "cellStyleXfs" -> xml.skip();
                    default -> {
                        // borders, fills, and the elements around these
                    }
                }
            }
        }
        return styles;
    }

    private static void fonts(XmlPart xml, List<String> fonts) throws IOException {
        while (xml.nextChild()) {
            var name = "";
            while (xml.nextChild()) {
                name = xml.name().equals("name") ? xml.attribute("val") : name;
                xml.skip();
            }
            fonts.add(name);
        }
    }

    private static void styles(XmlPart xml, Map<Integer, String> formats, List<String> fonts, List<Style> styles)
            throws IOException {
        while (xml.nextChild()) {
            var format = xml.number("numFmtId", 0);
            var font = xml.number("fontId", 0);
            styles.add(new Style(
                    format,
                    formats.getOrDefault(format, ""),
                    font >= 0 && font < fonts.size() ? fonts.get(font) : null));
            xml.skip();
        }
    }
}
