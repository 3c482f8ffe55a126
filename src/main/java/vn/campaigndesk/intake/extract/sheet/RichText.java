package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Runs;
import vn.campaigndesk.intake.extract.Superscript;

/// A text of a workbook: stretches, each in its own letters or in those of the cell that shows it.
record RichText(List<Run> runs) {
    /// Signs that XML cannot hold are written by their code, such as _x000D_.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// @param letters null for those of the cell
    record Run(String text, @Nullable Letters letters) {}

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
        @Nullable Letters letters = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text = unescape(xml.text());
                case "rPr" -> letters = Letters.read(xml);
                default -> xml.skip();
            }
        }
        return new Run(letters != null && letters.raised() ? Superscript.of(text) : text, letters);
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

    /// The text as a cell shows it, without what nobody sees.
    String in(XlsxBook.Style cell, Gathering gathering, Locator at) {
        var whole = new Runs(gathering);
        for (var run : runs) {
            var letters = run.letters() == null ? cell.letters() : run.letters();
            var sight = cell.hidesText() ? Ink.Sight.UNSEEN : letters.sight(cell.behind());
            if (sight != Ink.Sight.SEEN && Ink.says(run.text())) {
                gathering.unseen(at);
            }
            if (letters.struck() && Ink.says(run.text())) {
                gathering.struck(at);
            } else if (sight != Ink.Sight.UNSEEN) {
                whole.add(run.text(), letters.font() == null ? cell.font() : letters.font());
            }
        }
        return whole.take();
    }
}
