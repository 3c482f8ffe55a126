package vn.campaigndesk.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.find.Letterhead;
import vn.campaigndesk.intake.find.TextField;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.report.quantity.Reading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// A report as a file proposes it.
///
/// @param file the file's name for people
/// @param sha256 of its content
/// @param unit who sent it
/// @param unitName what the form says of the unit
/// @param rows all rows of the form in their order
/// @param questions what a person has to look at; none in a clean draft
/// @param rejection why it is no report; null when it is one
/// @param remarks how the file was read
/// @param relation what it is to another file; null when it stands alone
public record Draft(
        String file,
        String sha256,
        Sender unit,
        TextField unitName,
        List<DraftRow> rows,
        TextField evaluation,
        TextField proposal,
        Letterhead letterhead,
        List<Question> questions,
        @Nullable Question rejection,
        List<Remark> remarks,
        @Nullable Relation relation) {
    public Draft {
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /// A file that could not be read.
    ///
    /// @param indicators the rows of the form, all of which stay empty
    /// @param reason why, for a person
    public static Draft refused(String file, String sha256, List<Indicator> indicators, Question reason) {
        return empty(file, sha256, indicators, List.of(), reason);
    }

    /// A file that was not read to its end, which may be a report all the same.
    ///
    /// @param indicators the rows of the form, all of which stay empty
    /// @param reason why, for a person
    public static Draft unread(String file, String sha256, List<Indicator> indicators, Question reason) {
        return empty(file, sha256, indicators, List.of(reason), null);
    }

    private static Draft empty(
            String file,
            String sha256,
            List<Indicator> indicators,
            List<Question> questions,
            @Nullable Question rejection) {
        var blank = new Reading("", QuantityState.BLANK, null, null, Qualifier.NONE, "", List.of(), List.of());
        return new Draft(
                file,
                sha256,
                new Sender(null, List.of(), List.of()),
                TextField.ABSENT,
                indicators.stream()
                        .map(indicator -> new DraftRow(indicator, blank, "", "", null))
                        .toList(),
                TextField.ABSENT,
                TextField.ABSENT,
                Letterhead.NONE,
                questions,
                rejection,
                List.of(),
                null);
    }

    /// The same draft under another name of its file.
    public Draft named(String name) {
        return new Draft(
                name,
                sha256,
                unit,
                unitName,
                rows,
                evaluation,
                proposal,
                letterhead,
                questions,
                rejection,
                remarks,
                relation);
    }

    public Status status() {
        if (rejection != null) {
            return Status.REJECTED;
        }
        return questions.isEmpty() && unit.recipient() != null ? Status.ACCEPTABLE : Status.NEEDS_REVIEW;
    }

    /// Why a person has to look at it, in sentences; empty when nobody has to.
    public String reason(Messages messages) {
        return rejection != null
                ? rejection.explain(messages)
                : questions.stream()
                        .map(question -> question.explain(messages))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    /// The same draft with what it is to another file, which a person has to look at.
    Draft related(Relation to, Question question) {
        var asked = new ArrayList<>(questions);
        asked.add(question);
        return with(asked, to);
    }

    /// The same draft with more questions.
    Draft asking(List<Question> more) {
        var asked = new ArrayList<>(questions);
        more.stream().filter(question -> !asked.contains(question)).forEach(asked::add);
        return with(asked, relation);
    }

    private Draft with(List<Question> asked, @Nullable Relation to) {
        return new Draft(
                file, sha256, unit, unitName, rows, evaluation, proposal, letterhead, asked, rejection, remarks, to);
    }

    /// The same file as one that is no report.
    Draft rejected(Question why) {
        return new Draft(
                file,
                sha256,
                unit,
                unitName,
                rows,
                evaluation,
                proposal,
                letterhead,
                questions,
                why,
                remarks,
                relation);
    }

    /// The same draft without the questions of one kind.
    Draft without(String key) {
        return with(
                questions.stream()
                        .filter(question -> !question.key().equals(key))
                        .toList(),
                relation);
    }

    /// The draft for the form on screen and for the rules.
    ///
    /// @param arrivedOn the day the file arrived
    public ReportDraft report(LocalDate arrivedOn, Channel channel) {
        var cells = new HashMap<Long, ReportDraft.Cell>();
        rows.forEach(row -> cells.put(row.indicator().id(), row.cell()));
        var recipient = unit.recipient();
        return new ReportDraft(
                0,
                recipient == null ? null : recipient.id(),
                ReportKind.ORIGINAL,
                null,
                null,
                fitting(letterhead.number(), DocumentIdentity.NUMBER_LENGTH),
                fitting(letterhead.symbol(), DocumentIdentity.SYMBOL_LENGTH),
                fitting(issuingBody(), DocumentIdentity.BODY_LENGTH),
                Formats.date(letterhead.signedOn()),
                "",
                Formats.date(arrivedOn),
                "",
                channel,
                Formats.date(letterhead.figuresUntil()),
                evaluation.text(),
                proposal.text(),
                cells,
                0);
    }

    /// The report that a file proposes which asks nothing, each number with its place in the file.
    ///
    /// @throws IllegalStateException when the unit is not known
    public Report clean(LocalDate arrivedOn, Channel channel) {
        var recipient = unit.recipient();
        if (recipient == null) {
            throw new IllegalStateException("a report without its unit: " + file);
        }
        var quantities = new HashMap<Long, Quantity>();
        rows.forEach(
                row -> quantities.put(row.indicator().id(), Quantity.read(row.reading(), row.locator(), row.note())));
        return Report.from(recipient.id(), arrivedOn)
                .document(new DocumentIdentity(
                        fitting(letterhead.number(), DocumentIdentity.NUMBER_LENGTH),
                        fitting(letterhead.symbol(), DocumentIdentity.SYMBOL_LENGTH),
                        fitting(issuingBody(), DocumentIdentity.BODY_LENGTH),
                        letterhead.signedOn()))
                .channel(channel)
                .figuresUntil(letterhead.figuresUntil())
                .texts(evaluation.text().strip(), proposal.text().strip())
                .quantities(quantities)
                .build();
    }

    /// The issuing body: as the list writes it when the unit is known, else as the letter does.
    private String issuingBody() {
        var recipient = unit.recipient();
        return letterhead.issuer().isEmpty() || recipient == null ? letterhead.issuer() : recipient.name();
    }

    /// A text too long for its field was misread; it is left out rather than cut.
    private static String fitting(String text, int length) {
        return text.strip().length() <= length ? text : "";
    }

    /// The numbers in the order of the rows, null where there is none.
    List<@Nullable Long> numbers() {
        var numbers = new ArrayList<@Nullable Long>();
        rows.forEach(row -> numbers.add(row.proposal()));
        return numbers;
    }

    /// Whether another file says the same: numbers, notes and texts.
    boolean saysTheSame(Draft other) {
        return numbers().equals(other.numbers())
                && rows.stream()
                        .map(DraftRow::note)
                        .toList()
                        .equals(other.rows.stream().map(DraftRow::note).toList())
                && evaluation.text().equals(other.evaluation.text())
                && proposal.text().equals(other.proposal.text());
    }

    /// Whether both come from the same recipient.
    boolean isOfSameUnit(Draft other) {
        return unit.recipient() != null && Objects.equals(unit.recipient(), other.unit.recipient());
    }
}
