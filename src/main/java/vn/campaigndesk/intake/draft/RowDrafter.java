package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.find.LooseNumbers;
import vn.campaigndesk.intake.find.Sighting;
import vn.campaigndesk.intake.find.Slot;
import vn.campaigndesk.intake.find.Things;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Words;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.quantity.Doubt;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.OfferKind;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.report.quantity.Reading;
import vn.campaigndesk.text.Formats;

/// Reads the number of one row and says what has to be asked about it.
final class RowDrafter {
    /// the rule of the report, whose question this is before there is one
    private static final String BREAKDOWN = "report.problem.breakdown";

    /// numbers of several units, of which none is the report's
    private static final String APART = "intake.question.units-apart";

    private static final Pattern BRACKETED = Pattern.compile("^\\s*[(\\[](.*)[)\\]]\\s*$");

    /// "150 165": thousands parted by a space are rarely as many as that; two numbers beside each other look the same
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\D*\\d{3}[ \\u00a0]\\d{3}(?:\\D.*)?");

    /// of the country, rounded up: no count of the form can be larger
    private static final long INHABITANTS = 110_000_000;

    private final QuantityParser parser;
    private final Phrases words;
    private final Things things;
    private final NoteParts parts;
    private final LooseNumbers loose;
    private final Reading blank;

    RowDrafter(QuantityParser parser, Phrases words, Things things) {
        this.parser = parser;
        this.words = words;
        this.things = things;
        this.parts = new NoteParts(things);
        this.loose = new LooseNumbers(words, things);
        this.blank = parser.read("");
    }

    /// A row and its questions.
    record Drafted(DraftRow row, List<Question> questions) {}

    /// @param sighting where the row was found; null when it was not
    /// @param asked whether the unit is asked for it
    /// @param above the number of the row above, for "như trên"
    Drafted draft(Indicator indicator, @Nullable Sighting sighting, boolean asked, @Nullable Long above) {
        if (sighting == null) {
            var missing = asked ? List.of(ask(indicator, "intake.question.row-missing")) : List.<Question>of();
            return new Drafted(new DraftRow(indicator, blank, "", "", null), missing);
        }
        var reading = reading(sighting, asked);
        var questions = new ArrayList<>(sighting.questions());
        if (asked || reading.state() != QuantityState.BLANK) {
            questions.addAll(questions(indicator, reading));
        }
        questions.addAll(around(indicator, sighting, reading));
        var row = new DraftRow(indicator, reading, sighting.note(), place(sighting), proposal(reading, above));
        return new Drafted(row, List.copyOf(questions));
    }

    /// What note and rows below say against the number.
    private List<Question> around(Indicator indicator, Sighting sighting, Reading reading) {
        var questions = new ArrayList<Question>();
        if (reading.amount() != null
                && (things.areOthers(indicator, reading.unit())
                        || loose.countsOthersToo(indicator, reading.unit())
                        || TWO_NUMBERS.matcher(reading.raw()).matches())) {
            questions.add(ask(indicator, "quantity.doubt.UNEXPLAINED_TEXT", reading.raw()));
        }
        var amount = reading.amount();
        var sum = amount == null ? OptionalLong.empty() : parts.sum(indicator, sighting.note());
        if (amount != null && sum.isPresent() && sum.getAsLong() != amount) {
            questions.add(ask(indicator, BREAKDOWN, Formats.number(amount), Formats.number(sum.getAsLong())));
        }
        if (amount != null && contradicts(sighting.note(), reading, indicator, amount)) {
            questions.add(ask(indicator, "intake.question.number-in-note", sighting.note(), reading.raw()));
        }
        if (!sighting.details().isEmpty() && !addUp(sighting, reading)) {
            var parts = sighting.details().stream().map(Slot::text).toList();
            questions.add(ask(indicator, "intake.question.details", String.join("; ", parts)));
        }
        return questions;
    }

    private boolean contradicts(String note, Reading reading, Indicator indicator, long amount) {
        return loose.contradict(indicator, note, amount)
                || (isOtherNumber(note, reading, indicator) && !loose.addsUp(note, amount));
    }

    /// The number in its place; without one what the rows below or the note offer.
    private Reading reading(Sighting sighting, boolean asked) {
        var slot = sighting.value();
        var own = slot == null || slot.isBlank() ? blank : read(slot);
        if (!asked && isNothing(own)) {
            return blank;
        }
        if (sighting.questions().stream().anyMatch(question -> question.key().equals(APART))) {
            return unknown(own.raw(), Doubt.COMPOUND, List.of());
        }
        if (own.state() != QuantityState.BLANK) {
            return own;
        }
        var details =
                sighting.details().stream().filter(detail -> !detail.isBlank()).toList();
        if (!details.isEmpty()) {
            return sum(details);
        }
        return asked ? inNote(sighting, own) : own;
    }

    /// Dashes and "không áp dụng" in a row that the unit is not asked for.
    private boolean isNothing(Reading reading) {
        return reading.doubts().contains(Doubt.PLACEHOLDER) || words.match("not_asked", Words.of(reading.raw()), 0) > 0;
    }

    private Reading read(Slot slot) {
        return switch (slot.value()) {
            case CellValue.Text _ -> parser.read(slot.text());
            case CellValue.Numeric stored -> parser.readNumber(stored.number(), slot.text());
            case CellValue.Date _ -> unknown(slot.text(), Doubt.LOOKS_LIKE_DATE, List.of());
            case CellValue.Bool _ -> unknown(slot.text(), Doubt.NOT_A_NUMBER, List.of());
            case CellValue.Faulty _ -> unknown(slot.text(), Doubt.FORMULA, List.of());
        };
    }

    private Reading sum(List<Slot> details) {
        var readings = details.stream().map(this::read).toList();
        var raw = String.join("; ", details.stream().map(Slot::text).toList());
        var values = readings.stream().map(reading -> proposal(reading, null)).toList();
        if (values.stream().anyMatch(Objects::isNull)) {
            return unknown(raw, Doubt.COMPOUND, List.of());
        }
        var sum = values.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        var exact = readings.stream().allMatch(reading -> reading.qualifier() == Qualifier.EXACT);
        var offer = new Offer(sum, null, exact ? Qualifier.EXACT : Qualifier.APPROXIMATE, OfferKind.SUM);
        return unknown(raw, Doubt.COMPOUND, List.of(offer));
    }

    /// The row's number is missing and its note begins with one.
    private Reading inNote(Sighting sighting, Reading blank) {
        var noted = parser.read(sighting.note());
        var value = proposal(noted, null);
        if (value == null || noted.state() == QuantityState.BLANK) {
            return blank;
        }
        var offer = new Offer(value, null, Qualifier.EXACT, OfferKind.CANDIDATE);
        return unknown(sighting.note(), Doubt.UNEXPLAINED_TEXT, List.of(offer));
    }

    /// Whether a rule speaks of parts that are none: "Bao gồm 2 trường, 1 trung tâm".
    boolean isNoBreakdown(Problem problem, DraftRow row) {
        return problem.key().equals(BREAKDOWN) && parts.hasOthers(row.indicator(), row.note());
    }

    /// Whether a note is a number of the row's own things and not the one in the number's place: "150 bài" beside 12.
    private boolean isOtherNumber(String note, Reading reading, Indicator indicator) {
        var stated = reading.amount();
        if (stated == null || note.isEmpty()) {
            return false;
        }
        var said = Words.of(note);
        var lead = words.match("note_number", said, 0);
        var bare = BRACKETED.matcher(note).replaceFirst("$1");
        var noted = parser.read(
                lead == 0 || lead == said.size()
                        ? bare
                        : note.substring(said.get(lead).start()));
        return noted.amount() != null
                && !isNone(noted)
                && noted.amount().longValue() != stated.longValue()
                && isCountedBy(indicator, noted.unit());
    }

    /// "Không", "Không có": nothing to note.
    private static boolean isNone(Reading noted) {
        return Objects.equals(noted.amount(), 0L) && noted.raw().chars().noneMatch(Character::isDigit);
    }

    /// "bài" in the row of the articles; no thing at all is any row's.
    private boolean isCountedBy(Indicator indicator, String unit) {
        var named = Words.of(unit);
        var counted = Words.of(indicator.text() + " " + indicator.unit());
        return words.covers("counted", named)
                && (things.areOwn(indicator, unit)
                        || named.stream()
                                .allMatch(word -> counted.stream()
                                        .anyMatch(one -> one.bare().equals(word.bare()))));
    }

    /// Whether the rows below are exactly the parts of the stated number.
    private boolean addUp(Sighting sighting, Reading reading) {
        var parts = sighting.details().stream().map(this::read).toList();
        var exact = parts.stream()
                .allMatch(part ->
                        part.qualifier() == Qualifier.EXACT && part.doubts().isEmpty());
        var sum = parts.stream()
                .map(Reading::amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return exact && reading.amount() != null && reading.amount() == sum;
    }

    private static Reading unknown(String raw, Doubt doubt, List<Offer> offers) {
        return new Reading(raw, QuantityState.UNKNOWN, null, null, Qualifier.NONE, "", List.of(doubt), offers);
    }

    /// The number that is right or likeliest. A dash is no zero before somebody said so (domain §4.2), and what counts
    /// more than there are people is a telephone number.
    private static @Nullable Long proposal(Reading reading, @Nullable Long above) {
        if (reading.amount() != null) {
            return reading.amount();
        }
        if (reading.doubts().contains(Doubt.SAME_AS_ABOVE)) {
            return above;
        }
        return reading.doubts().contains(Doubt.PLACEHOLDER)
                ? null
                : reading.offers().stream()
                        .findFirst()
                        .map(Offer::amount)
                        .filter(amount -> amount <= INHABITANTS)
                        .orElse(null);
    }

    private static List<Question> questions(Indicator indicator, Reading reading) {
        if (reading.state() == QuantityState.BLANK) {
            return List.of(ask(indicator, "intake.question.row-blank"));
        }
        var doubts =
                reading.doubts().stream().map(doubt -> ask(indicator, "quantity.doubt." + doubt.name(), reading.raw()));
        var estimate = reading.qualifier().isEstimate() && reading.doubts().isEmpty()
                ? Stream.of(ask(indicator, "intake.question.estimate", reading.raw()))
                : Stream.<Question>empty();
        return Stream.concat(doubts, estimate).toList();
    }

    private static String place(Sighting sighting) {
        return Stream.concat(Stream.ofNullable(sighting.value()), sighting.details().stream())
                .map(Slot::at)
                .map(Locator::text)
                .findFirst()
                .orElse("");
    }

    private static Question ask(Indicator indicator, String key, Object... arguments) {
        return Question.of(ReportRules.field(indicator), key, arguments);
    }
}
