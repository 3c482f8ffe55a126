package vn.campaigndesk.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.text.CutOff;
import vn.campaigndesk.text.Formats;

/// What the report says of the results in words. Every number in them is one of the figures, so that text and table
/// cannot disagree; `ResultTextPropertyTest` keeps it.
final class ResultText {
    private final ReportText text;

    ResultText(ReportText text) {
        this.text = text;
    }

    /// How many answered until the cut-off.
    ///
    /// @param cutOff of the figures
    String response(Figures figures, CutOff cutOff) {
        var response = figures.response();
        return text.get(
                responseKey(response),
                text.until(cutOff),
                response.answered(),
                response.expected(),
                Formats.percent(response.share()),
                response.onTime(),
                response.late(),
                unanswered(response),
                response.waiting(),
                response.exempt());
    }

    private static String responseKey(Response response) {
        if (response.expected() == 0) {
            return "response.nobody";
        }
        if (response.answered() == 0) {
            return "response.none";
        }
        return unanswered(response) == 0 ? "response.all" : "response.some";
    }

    /// One line an indicator: the total with its n of N, and what the groups gave to it.
    List<String> totals(Figures figures) {
        var lines = new ArrayList<String>();
        for (var place = 0; place < figures.totals().size(); place++) {
            var total = figures.totals().get(place);
            lines.add(total.stated() == 0 ? none(total) : total(figures, place, total));
        }
        return lines;
    }

    private String none(Total total) {
        return text.get(
                "total.none", total.indicator().place(), total.indicator().shortText(), total.asked());
    }

    private String total(Figures figures, int place, Total total) {
        var groups = figures.groups().stream()
                .filter(group -> group.totals().get(place).stated() > 0)
                .map(group -> group(group, place))
                .collect(Collectors.joining("; "));
        var sentence = text.get(
                "total.some",
                total.indicator().place(),
                total.indicator().shortText(),
                sum(total),
                total.stated(),
                total.asked(),
                total.estimates());
        return isAskedOfSeveral(figures, place) ? text.get("total.groups", sentence, groups) : sentence;
    }

    private static boolean isAskedOfSeveral(Figures figures, int place) {
        return figures.groups().stream()
                        .filter(group -> group.totals().get(place).asked() > 0)
                        .count()
                > 1;
    }

    private String group(GroupFigures group, int place) {
        return text.get(
                "total.group", group.group().shortName(), sum(group.totals().get(place)));
    }

    private String sum(Total total) {
        var number = Formats.number(total.sum());
        return total.isEstimate() ? text.get("sum.about", number) : number;
    }

    /// How the totals are to be read: what is an estimate, what is not in, and what each indicator's caveat is.
    List<Paragraph> caveats(Figures figures) {
        var caveats = new ArrayList<String>();
        caveats.add(text.get("totals.reading"));
        if (figures.totals().stream().anyMatch(Total::isEstimate)) {
            caveats.add(text.get("totals.estimates"));
        }
        for (var total : figures.totals()) {
            if (!total.indicator().caveat().isBlank()) {
                caveats.add(text.get(
                        "totals.caveat",
                        total.indicator().place(),
                        total.indicator().caveat()));
            }
        }
        return caveats.stream()
                .map(caveat -> Paragraph.of(Paragraph.Style.NOTE, caveat))
                .toList();
    }

    private static int unanswered(Response response) {
        return response.missing() + response.waiting();
    }
}
