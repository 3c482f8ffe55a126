package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.text.Formats;

/// What a report must and should be. Each rule is one small function of the draft and its context; an error keeps the
/// draft from being saved, a warning is shown and kept in sight.
public final class ReportRules {
    /// Above this a count is not believed (rule V1).
    static final long GREATEST_COUNT = 10_000_000L;

    /// A day that many years from the campaign is a slip of the hand: 20/11/0024.
    private static final int MOST_YEARS = 10;

    private static final List<BiFunction<ReportDraft, ReportContext, Stream<Problem>>> RULES = List.of(
            ReportRules::unitIsChosen,
            ReportRules::unitAnswersOnce,
            ReportRules::identityFits,
            ReportRules::arrivalIsKnown,
            ReportRules::datesAreReadable,
            ReportRules::datesFollowEachOther,
            ReportRules::questionsAreDecided,
            ReportRules::countsAreBelievable,
            ReportRules::textsFit,
            ReportRules::rowsApply,
            ReportRules::implementingDoNotExceedInformed,
            VersionRules::check,
            DuplicateIdentity::check);

    private ReportRules() {}

    /// All problems of a draft, in the order of the form's rules.
    public static List<Problem> check(ReportDraft draft, ReportContext context) {
        var problems = new ArrayList<Problem>();
        RULES.forEach(rule -> rule.apply(draft, context).forEach(problems::add));
        return problems;
    }

    private static Stream<Problem> unitIsChosen(ReportDraft draft, ReportContext context) {
        return context.recipient(draft.recipientId()).isPresent()
                ? Stream.empty()
                : Stream.of(Problem.error("recipient", "report.problem.unit"));
    }

    private static Stream<Problem> unitAnswersOnce(ReportDraft draft, ReportContext context) {
        if (draft.kind() != ReportKind.ORIGINAL) {
            return Stream.empty();
        }
        return context.snapshot().reports().stream()
                .filter(report -> report.id() != draft.id() && report.kind() == ReportKind.ORIGINAL)
                .filter(report -> draft.recipientId() != null && report.recipientId() == draft.recipientId())
                .limit(1)
                .map(report -> Problem.error(
                        "kind",
                        "report.problem.twice",
                        report.document().reference(),
                        Formats.date(report.arrivedOn())));
    }

    private static Stream<Problem> identityFits(ReportDraft draft, ReportContext context) {
        return Stream.of(
                        tooLong("number", draft.number(), DocumentIdentity.NUMBER_LENGTH),
                        tooLong("symbol", draft.symbol(), DocumentIdentity.SYMBOL_LENGTH),
                        tooLong("issuingBody", draft.issuingBody(), DocumentIdentity.BODY_LENGTH))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> tooLong(String field, String text, int length) {
        return text.strip().length() <= length
                ? Optional.empty()
                : Optional.of(Problem.error(field, "report.problem.long", length));
    }

    private static Stream<Problem> arrivalIsKnown(ReportDraft draft, ReportContext context) {
        return draft.arrivedOn().isBlank()
                ? Stream.of(Problem.error("arrivedOn", "report.problem.arrival"))
                : Stream.empty();
    }

    private static Stream<Problem> datesAreReadable(ReportDraft draft, ReportContext context) {
        return Stream.of(
                        unreadable("signedOn", draft.signedOn(), context),
                        unreadable("arrivedOn", draft.arrivedOn(), context),
                        unreadable("forwardedOn", draft.forwardedOn(), context),
                        unreadable("figuresUntil", draft.figuresUntil(), context))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> unreadable(String field, String typed, ReportContext context) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var day = date(typed, context);
        if (day.isEmpty()) {
            return Optional.of(Problem.error(field, "report.problem.date", StoredText.quoted(typed)));
        }
        return Math.abs(day.get().getYear() - context.year()) <= MOST_YEARS
                ? Optional.empty()
                : Optional.of(Problem.error(field, "report.problem.year", typed.strip()));
    }

    /// The dates of a paper: signed, then arrived, neither before the campaign nor in the future (rule V15).
    private static Stream<Problem> datesFollowEachOther(ReportDraft draft, ReportContext context) {
        var signed = date(draft.signedOn(), context);
        var arrived = date(draft.arrivedOn(), context);
        var problems = Stream.<Problem>builder();
        arrived.filter(day -> day.isAfter(context.today()))
                .ifPresent(day -> problems.add(Problem.warning("arrivedOn", "report.problem.future")));
        arrived.filter(day -> day.isBefore(letterDay(context)))
                .ifPresent(day -> problems.add(Problem.warning(
                        "arrivedOn", "report.problem.arrived-before", Formats.date(letterDay(context)))));
        arrived.filter(day -> signed.isPresent() && signed.get().isAfter(day))
                .ifPresent(day -> problems.add(Problem.warning("signedOn", "report.problem.signed-after")));
        signed.filter(day -> day.isBefore(letterDay(context)))
                .ifPresent(day -> problems.add(
                        Problem.warning("signedOn", "report.problem.signed-before", Formats.date(letterDay(context)))));
        date(draft.figuresUntil(), context)
                .filter(day -> signed.isPresent() && day.isAfter(signed.get()))
                .ifPresent(day -> problems.add(Problem.warning("figuresUntil", "report.problem.figures-after")));
        return problems.build();
    }

    private static LocalDate letterDay(ReportContext context) {
        var campaign = context.snapshot().campaign();
        var dated = campaign.letter().date();
        return dated == null ? campaign.startsOn() : dated;
    }

    private static Stream<Problem> questionsAreDecided(ReportDraft draft, ReportContext context) {
        return context.snapshot().indicators().stream()
                .filter(indicator -> cell(draft, indicator)
                        .map(ReportDraft.Cell::isUndecided)
                        .orElse(false))
                .map(indicator -> Problem.warning(field(indicator), "report.problem.undecided", indicator.place()));
    }

    private static Stream<Problem> countsAreBelievable(ReportDraft draft, ReportContext context) {
        return context.snapshot().indicators().stream()
                .filter(indicator -> greatest(draft, indicator) > GREATEST_COUNT)
                .map(indicator ->
                        Problem.error(field(indicator), "report.problem.large", Formats.number(GREATEST_COUNT)));
    }

    /// What the store would cut is refused, so that nothing typed is lost.
    private static Stream<Problem> textsFit(ReportDraft draft, ReportContext context) {
        return context.snapshot().indicators().stream()
                .flatMap(indicator -> cell(draft, indicator).stream().flatMap(cell -> tooLong(field(indicator), cell)));
    }

    private static Stream<Problem> tooLong(String field, ReportDraft.Cell cell) {
        var problems = Stream.<Problem>builder();
        if (cell.reading().raw().length() > Quantity.MAX_RAW) {
            problems.add(Problem.error(field, "report.problem.long-number", Formats.number(Quantity.MAX_RAW)));
        }
        if (cell.note().length() > Quantity.MAX_NOTE) {
            problems.add(Problem.error(field, "report.problem.long-note", Formats.number(Quantity.MAX_NOTE)));
        }
        return problems.build();
    }

    /// A number where the form asks none is kept, shown and left out of the totals (rule V3).
    private static Stream<Problem> rowsApply(ReportDraft draft, ReportContext context) {
        return context.recipient(draft.recipientId()).stream()
                .flatMap(recipient -> context.snapshot().indicators().stream()
                        .filter(indicator -> !indicator.appliesTo(recipient.group()))
                        .filter(indicator -> isFilled(draft, indicator))
                        .map(indicator -> notAsked(indicator, recipient)));
    }

    private static Problem notAsked(Indicator indicator, Recipient recipient) {
        return Problem.warning(
                field(indicator),
                "report.problem.not-asked",
                indicator.place(),
                recipient.group().shortName());
    }

    /// Bodies that take part are among the bodies that were informed (rule V2); row 2 against row 1.
    private static Stream<Problem> implementingDoNotExceedInformed(ReportDraft draft, ReportContext context) {
        var indicators = context.snapshot().indicators();
        if (indicators.size() < 2) {
            return Stream.empty();
        }
        var informed = amount(draft, indicators.get(0));
        var implementing = amount(draft, indicators.get(1));
        return informed.isPresent() && implementing.isPresent() && implementing.get() > informed.get()
                ? Stream.of(Problem.warning(
                        field(indicators.get(1)),
                        "report.problem.more-than-informed",
                        Formats.number(implementing.get()),
                        Formats.number(informed.get())))
                : Stream.empty();
    }

    /// The field name of a row: `i1` for the first.
    public static String field(Indicator indicator) {
        return "i" + indicator.place();
    }

    private static Optional<ReportDraft.Cell> cell(ReportDraft draft, Indicator indicator) {
        return Optional.ofNullable(draft.cells().get(indicator.id()));
    }

    private static boolean isFilled(ReportDraft draft, Indicator indicator) {
        return cell(draft, indicator)
                .map(cell -> cell.reading().state() != QuantityState.BLANK)
                .orElse(false);
    }

    private static Optional<Long> amount(ReportDraft draft, Indicator indicator) {
        return cell(draft, indicator).map(cell -> {
            var chosen = cell.chosen();
            return chosen != null
                    ? Long.valueOf(chosen.amount())
                    : cell.reading().amount();
        });
    }

    /// The number, or the upper end of a range; 0 without any.
    private static long greatest(ReportDraft draft, Indicator indicator) {
        var upper = cell(draft, indicator).map(cell -> {
            var chosen = cell.chosen();
            return chosen != null ? chosen.upper() : cell.reading().upper();
        });
        return Math.max(amount(draft, indicator).orElse(0L), upper.orElse(0L));
    }

    private static Optional<LocalDate> date(String typed, ReportContext context) {
        return typed.isBlank() ? Optional.empty() : Formats.parseDate(typed, context.year());
    }
}
