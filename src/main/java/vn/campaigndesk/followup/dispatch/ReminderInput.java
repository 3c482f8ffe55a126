package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Agency.Signatory;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;

/// What is typed beside the pages of a reminding letter, as typed.
///
/// @param copies one a line
public record ReminderInput(
        String round,
        String due,
        String number,
        String symbol,
        String date,
        String authority,
        String title,
        String name,
        String copies,
        UnitsPlace place) {
    private static final int SIGNER_LENGTH = 120;
    private static final int NAME_LENGTH = 50;
    private static final int MOST_ROUNDS = 99;

    /// A line of the form.
    public enum Field {
        ROUND,
        DUE,
        NUMBER,
        SYMBOL,
        DATE,
        AUTHORITY,
        TITLE,
        NAME,
        COPIES
    }

    /// What is wrong with a field: a message and what it fills in.
    ///
    /// @param argument an empty text where the message has nothing to fill in
    public record Problem(String key, String argument) {}

    /// What stands there at first: the campaign's signer and copies, the next round, a proposed day.
    public static ReminderInput of(Campaign campaign, int round, @Nullable LocalDate due, int units) {
        var agency = campaign.agency();
        var signatory = agency.signatory();
        return new ReminderInput(
                Integer.toString(round),
                Formats.date(due),
                "",
                campaign.letter().symbol(),
                "",
                signatory.authority(),
                signatory.title(),
                signatory.name(),
                String.join("\n", agency.copies()),
                UnitsPlace.of(units));
    }

    /// What is wrong, field by field; empty when the letter can be written.
    ///
    /// @param today before which no new day can be set
    public Map<Field, Problem> problems(LocalDate today) {
        var problems = new EnumMap<Field, Problem>(Field.class);
        if (number(round).isEmpty()) {
            problems.put(Field.ROUND, new Problem("reminder.problem.round", ""));
        }
        day(Field.DUE, due, today, problems);
        day(Field.DATE, date, today, problems);
        if (parsed(Field.DUE, due, today).filter(day -> day.isBefore(today)).isPresent()) {
            problems.put(Field.DUE, new Problem("reminder.problem.past", Formats.date(today)));
        }
        notBeforeLetter(today, problems);
        if (ReminderRound.holdsSymbol(number)) {
            problems.put(Field.NUMBER, new Problem("reminder.problem.number", ""));
        }
        length(Field.NUMBER, number, ReminderRound.NUMBER_LENGTH, problems);
        length(Field.SYMBOL, symbol, ReminderRound.SYMBOL_LENGTH, problems);
        length(Field.AUTHORITY, authority, SIGNER_LENGTH, problems);
        length(Field.TITLE, title, SIGNER_LENGTH, problems);
        length(Field.NAME, name, NAME_LENGTH, problems);
        if (title.isBlank()) {
            problems.put(Field.TITLE, new Problem("ui.problem.empty", ""));
        }
        return problems;
    }

    private static void day(Field field, String typed, LocalDate today, Map<Field, Problem> problems) {
        if (!typed.isBlank() && parsed(field, typed, today).isEmpty()) {
            problems.put(field, new Problem("ui.problem.date", typed.strip()));
        }
    }

    /// A letter cannot ask for something by a day before its own.
    private void notBeforeLetter(LocalDate today, Map<Field, Problem> problems) {
        var own = parsed(Field.DATE, date, today);
        if (own.isPresent()
                && parsed(Field.DUE, due, today)
                        .filter(day -> day.isBefore(own.get()))
                        .isPresent()) {
            problems.putIfAbsent(Field.DUE, new Problem("reminder.problem.before-letter", Formats.date(own.get())));
        }
    }

    private static void length(Field field, String typed, int most, Map<Field, Problem> problems) {
        if (typed.strip().length() > most) {
            problems.put(field, new Problem("ui.problem.long", Integer.toString(most)));
        }
    }

    private static Optional<LocalDate> parsed(Field field, String typed, LocalDate today) {
        return reading(field, today).read(typed);
    }

    /// How a day is understood in a field: the new day lies ahead, the letter is of about now.
    static DayReading reading(Field field, LocalDate today) {
        return field == Field.DUE ? DayReading.coming(today) : DayReading.near(today);
    }

    private static Optional<Integer> number(String typed) {
        var digits = typed.strip();
        if (!digits.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(digits);
        return number >= 1 && number <= MOST_ROUNDS ? Optional.of(number) : Optional.empty();
    }

    /// What is to be written; empty while something is wrong.
    public Optional<ReminderOrder> order(LocalDate today) {
        if (!problems(today).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReminderOrder(
                number(round).orElseThrow(),
                parsed(Field.DUE, due, today).orElse(null),
                number,
                symbol,
                parsed(Field.DATE, date, today).orElse(null),
                new Signatory(authority.strip(), title.strip(), name.strip()),
                lines(copies),
                place));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
