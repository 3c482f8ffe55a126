package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.followup.dispatch.ReminderInput.Field;
import vn.campaigndesk.testing.CampaignFixture;

/// What is typed beside the pages of a reminding letter: nothing wrong goes into a letter, and what is wrong is said at
/// its field.
class ReminderInputTest {
    private static final LocalDate TODAY = day(20, 11);
    private static final List<String> FINE = List.of(
            "2", "22/11/2024", "1234", "STTTT-CNTT&TT", "20/11/2024", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn A", "");

    /// The usual input with one field typed otherwise.
    private static ReminderInput typed(Field field, String text) {
        var texts = new ArrayList<>(FINE);
        texts.set(field.ordinal(), text);
        return new ReminderInput(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                UnitsPlace.BODY);
    }

    private static String problems(ReminderInput input) {
        return input.problems(TODAY).entrySet().stream()
                .map(ReminderInputTest::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Map.Entry<Field, ReminderInput.Problem> problem) {
        return "%s %s %s"
                .formatted(
                        problem.getKey(),
                        problem.getValue().key(),
                        problem.getValue().argument())
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # field | typed      | what is said
            ROUND   | 1          |
            ROUND   | 99         |
            ROUND   | 07         |
            ROUND   | ''         | ROUND reminder.problem.round
            ROUND   | 0          | ROUND reminder.problem.round
            ROUND   | 100        | ROUND reminder.problem.round
            ROUND   | hai        | ROUND reminder.problem.round
            ROUND   | -1         | ROUND reminder.problem.round
            ROUND   | 1.5        | ROUND reminder.problem.round
            DUE     | ''         |
            DUE     | 20/11      |
            DUE     | 19/11      | DUE reminder.problem.past 20/11/2024
            DUE     | 5/1        |
            DUE     | 5/1/2024   | DUE reminder.problem.past 20/11/2024
            DUE     | 31/11      | DUE ui.problem.date 31/11
            DUE     | thứ Sáu    | DUE ui.problem.date thứ Sáu
            DATE    | ''         |
            DATE    | 01/10/2024 |
            DATE    | 22/11/2024 |
            DATE    | 23/11/2024 | DUE reminder.problem.before-letter 23/11/2024
            DATE    | 30/02/2024 | DATE ui.problem.date 30/02/2024
            NUMBER  | ''         |
            NUMBER  | 1234a      |
            NUMBER  | 12/STTTT   | NUMBER reminder.problem.number
            TITLE   | ''         | TITLE ui.problem.empty
            TITLE   | '   '      | TITLE ui.problem.empty
            AUTHORITY | ''       |
            NAME    | ''         |
            """)
    void whatIsWrongIsSaidAtItsField(Field field, String typed, @Nullable String said) {
        var input = typed(field, typed);

        assertThat(problems(input)).isEqualTo(said == null ? "" : said);
        assertThat(input.order(TODAY).isPresent()).isEqualTo(said == null);
    }

    @ParameterizedTest
    @CsvSource({
        // today, the new day, the letter's own, what they mean
        "2024-12-20, 5/1,   19/12, 2025-01-05, 2024-12-19",
        "2024-12-31, 31/12, 31/12, 2024-12-31, 2024-12-31",
        "2025-01-02, 6/1,   31/12, 2025-01-06, 2024-12-31",
    })
    void overTheTurnOfTheYearADayWithoutItsYearIsTheNearOne(
            LocalDate today, String due, String date, LocalDate meantDue, LocalDate meantDate) {
        var input = new ReminderInput("2", due, "", "", date, "", "GIÁM ĐỐC", "", "", UnitsPlace.BODY);

        var order = input.order(today).orElseThrow();

        assertThat(order.dueDate()).isEqualTo(meantDue);
        assertThat(order.date()).isEqualTo(meantDate);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, 11", "SYMBOL, 30", "AUTHORITY, 120", "TITLE, 120", "NAME, 50"})
    void aTextFitsIntoWhatIsKeptOfIt(Field field, int most) {
        assertThat(problems(typed(field, " " + "x".repeat(most) + " "))).isEmpty();
        assertThat(problems(typed(field, "x".repeat(most + 1)))).isEqualTo(field + " ui.problem.long " + most);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var input = new ReminderInput("0", "1/1/2024", "x".repeat(12), "", "32/1", "", " ", "", "", UnitsPlace.BODY);

        assertThat(input.problems(TODAY))
                .containsOnlyKeys(Field.ROUND, Field.DUE, Field.NUMBER, Field.DATE, Field.TITLE);
    }

    @Test
    void whatIsTypedBecomesTheOrderWithoutTheSpaceAroundIt() {
        var copies = " Như trên; \n\n  Chủ tịch UBND tỉnh (để b/c);\n ";
        var input = new ReminderInput(
                " 3 ",
                " 22-11-2024",
                " 1234 ",
                " STTTT ",
                "21.11.2024",
                " TL. GIÁM ĐỐC ",
                " CHÁNH VĂN PHÒNG ",
                " Lê A ",
                copies,
                UnitsPlace.APPENDIX);

        var order = input.order(TODAY).orElseThrow();

        assertThat(order.round()).isEqualTo(3);
        assertThat(order.dueDate()).isEqualTo(day(22, 11));
        assertThat(order.number()).isEqualTo("1234");
        assertThat(order.symbol()).isEqualTo("STTTT");
        assertThat(order.date()).isEqualTo(day(21, 11));
        assertThat(order.signatory().title()).isEqualTo("CHÁNH VĂN PHÒNG");
        assertThat(order.signatory().name()).isEqualTo("Lê A");
        assertThat(order.copies()).containsExactly("Như trên;", "Chủ tịch UBND tỉnh (để b/c);");
        assertThat(order.place()).isEqualTo(UnitsPlace.APPENDIX);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 12, 13, 52})
    void whatStandsThereAtFirstMakesALetterAtOnce(int units) {
        try (var fixture = CampaignFixture.open()) {
            var campaign = fixture.snapshot().campaign();

            var order = ReminderInput.of(campaign, 2, null, units).order(TODAY).orElseThrow();

            assertThat(order.round()).isEqualTo(2);
            assertThat(order.dueDate()).isNull();
            assertThat(order.date()).isNull();
            assertThat(order.number()).isEmpty();
            assertThat(order.signatory()).isEqualTo(campaign.agency().signatory());
            assertThat(order.copies()).isEqualTo(campaign.agency().copies());
            assertThat(order.place())
                    .isEqualTo(
                            units <= 5 ? UnitsPlace.ADDRESSEES : units <= 12 ? UnitsPlace.BODY : UnitsPlace.APPENDIX);
        }
    }
}
