package vn.campaigndesk.followup.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes days as an iCalendar file (RFC 5545) that every calendar program takes. Days are dates without a time, so no
/// time zone can move them; the reminder rings on the morning of the day.
public final class CalendarFile {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();

    private CalendarFile() {}

    /// The bytes of the file.
    ///
    /// @param name of the calendar
    /// @param stamp when it is made
    public static byte[] of(String name, List<CalendarEvent> events, Instant stamp) {
        var calendar = new CalendarFile();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Campaign Desk//VI");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> calendar.event(event, stamp));
        calendar.line("END:VCALENDAR");
        return calendar.file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(CalendarEvent event, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.id()));
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(event.day().plusDays(1)));
        line("SUMMARY:" + escaped(event.title()));
        if (!event.text().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.text()));
        }
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(event.title()));
        line("TRIGGER:PT8H");
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    /// A line is at most 75 octets long; the rest goes on after a space, and no letter is cut in two.
    private void line(String text) {
        var octets = 0;
        var letters = text.codePoints().iterator();
        while (letters.hasNext()) {
            var letter = Character.toString(letters.nextInt());
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.append(letter);
            octets += size;
        }
        file.append(END);
    }
}
