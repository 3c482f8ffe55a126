package vn.campaigndesk.report;

import java.util.List;
import java.util.Optional;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;

/// Puts what a unit answered into the field it was asked about.
final class Correction {
    private Correction() {}

    /// The report with a new text in one field. A row is read as if typed: its note stays, and a text that asks leaves
    /// the row unknown.
    ///
    /// @return empty for a field that is not corrected by an answer (identity and dates are changed in the form)
    static Optional<Report> of(
            Report report, String field, String text, List<Indicator> indicators, QuantityParser parser) {
        var said = StoredText.of(text);
        return switch (field) {
            case "evaluation" ->
                Optional.of(report.edit().texts(said.strip(), report.proposal()).build());
            case "proposal" ->
                Optional.of(
                        report.edit().texts(report.evaluation(), said.strip()).build());
            default ->
                indicators.stream()
                        .filter(indicator -> ReportRules.field(indicator).equals(field))
                        .findFirst()
                        .map(indicator -> row(report, indicator, said, parser));
        };
    }

    private static Report row(Report report, Indicator indicator, String text, QuantityParser parser) {
        var note = report.quantity(indicator.id()).note();
        return report.edit()
                .quantity(indicator.id(), Quantity.typed(parser.read(text), note))
                .build();
    }
}
