package vn.campaigndesk.dashboard;

import vn.campaigndesk.dashboard.measure.ClassScale;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.dashboard.measure.Reading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The words and numbers of measures, the same on tiles, charts, lists and in files.
final class MeasureText {
    private static final double SMALLEST = 0.001;

    private MeasureText() {}

    /// What is looked at: "4. Lượt phát thanh / xã".
    static String name(Measure measure, Messages messages) {
        var row = measure.indicator();
        if (row == null) {
            return messages.get("dashboard.measure.standing");
        }
        var name = messages.get("dashboard.measure.row", row.place(), row.shortText());
        return measure.per().isRate()
                ? messages.get("dashboard.measure.rate", name, per(measure.per(), messages))
                : name;
    }

    /// What it is divided by.
    static String per(Per per, Messages messages) {
        return messages.of("dashboard.per", per);
    }

    /// The number of a reading with the sign of an estimate, or the word for what stands in its place.
    static String value(Reading reading, Messages messages) {
        return reading.isStated()
                ? (reading.estimate() ? "\u2248\u00a0" : "") + number(reading.value())
                : messages.of("dashboard.reading", reading.kind());
    }

    /// A whole number as such, another with one decimal below a hundred and up to three below one, and never 0 for what
    /// is not.
    static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100) {
            return Formats.number(Math.round(value));
        }
        if (Math.abs(value) >= 1) {
            return Formats.decimal(value);
        }
        return Math.abs(value) < SMALLEST ? "<\u00a0" + Formats.fine(SMALLEST) : Formats.fine(value);
    }

    /// The bounds of a class: "< 5", "5 - 15", "from 30".
    static String bounds(ClassScale scale, int index, Messages messages) {
        var bounds = scale.bounds();
        if (bounds.isEmpty()) {
            return messages.get("dashboard.map.class.any");
        }
        if (index == 0) {
            return messages.get("dashboard.map.class.first", number(bounds.getFirst()));
        }
        return index == bounds.size()
                ? messages.get("dashboard.map.class.last", number(bounds.getLast()))
                : messages.get("dashboard.map.class.between", number(bounds.get(index - 1)), number(bounds.get(index)));
    }
}
