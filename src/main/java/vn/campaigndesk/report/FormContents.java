package vn.campaigndesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.Quantity;

/// The fields of a form taken together: as a draft for the rules, as a report to be stored.
record FormContents(
        ObjectProperty<@Nullable Recipient> recipient,
        VersionFields version,
        ObjectProperty<Channel> channel,
        TextFields texts,
        List<QuantityRow> rows) {

    /// The form as it stands.
    ReportDraft draft(long id, int revision) {
        var cells = new LinkedHashMap<Long, ReportDraft.Cell>();
        rows.forEach(row -> cells.put(row.indicator().id(), row.cell()));
        var unit = recipient.get();
        return new ReportDraft(
                id,
                unit == null ? null : unit.id(),
                version.kindProperty().get(),
                version.counting(),
                version.withdraws(),
                texts.typed("number"),
                texts.typed("symbol"),
                texts.typed("issuingBody"),
                texts.typed("signedOn"),
                texts.typed("arrivalNumber"),
                texts.typed("arrivedOn"),
                texts.typed("forwardedOn"),
                channel.get(),
                texts.typed("figuresUntil"),
                texts.typed("evaluation"),
                texts.typed("proposal"),
                cells,
                revision);
    }

    /// Fills the form with what somebody or something proposes.
    void propose(ReportDraft draft) {
        version.open(draft.kind(), draft.counting(), draft.withdraws());
        channel.set(draft.channel());
        texts.propose(draft);
        for (var row : rows) {
            var cell = draft.cells().get(row.indicator().id());
            if (cell == null) {
                row.open(Quantity.blank());
            } else {
                row.propose(cell);
            }
        }
    }

    /// The report that the form says, when no error stands against it.
    ///
    /// @param year the one that is meant when a date is typed without
    Report report(long id, int revision, int year) {
        var quantities = new LinkedHashMap<Long, Quantity>();
        rows.forEach(row -> quantities.put(row.indicator().id(), row.quantity()));
        return Report.from(
                        Objects.requireNonNull(recipient.get()).id(),
                        texts.date("arrivedOn", year).orElseThrow())
                .stored(id, revision)
                .version(version.version())
                .document(texts.identity(year))
                .arrivalNumber(texts.typed("arrivalNumber"))
                .forwarded(texts.date("forwardedOn", year).orElse(null))
                .channel(channel.get())
                .figuresUntil(texts.date("figuresUntil", year).orElse(null))
                .texts(
                        texts.typed("evaluation").strip(),
                        texts.typed("proposal").strip())
                .quantities(quantities)
                .build();
    }
}
