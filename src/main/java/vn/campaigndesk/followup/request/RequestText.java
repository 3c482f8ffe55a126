package vn.campaigndesk.followup.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;

/// Requests in words.
public final class RequestText {
    /// Strict, for otherwise 24:00 would be the midnight with which the day begins.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:m", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");

    private RequestText() {}

    /// How long an answer took, in the largest unit that is full: minutes, hours, days. Empty for none.
    public static String took(@Nullable Duration took, Messages messages) {
        if (took == null) {
            return "";
        }
        if (took.toHours() < 1) {
            return messages.get("support.took.minutes", Math.max(1, took.toMinutes()));
        }
        return took.toDays() < 1
                ? messages.get("support.took.hours", took.toHours())
                : messages.get("support.took.days", took.toDays());
    }

    /// A moment as it is shown and typed.
    public static String moment(Instant instant, ZoneId zone) {
        var moment = instant.atZone(zone);
        return Formats.date(moment.toLocalDate()) + " " + Formats.time(moment);
    }

    /// A typed moment: a day, and a time of the day behind it; empty while it is none.
    ///
    /// @param days how a day without its year is understood
    public static Optional<Instant> parseMoment(String typed, ZoneId zone, DayReading days) {
        var words = SPACE.splitAsStream(typed.strip()).toList();
        if (words.size() != 2) {
            return Optional.empty();
        }
        return days.read(words.getFirst()).flatMap(day -> {
            try {
                return Optional.of(LocalDateTime.of(day, LocalTime.parse(words.getLast(), TIME))
                        .atZone(zone)
                        .toInstant());
            } catch (DateTimeParseException noTime) {
                return Optional.empty();
            }
        });
    }

    /// What questions are about until an office uses words of its own.
    public static List<String> categories(Messages messages) {
        return BAR.splitAsStream(messages.get("support.categories")).toList();
    }

    static Tone tone(RequestState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case ANSWERED -> Tone.SUCCESS;
            case CLOSED -> Tone.NEUTRAL;
        };
    }
}
