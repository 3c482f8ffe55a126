package vn.campaigndesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.text.DayReading;

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

    /// Every field as it is typed, by its name; a row is its number `i1`, its note `n1` and, where a question was
    /// decided, the offer that was taken as `c1`.
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        var unit = recipient.get();
        typed.put("recipient", unit == null ? "" : Long.toString(unit.id()));
        typed.put("kind", version.kindProperty().get().name());
        typed.put("counting", Objects.toString(version.counting(), ""));
        typed.put("withdraws", Objects.toString(version.withdraws(), ""));
        typed.put("channel", channel.get().name());
        TextFields.NAMES.forEach(name -> typed.put(name, texts.get(name).get()));
        rows.forEach(row -> type(row, typed));
        return typed;
    }

    private static void type(QuantityRow row, Map<String, String> typed) {
        var place = row.indicator().place();
        typed.put("i" + place, row.rawProperty().get());
        typed.put("n" + place, row.noteProperty().get());
        var offer = row.chosenProperty().get();
        var at = offer == null ? -1 : row.readingProperty().get().offers().indexOf(offer);
        typed.put("c" + place, at < 0 ? "" : Integer.toString(at));
    }

    /// Types fields again; those that are not named stay.
    ///
    /// @param units the units to choose from
    void retype(Map<String, String> typed, List<Recipient> units) {
        given(typed, "recipient", text -> recipient.set(unit(units, text)));
        given(typed, "kind", text -> version.kindProperty().set(ReportKind.valueOf(text)));
        given(
                typed,
                "counting",
                text -> version.countingProperty().set(text.isEmpty() ? null : SupplementCounting.valueOf(text)));
        given(typed, "withdraws", text -> version.withdrawsProperty().set(text.isEmpty() ? null : Long.valueOf(text)));
        given(typed, "channel", text -> channel.set(Channel.valueOf(text)));
        TextFields.NAMES.forEach(name -> given(typed, name, texts.get(name)::set));
        rows.forEach(row -> retype(row, typed));
    }

    private static void retype(QuantityRow row, Map<String, String> typed) {
        var place = row.indicator().place();
        given(typed, "i" + place, row.rawProperty()::set);
        given(typed, "n" + place, row.noteProperty()::set);
        given(typed, "c" + place, text -> choose(row, text));
    }

    private static @Nullable Recipient unit(List<Recipient> units, String id) {
        return units.stream()
                .filter(unit -> Long.toString(unit.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    private static void given(Map<String, String> typed, String name, Consumer<String> retype) {
        var text = typed.get(name);
        if (text != null) {
            retype.accept(text);
        }
    }

    private static void choose(QuantityRow row, String at) {
        var offers = row.readingProperty().get().offers();
        if (!at.isEmpty() && Integer.parseInt(at) < offers.size()) {
            row.choose(offers.get(Integer.parseInt(at)));
        }
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
    /// @param days how a day without its year is understood
    Report report(long id, int revision, DayReading days) {
        var quantities = new LinkedHashMap<Long, Quantity>();
        rows.forEach(row -> quantities.put(row.indicator().id(), row.quantity()));
        return Report.from(
                        Objects.requireNonNull(recipient.get()).id(),
                        texts.date("arrivedOn", days).orElseThrow())
                .stored(id, revision)
                .version(version.version())
                .document(texts.identity(days))
                .arrivalNumber(texts.typed("arrivalNumber"))
                .forwarded(texts.date("forwardedOn", days).orElse(null))
                .channel(channel.get())
                .figuresUntil(texts.date("figuresUntil", days).orElse(null))
                .texts(
                        texts.typed("evaluation").strip(),
                        texts.typed("proposal").strip())
                .quantities(quantities)
                .build();
    }
}
