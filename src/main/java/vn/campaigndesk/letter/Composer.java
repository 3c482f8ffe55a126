package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words and measures a document once for both writers.
final class Composer {
    /// Room kept free beside the measured lines, so that a renderer that rounds up does not wrap them.
    private static final double SLACK_MM = 1.2;
    /// The least distance between a text on the first line of the left half and the name of the state.
    private static final double GUTTER_MM = 5;
    /// Titles keep away from both edges.
    private static final double TITLE_INDENT_MM = 10;
    /// The decree: a third to a half of the line above.
    private static final double SHORT_RULE = 0.4;

    /// From the left edge of the text to the label of the addressees.
    static final double ADDRESSEES_MM = 25;

    private static final Pattern DASH = Pattern.compile("^[-\\u2010-\\u2015\\u2212\\u2022]\\s*");

    private final DecreeText words = new DecreeText();
    private final FontMetrics metrics;
    private final LineBreaker breaker;

    Composer(FontMetrics metrics) {
        this.metrics = metrics;
        this.breaker = new LineBreaker(metrics);
    }

    Composed compose(OfficialDocument document) {
        return new Composed(
                masthead(document),
                titles(document),
                addressing(document.addressees()),
                Flow.of(document.body(), words.points()),
                ending(document),
                document.foot().contact(),
                annexes(document.appendices()));
    }

    ComposedBook compose(RegisterBook book) {
        return ComposedBook.of(book, breaker);
    }

    private Composed.Masthead masthead(OfficialDocument document) {
        var head = document.letterhead();
        var nation = words.get("nation");
        var date = words.date(head);
        var right = Math.max(metrics.widthMm(nation, Look.NATION), halfWidth(date)) + SLACK_MM;
        var left = PageGeometry.textWidthMm(Orientation.PORTRAIT) - right;
        var parent = breaker.lines(DecreeText.upper(head.parentBody()), Look.PARENT, left - GUTTER_MM);
        var agencyLimit = left - (parent.isEmpty() ? GUTTER_MM : SLACK_MM / 2);
        var agency = breaker.lines(DecreeText.upper(head.issuingBody()), Look.AGENCY, agencyLimit);
        return new Composed.Masthead(
                left,
                right,
                parent,
                agency,
                shortRule(agency, Look.AGENCY),
                nation,
                words.get("motto"),
                metrics.widthMm(words.get("motto"), Look.MOTTO),
                words.number(head),
                date,
                document.kind() == DocumentKind.DISPATCH
                        ? breaker.lines(words.about(document.subject()), Look.DISPATCH_SUBJECT, left - GUTTER_MM / 2)
                        : List.of());
    }

    /// A long place name may widen the right half, but never beyond half of the text.
    private double halfWidth(String date) {
        var half = PageGeometry.textWidthMm(Orientation.PORTRAIT) / 2 + GUTTER_MM;
        return Math.min(half, metrics.widthMm(date, Look.DATE));
    }

    private Composed.Titles titles(OfficialDocument document) {
        if (document.kind() == DocumentKind.DISPATCH) {
            return new Composed.Titles(List.of(), 0);
        }
        return titles(
                Orientation.PORTRAIT,
                new Composed.Line(Look.TYPE_NAME, List.of(DecreeText.upper(document.typeName()))),
                new Composed.Line(Look.SUBJECT, List.of(document.subject())));
    }

    /// Breaks the given texts into lines and measures the rule under the last of them.
    private Composed.Titles titles(Orientation pages, Composed.Line... texts) {
        var limit = PageGeometry.textWidthMm(pages) - 2 * TITLE_INDENT_MM;
        var broken = new ArrayList<Composed.Line>();
        for (var text : texts) {
            var lines = breaker.lines(text.lines().getFirst(), text.look(), limit);
            if (!lines.isEmpty()) {
                broken.add(new Composed.Line(text.look(), lines));
            }
        }
        var last = broken.getLast();
        return new Composed.Titles(List.copyOf(broken), shortRule(last.lines(), last.look()));
    }

    private double shortRule(List<String> lines, Look look) {
        return SHORT_RULE * metrics.widthMm(lines.getLast(), look);
    }

    private Composed.Addressing addressing(List<String> names) {
        var label = words.get("addressees");
        var single = names.size() == 1;
        var labelMm = metrics.widthMm(label, Look.ADDRESSEE);
        var colonMm = metrics.widthMm(":", Look.ADDRESSEE);
        var space = metrics.widthMm(" ", Look.ADDRESSEE);
        return single
                ? new Composed.Addressing(label, List.of(bare(names.getFirst())), true, ADDRESSEES_MM, labelMm + space)
                : new Composed.Addressing(
                        label,
                        listed(names),
                        false,
                        ADDRESSEES_MM + labelMm - colonMm,
                        metrics.widthMm("- ", Look.ADDRESSEE));
    }

    private Composed.Ending ending(OfficialDocument document) {
        var signature = document.signature();
        var signer = Stream.of(signature.authority(), signature.title())
                .filter(line -> !line.isEmpty())
                .map(DecreeText::upper)
                .toList();
        return new Composed.Ending(
                words.get("copies"), listed(document.copies()), drafter(document), signer, signature.name());
    }

    private static String drafter(OfficialDocument document) {
        return DecreeText.upper(document.foot().drafter());
    }

    /// "- First;", "- Second;", "- Last."
    private static List<String> listed(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> "- " + bare(names.get(i)) + (i == names.size() - 1 ? "." : ";"))
                .toList();
    }

    /// A name without the dash that a person, or a word processor for them, put before it, and the stop behind it.
    private static String bare(String name) {
        var words = DASH.matcher(name).replaceFirst("");
        var end = words.length();
        while (end > 0 && ";.,".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private List<Composed.Annex> annexes(List<Appendix> appendices) {
        var annexes = new ArrayList<Composed.Annex>();
        for (var appendix : appendices) {
            var number = appendices.size() < 2 ? "" : " " + Numbering.roman(annexes.size() + 1);
            var titles = titles(
                    appendix.orientation(),
                    new Composed.Line(Look.APPENDIX_WORD, List.of(words.get("appendix") + number)),
                    new Composed.Line(Look.APPENDIX_TITLE, List.of(DecreeText.upper(appendix.title()))),
                    new Composed.Line(Look.ATTACHED, List.of(appendix.attachedTo())));
            annexes.add(new Composed.Annex(titles, Flow.of(appendix.body(), words.points()), appendix.orientation()));
        }
        return List.copyOf(annexes);
    }
}
