package vn.campaigndesk.sample;

import java.util.List;
import java.util.Map;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.QuantityRow;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.quantity.OfferKind;
import vn.campaigndesk.text.TabTable;
import vn.campaigndesk.text.TabTable.Line;

/// One made-up document: a line of `reports.tsv`.
record SampleReport(Line line) {
    /// The columns that go into text fields, by the names of the fields.
    private static final Map<String, String> TEXTS = Map.of(
            "number", "number",
            "symbol", "symbol",
            "signedOn", "signed_on",
            "arrivedOn", "arrived_on",
            "forwardedOn", "forwarded_on",
            "figuresUntil", "figures_until",
            "evaluation", "evaluation",
            "proposal", "proposal");

    /// All of them in the order in which they arrived.
    static List<SampleReport> all() {
        return TabTable.read(SampleReport.class, "reports.tsv").stream()
                .map(SampleReport::new)
                .toList();
    }

    /// The code of the body that answers.
    String unit() {
        return line.get("unit");
    }

    /// Types the document into an empty form and decides what its officer decided.
    void type(ReportFormViewModel form) {
        form.kindProperty().set(ReportKind.valueOf(line.get("kind")));
        form.channelProperty().set(Channel.valueOf(line.get("channel")));
        TEXTS.forEach((field, column) -> form.text(field).set(line.get(column)));
        form.rows().forEach(this::type);
    }

    private void type(QuantityRow row) {
        row.rawProperty().set(line.get(ReportRules.field(row.indicator())));
        row.noteProperty().set(line.get("n" + row.indicator().place()));
        var decision = ReportRules.field(row.indicator()) + "=";
        line.list("answers").stream()
                .filter(answer -> answer.startsWith(decision))
                .map(answer -> OfferKind.valueOf(answer.substring(decision.length())))
                .forEach(kind -> decide(row, kind));
    }

    private void decide(QuantityRow row, OfferKind kind) {
        var offers = row.readingProperty().get().offers();
        row.choose(offers.stream()
                .filter(offer -> offer.reason() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " chooses " + kind + " among " + offers)));
    }

    @Override
    public String toString() {
        return "the sample report of " + unit() + " that arrived on " + line.get("arrived_on");
    }
}
