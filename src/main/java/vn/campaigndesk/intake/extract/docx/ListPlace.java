package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.XmlReader;

/// Where a paragraph stands in a list; null where the style decides.
///
/// @param list the list's id; "0" takes a paragraph out of its style's list
/// @param level from 0
record ListPlace(@Nullable String list, @Nullable Integer level) {
    static final ListPlace NONE = new ListPlace(null, null);
    private static final int DEEPEST = 8;

    /// Reads `w:numPr` and goes past its end.
    static ListPlace read(XmlReader xml) throws IOException {
        var place = new ListPlace[] {NONE};
        xml.children(name -> {
            var value = xml.attribute("val");
            switch (name) {
                case "numId" -> place[0] = new ListPlace(value, place[0].level);
                case "ilvl" -> place[0] = new ListPlace(place[0].list, (int) Values.number(value, 0, 0, DEEPEST));
                default -> {}
            }
            xml.skip();
        });
        return place[0];
    }

    /// Reads `w:pPr` of a style and goes past its end.
    static ListPlace inProperties(XmlReader xml) throws IOException {
        var place = new ListPlace[] {NONE};
        xml.children(name -> {
            if (name.equals("numPr")) {
                place[0] = read(xml);
            } else {
                xml.skip();
            }
        });
        return place[0];
    }

    ListPlace or(ListPlace other) {
        return new ListPlace(list == null ? other.list : list, level == null ? other.level : level);
    }
}
