package vn.campaigndesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.text.Formats;

/// A report as field names and their texts, for whatever compares, quotes or remembers single fields. The names are
/// those of [Problem#field()]; a row is two fields, its number `i1` and its note `n1`.
public final class FieldTexts {
    private FieldTexts() {}

    /// Every field in the order of the form; empty texts for what is not there. Enums stand by their names.
    public static Map<String, String> of(Report report, List<Indicator> indicators) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("recipient", Long.toString(report.recipientId()));
        texts.put("kind", report.kind().name());
        texts.put("counting", Objects.toString(report.version().counting(), ""));
        texts.put("withdraws", Objects.toString(report.version().withdraws(), ""));
        texts.put("number", report.document().number());
        texts.put("symbol", report.document().symbol());
        texts.put("issuingBody", report.document().issuingBody());
        texts.put("signedOn", Formats.date(report.document().signedOn()));
        texts.put("arrivalNumber", report.arrivalNumber());
        texts.put("arrivedOn", Formats.date(report.arrivedOn()));
        texts.put("forwardedOn", Formats.date(report.forwardedOn()));
        texts.put("channel", report.channel().name());
        texts.put("figuresUntil", Formats.date(report.figuresUntil()));
        texts.put("evaluation", report.evaluation());
        texts.put("proposal", report.proposal());
        for (var indicator : indicators) {
            var quantity = report.quantity(indicator.id());
            texts.put(ReportRules.field(indicator), quantity.raw());
            texts.put("n" + indicator.place(), quantity.note());
        }
        return texts;
    }

    /// The text of one field; empty for a name that is no field.
    public static String of(Report report, List<Indicator> indicators, String field) {
        return of(report, indicators).getOrDefault(field, "");
    }
}
