package vn.campaigndesk.consolidation.frozen;

import java.util.List;
import java.util.StringJoiner;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Says in one sentence what has changed since a report was frozen.
public final class DifferenceText {
    private DifferenceText() {}

    /// Such as "3 new reports; indicator 3 up by 1.240".
    public static String of(Difference difference, Messages messages) {
        if (difference.isNone()) {
            return messages.get("frozen.difference.none");
        }
        var words = new StringJoiner("; ");
        count(words, messages, "frozen.difference.added", difference.added());
        count(words, messages, "frozen.difference.changed", difference.changed());
        count(words, messages, "frozen.difference.gone", difference.gone());
        for (var change : difference.totals()) {
            words.add(total(change, messages));
        }
        if (difference.texts()) {
            words.add(messages.get("frozen.difference.texts"));
        }
        if (difference.units() > 0) {
            words.add(messages.get("frozen.difference.units", difference.units()));
        }
        if (difference.head()) {
            words.add(messages.get("frozen.difference.head"));
        }
        return messages.get("frozen.difference", words.toString());
    }

    private static void count(StringJoiner words, Messages messages, String key, List<Long> reports) {
        if (!reports.isEmpty()) {
            words.add(messages.get(key, reports.size()));
        }
    }

    private static String total(Difference.Change change, Messages messages) {
        var by = Formats.number(Math.abs(change.by()));
        if (change.by() == 0) {
            return messages.get("frozen.difference.base", change.place());
        }
        return change.by() > 0
                ? messages.get("frozen.difference.up", change.place(), by)
                : messages.get("frozen.difference.down", change.place(), by);
    }
}
