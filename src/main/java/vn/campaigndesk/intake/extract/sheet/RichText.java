package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Runs;
import vn.campaigndesk.intake.extract.Superscript;

/// A text of a workbook: stretches, each in its own font or in that of the cell that shows it.
record RichText(List<Run> runs) {
    /// Signs that XML cannot hold are written by their code, such as _x000D_.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String RAISED = "superscript";

    /// @param font null for the font of the cell
    record Run(String text, @Nullable String font) {}

    RichText {
        runs = List.copyOf(runs);
    }

    static RichText plain(String text) {
        return new RichText(List.of(new Run(text, null)));
    }

    /// Reads an `si`, `is` or `text` element to its end.
    static RichText read(XmlPart xml) throws IOException {
        var runs = new ArrayList<Run>(1);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> runs.add(new Run(unescape(xml.text()), null));
                case "r" -> runs.add(run(xml));
                // rPh: how Japanese words are spoken
                default -> xml.skip();
            }
        }
        return new RichText(runs);
    }

    private static Run run(XmlPart xml) throws IOException {
        var text = "";
        var look = new Run("", null);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text = unescape(xml.text());
                case "rPr" -> look = look(xml);
                default -> xml.skip();
            }
        }
        return new Run(look.text().equals(RAISED) ? Superscript.of(text) : text, look.font());
    }

    /// How a stretch looks, as one with its font whose text says whether it is raised.
    private static Run look(XmlPart xml) throws IOException {
        var place = "";
        @Nullable String font = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rFont" -> font = xml.attribute("val");
                case "vertAlign" -> place = xml.attribute("val");
                default -> {
                    // size, colour
                }
            }
            xml.skip();
        }
        return new Run(place, font);
    }

    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(code -> {
                    var sign = (char) Integer.parseInt(code.group(1), 16);
                    return java.util.regex.Matcher.quoteReplacement(String.valueOf(sign));
                })
                : text;
    }

    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    /// The text as a cell in a font shows it.
    String in(@Nullable String fontOfCell, Gathering gathering) {
        var whole = new Runs(gathering);
        runs.forEach(run -> whole.add(run.text(), run.font() == null ? fontOfCell : run.font()));
        return whole.take();
    }
}
