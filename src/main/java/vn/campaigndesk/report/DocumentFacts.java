package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// What the registry stamped on a paper, in few words: the identity and arrival of the document in the form, as typed.
final class DocumentFacts {
    private final ReportFormViewModel form;
    private final Messages messages;

    DocumentFacts(ReportFormViewModel form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    /// One fact.
    ///
    /// @param missing whether a document usually says it and this one does not
    record Fact(String name, String value, boolean missing) {}

    /// The facts in the order of the form's fields. What few documents have is left out where it is empty.
    List<Fact> all() {
        var facts = new ArrayList<Fact>();
        facts.add(expected("report.facts.reference", reference()));
        var unit = form.recipientProperty().get();
        var body = typed("issuingBody");
        if (unit == null || !unit.name().equals(body)) {
            facts.add(expected("report.field.issuingBody", body));
        }
        facts.add(expected("report.field.signedOn", typed("signedOn")));
        facts.add(expected("report.field.arrivedOn", typed("arrivedOn")));
        facts.add(expected("report.field.forwardedOn", typed("forwardedOn")));
        facts.add(expected("report.field.figuresUntil", typed("figuresUntil")));
        if (!typed("arrivalNumber").isEmpty()) {
            facts.add(fact("report.field.arrivalNumber", typed("arrivalNumber")));
        }
        facts.add(fact(
                "report.field.channel",
                messages.of("report.channel", form.channelProperty().get())));
        facts.add(fact(
                "report.field.kind",
                messages.of("report.kind", form.kindProperty().get())));
        version(facts);
        return facts;
    }

    private void version(List<Fact> facts) {
        switch (form.kindProperty().get()) {
            case ORIGINAL -> {
                // it stands for itself
            }
            case REPLACEMENT, CORRECTION -> facts.add(fact("report.version.takes-place", before()));
            case SUPPLEMENT -> {
                var counting = form.version().counting();
                facts.add(expected(
                        "report.field.counting", counting == null ? "" : messages.of("report.counting", counting)));
            }
            case WITHDRAWAL ->
                facts.add(fact("report.field.withdraws", named(form.version().withdraws())));
        }
    }

    /// What a replacement takes the place of and a correction changes: all that stands before it, by the one rule.
    String before() {
        var before = form.standingBefore().stream().map(this::named).collect(Collectors.joining("; "));
        return before.isEmpty() ? messages.get("report.version.takes-place.none") : before;
    }

    /// Another report of the unit by its number and arrival; none means all before the one in the form.
    String named(@Nullable Long id) {
        return form.otherVersions().stream()
                .filter(report -> id != null && report.id() == id)
                .findFirst()
                .map(this::named)
                .orElseGet(() -> messages.get("report.form.withdraws.all"));
    }

    private String named(Report report) {
        return messages.get("report.form.withdraws", report.document().reference(), Formats.date(report.arrivedOn()));
    }

    private String reference() {
        return new DocumentIdentity(typed("number"), typed("symbol"), "", null).reference();
    }

    private String typed(String field) {
        return StoredText.of(form.text(field).get()).strip();
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.get(key), value, false);
    }

    private Fact expected(String key, String value) {
        return value.isEmpty()
                ? new Fact(messages.get(key), messages.get("report.facts.missing"), true)
                : fact(key, value);
    }
}
