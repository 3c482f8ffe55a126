package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Ink;

/// What the sheets of an XLSX workbook share: their list, the strings, the formats and fonts.
///
/// @param looks what conditional formats make of cells, by the number that rules name
/// @param since1904 whether days count from 1904
record XlsxBook(
        List<Sheet> sheets,
        List<RichText> strings,
        List<Style> styles,
        List<ConditionalLook> looks,
        boolean since1904) {
    /// @param part its part; empty if the workbook's relations name none
    record Sheet(String name, String part, boolean hidden) {}

    /// How a cell looks.
    ///
    /// @param format the number of its number format, the format itself if it is no built-in one
    /// @param behind the colour of the cell
    record Style(int formatIndex, String format, Letters letters, int behind) {
        /// A format has sections for what is above, below and at zero, and for texts.
        private static final int TEXTS = 3;

        private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.");

        static final Style PLAIN = new Style(0, "", Letters.PLAIN, Ink.PAPER);

        @Nullable
        String font() {
            return letters.font();
        }

        /// Whether the format leaves nothing of a text, as ;;; does.
        boolean hidesText() {
            return isEmpty(TEXTS);
        }

        /// Whether the format leaves nothing of a number, as ;;; does, or 0;-0; of a zero.
        boolean hides(double number) {
            return isEmpty(number > 0 ? 0 : number < 0 ? 1 : 2);
        }

        private boolean isEmpty(int section) {
            if (format.indexOf(';') < 0) {
                return false;
            }
            var sections = QUOTED.matcher(format).replaceAll("x").split(";", -1);
            return section < sections.length && sections[section].isBlank();
        }
    }

    XlsxBook {
        sheets = List.copyOf(sheets);
        strings = List.copyOf(strings);
        styles = List.copyOf(styles);
        looks = List.copyOf(looks);
    }

    Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Style.PLAIN;
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
        var looks = new ArrayList<ConditionalLook>();
        var styles = styles(parts, part, looks);
        return new XlsxBook(sheets, strings(parts, part, gathering), styles, looks, since1904);
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

    private static List<Style> styles(OfficePartsReader parts, String book, List<ConditionalLook> looks)
            throws IOException {
        var part = parts.related(book, "styles");
        if (part.isEmpty()) {
            return List.of();
        }
        var formats = new HashMap<Integer, String>();
        var fonts = new ArrayList<Letters>();
        var fills = new ArrayList<Integer>();
        var styles = new ArrayList<Style>();
        try (var xml = parts.xml(part.get())) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                    case "fonts" -> fonts(xml, fonts);
                    case "fills" -> fills(xml, fills);
                    case "cellXfs" -> styles(xml, formats, fonts, fills, styles);
                    // both bring fonts and formats of their own
                    case "dxfs" -> looks(xml, looks);
                    case "cellStyleXfs" -> xml.skip();
                    default -> {
                        // borders, and the elements around these
                    }
                }
            }
        }
        return styles;
    }

    private static void looks(XmlPart xml, List<ConditionalLook> looks) throws IOException {
        while (xml.nextChild()) {
            looks.add(ConditionalLook.read(xml));
        }
    }

    private static void fonts(XmlPart xml, List<Letters> fonts) throws IOException {
        while (xml.nextChild()) {
            fonts.add(Letters.read(xml));
        }
    }

    private static void fills(XmlPart xml, List<Integer> fills) throws IOException {
        while (xml.nextChild()) {
            var colour = Ink.PAPER;
            while (xml.nextChild()) {
                if (xml.name().equals("patternFill")) {
                    colour = pattern(xml);
                } else {
                    colour = Ink.UNKNOWN;
                    xml.skip();
                }
            }
            fills.add(colour);
        }
    }

    /// The colour of a filled cell: of a plain one its first, of any other pattern none that is known.
    private static int pattern(XmlPart xml) throws IOException {
        var type = xml.attribute("patternType");
        var colour = type.equals("none") || type.isEmpty() ? Ink.PAPER : Ink.UNKNOWN;
        while (xml.nextChild()) {
            var first = Letters.colour(xml);
            if (xml.name().equals("fgColor") && type.equals("solid") && first != null) {
                colour = first;
            }
            xml.skip();
        }
        return colour;
    }

    private static void styles(
            XmlPart xml, Map<Integer, String> formats, List<Letters> fonts, List<Integer> fills, List<Style> styles)
            throws IOException {
        while (xml.nextChild()) {
            var format = xml.number("numFmtId", 0);
            styles.add(new Style(
                    format,
                    formats.getOrDefault(format, ""),
                    at(fonts, xml.number("fontId", 0), Letters.PLAIN),
                    at(fills, xml.number("fillId", 0), Ink.PAPER)));
            xml.skip();
        }
    }

    private static <T> T at(List<T> all, int index, T otherwise) {
        return index >= 0 && index < all.size() ? all.get(index) : otherwise;
    }
}
