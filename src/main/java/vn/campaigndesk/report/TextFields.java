package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;

/// The form's fields of text and dates by their names, as typed.
final class TextFields {
    /// Their names, in the order of the form.
    static final List<String> NAMES = List.of(
            "number",
            "symbol",
            "issuingBody",
            "signedOn",
            "arrivalNumber",
            "arrivedOn",
            "forwardedOn",
            "figuresUntil",
            "evaluation",
            "proposal");

    private final Map<String, StringProperty> texts = new LinkedHashMap<>();

    /// @param changed told whenever something is typed
    TextFields(Runnable changed) {
        for (var name : NAMES) {
            var text = new SimpleStringProperty(this, name, "");
            text.subscribe(changed);
            texts.put(name, text);
        }
    }

    StringProperty get(String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    /// What is typed, as it would be stored.
    String typed(String name) {
        return StoredText.of(get(name).get());
    }

    /// The day that is typed; empty while it is none.
    Optional<LocalDate> date(String name, DayReading days) {
        return days.read(typed(name));
    }

    /// The identity of the document as typed.
    DocumentIdentity identity(DayReading days) {
        return new DocumentIdentity(
                typed("number"),
                typed("symbol"),
                typed("issuingBody"),
                date("signedOn", days).orElse(null));
    }

    /// Empty fields of a document that arrived on a day.
    void clear(LocalDate arrived) {
        texts.values().forEach(text -> text.set(""));
        get("arrivedOn").set(Formats.date(arrived));
    }

    void open(Report report) {
        get("number").set(report.document().number());
        get("symbol").set(report.document().symbol());
        get("issuingBody").set(report.document().issuingBody());
        get("signedOn").set(Formats.date(report.document().signedOn()));
        get("arrivalNumber").set(report.arrivalNumber());
        get("arrivedOn").set(Formats.date(report.arrivedOn()));
        get("forwardedOn").set(Formats.date(report.forwardedOn()));
        get("figuresUntil").set(Formats.date(report.figuresUntil()));
        get("evaluation").set(report.evaluation());
        get("proposal").set(report.proposal());
    }

    void propose(ReportDraft draft) {
        get("number").set(draft.number());
        get("symbol").set(draft.symbol());
        get("issuingBody").set(draft.issuingBody());
        get("signedOn").set(draft.signedOn());
        get("arrivalNumber").set(draft.arrivalNumber());
        get("arrivedOn").set(draft.arrivedOn());
        get("forwardedOn").set(draft.forwardedOn());
        get("figuresUntil").set(draft.figuresUntil());
        get("evaluation").set(draft.evaluation());
        get("proposal").set(draft.proposal());
    }
}
