package vn.campaigndesk.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.QuantityText;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Values that the audit keeps as a record's text, in words. A text that does not look like one is shown as it is.
final class AuditValues {
    private static final Pattern QUANTITY = Pattern.compile(
            "Quantity\\[raw=(?<raw>.*), state=(?:BLANK|STATED|UNKNOWN), amount=(?<amount>null|\\d{1,18}),"
                    + " upper=(?<upper>null|\\d{1,18}),"
                    + " qualifier=(?<qualifier>NONE|EXACT|APPROXIMATE|AT_LEAST|AT_MOST|RANGE),"
                    + " method=[A-Z]+, locator=(?<locator>.*), note=(?<note>.*)]",
            Pattern.DOTALL);
    private static final Pattern DEADLINE =
            Pattern.compile("Deadline\\[date=(?<date>\\d{4}-\\d{2}-\\d{2}), inclusive=(?<inclusive>true|false)]");

    /// The names of two enums of features that the audit does not know; `AuditValuesTest` holds them together.
    private static final Set<String> CONTACT_CHANNELS =
            Set.of("PHONE", "ZALO", "EMAIL", "DOCUMENT", "MEETING", "OTHER");
    private static final Set<String> REQUEST_STATES = Set.of("OPEN", "ANSWERED", "CLOSED");

    private final Messages messages;

    AuditValues(Messages messages) {
        this.messages = messages;
    }

    /// The value, what was written when it says more, where it was read, the note; empty for a blank cell.
    String quantity(String stored) {
        var parts = QUANTITY.matcher(stored);
        if (!parts.matches()) {
            return stored;
        }
        var words = new StringJoiner("; ");
        var value = amount(parts);
        if (!value.isEmpty()) {
            words.add(value);
        }
        var raw = parts.group("raw");
        if (!raw.isBlank() && !raw.equals(value)) {
            words.add(messages.get("audit.quantity.raw", raw));
        }
        add(words, "audit.quantity.locator", parts.group("locator"));
        add(words, "audit.quantity.note", parts.group("note"));
        return words.toString();
    }

    private void add(StringJoiner words, String key, String text) {
        if (!text.isBlank()) {
            words.add(messages.get(key, text));
        }
    }

    private static String amount(Matcher parts) {
        var amount = number(parts.group("amount"));
        return amount == null
                ? ""
                : QuantityText.of(amount, number(parts.group("upper")), Qualifier.valueOf(parts.group("qualifier")));
    }

    private static @Nullable Long number(String stored) {
        return stored.equals("null") ? null : Long.valueOf(stored);
    }

    /// A moment where the person is; it is kept in Greenwich time.
    String moment(String stored, ZoneId zone) {
        try {
            return Formats.moment(Instant.parse(stored), zone);
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    /// Through what a unit was spoken to.
    String contactChannel(String stored) {
        return CONTACT_CHANNELS.contains(stored) ? messages.get("followup.channel." + stored) : stored;
    }

    /// What became of a request.
    String requestState(String stored) {
        return REQUEST_STATES.contains(stored) ? messages.get("support.state." + stored) : stored;
    }

    /// The deadline in the letter's words.
    String deadline(String stored) {
        var parts = DEADLINE.matcher(stored);
        if (!parts.matches()) {
            return stored;
        }
        var day = Formats.date(LocalDate.parse(parts.group("date")));
        return Boolean.parseBoolean(parts.group("inclusive"))
                ? messages.get("audit.deadline.until", day)
                : messages.get("audit.deadline.before", day);
    }
}
