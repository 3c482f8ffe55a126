package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// Calendar files, read back by ical4j.
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2024-11-20T02:00:00Z");
    private static final String HARD =
            "UBND huyện Thọ Xuân; hẹn 16:00, đường dẫn C:\\bao-cao\nĐiện thoại: 02373.852123, anh Đỗ Ngọc Ưởng \uD83D\uDCDE";

    private static List<VEvent> read(byte[] file) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(file)).getComponents("VEVENT");
    }

    @Test
    void everyLetterOfEveryTextComesBack() throws IOException, ParserException {
        var file = CalendarFile.of(
                "Hạn; và, hẹn",
                List.of(
                        new CalendarEvent("a@x", day(17, 11), "Hạn cuối báo cáo: Chiến dịch", ""),
                        new CalendarEvent("b@x", day(31, 12), HARD.repeat(3), HARD)),
                NOW);

        var events = read(file);

        assertThat(events).hasSize(2);
        assertThat(events.get(1).getSummary().getValue()).isEqualTo(HARD.repeat(3));
        assertThat(events.get(1).getDescription().getValue()).isEqualTo(HARD);
        assertThat(events.getFirst().getDescription()).isNull();
    }

    @Test
    void aDayIsADateWithoutATimeAndEndsBeforeTheNext() throws IOException, ParserException {
        var event = read(CalendarFile.of("x", List.of(new CalendarEvent("a@x", day(31, 12), "t", "")), NOW))
                .getFirst();

        assertThat(event.getDateTimeStart().getDate()).isEqualTo(day(31, 12));
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(day(31, 12).plusDays(1));
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("a@x");
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndEachEndsAsItAsks() {
        var file = CalendarFile.of("x", List.of(new CalendarEvent("a@x", day(1, 12), HARD.repeat(9), HARD)), NOW);
        var text = new String(file, StandardCharsets.UTF_8);

        for (var line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }
}
