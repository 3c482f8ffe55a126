package vn.campaigndesk.report.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.QuantityState;

/// A draft and what is known around it, in the words in which the rules speak.
public final class CheckedReport {
    private final ReportDraft draft;
    private final ReportContext context;
    private final @Nullable Recipient recipient;
    /// What was typed as a day is asked for by several rules.
    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();

    public CheckedReport(ReportDraft draft, ReportContext context) {
        this.draft = draft;
        this.context = context;
        this.recipient = context.recipient(draft.recipientId()).orElse(null);
    }

    /// A value that counts, as written or as a person decided.
    ///
    /// @param amount the number, or the lower end of a range
    record Value(long amount, @Nullable Long upper, Qualifier qualifier) {
        long greatest() {
            return upper == null ? amount : Math.max(amount, upper);
        }
    }

    public ReportDraft draft() {
        return draft;
    }

    public ReportContext context() {
        return context;
    }

    Optional<Recipient> recipient() {
        return Optional.ofNullable(recipient);
    }

    /// The recipient when it belongs to one of the groups that a term names.
    Optional<Recipient> recipientIn(String groups) {
        return recipient().filter(unit -> codes(groups).contains(unit.group().code()));
    }

    private static Set<String> codes(String name) {
        return RuleTerms.shipped().codes(name);
    }

    /// Whether the recipient is one of the bodies that a term names.
    boolean isOneOf(String bodies) {
        return recipient()
                .map(unit -> context.snapshot().facts().code(unit.organisationId()))
                .filter(codes(bodies)::contains)
                .isPresent();
    }

    /// What is known of the recipient's body.
    Optional<OrganisationFact> fact(String kind) {
        return recipient().flatMap(unit -> context.fact(unit, kind));
    }

    /// The rows of the form.
    List<Indicator> rows() {
        return context.snapshot().indicators();
    }

    /// The rows that are asked of the recipient; none before it is chosen.
    Stream<Indicator> asked() {
        return recipient().stream().flatMap(unit -> rows().stream().filter(row -> row.appliesTo(unit.group())));
    }

    /// The row that plays a role, when the form is long enough to have it.
    Optional<Indicator> row(RowRole role) {
        var place = RuleTerms.shipped().place(role);
        for (var row : rows()) {
            if (row.place() == place) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// The name of the field of a row: `i1` for the first.
    static String field(Indicator row) {
        return ReportRules.field(row);
    }

    Optional<ReportDraft.Cell> cell(Indicator row) {
        return Optional.ofNullable(draft.cells().get(row.id()));
    }

    /// Whether anything stands in the row.
    boolean isFilled(Indicator row) {
        return cell(row)
                .filter(cell -> cell.reading().state() != QuantityState.BLANK)
                .isPresent();
    }

    /// The value that counts; empty for a blank or undecided row.
    Optional<Value> value(Indicator row) {
        return cell(row).map(CheckedReport::value);
    }

    private static @Nullable Value value(ReportDraft.Cell cell) {
        var chosen = cell.chosen();
        if (chosen != null) {
            return new Value(chosen.amount(), chosen.upper(), chosen.qualifier());
        }
        var reading = cell.reading();
        var amount = reading.amount();
        return amount == null ? null : new Value(amount, reading.upper(), reading.qualifier());
    }

    /// The number of the row that plays a role; empty for a blank or undecided row.
    Optional<Long> amount(RowRole role) {
        return row(role).flatMap(this::amount);
    }

    Optional<Long> amount(Indicator row) {
        return value(row).map(Value::amount);
    }

    /// The day that was typed; empty for none and for what is no day.
    Optional<LocalDate> date(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : dates.computeIfAbsent(typed, day -> context.days().read(day));
    }

    /// The day of the letter; the first day of the campaign while the letter has none.
    LocalDate letterDay() {
        var campaign = context.snapshot().campaign();
        var dated = campaign.letter().date();
        return dated == null ? campaign.startsOn() : dated;
    }
}
