package vn.campaigndesk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.find.TextField;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.QuantityRow;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.SupplementCounting;

/// The report that one file proposes, in the form where a person completes it, with what is open about it. What was
/// typed or looked at stays while the queue is read anew.
public final class ProposalViewModel {
    /// The questions that saying which version the file is answers.
    private static final List<String> ABOUT_RELATION = List.of(
            "intake.question.duplicate",
            "intake.question.replaces",
            "intake.question.conflict",
            "intake.question.answered");

    private static final String SEEN = "seen ";

    private final ReportFormViewModel form;
    private final Runnable touched;
    private final ObservableList<OpenQuestion> questions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable OpenQuestion> current = new SimpleObjectProperty<>(this, "current");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(this, "open", 0);
    private final ReadOnlyObjectWrapper<@Nullable Related> related = new ReadOnlyObjectWrapper<>(this, "related");
    private final List<RowAsRead> rows;
    private final Object unit;
    private IntakeItem item;
    private Runnable typing = () -> {};

    /// A row as the file proposed it.
    private record RowAsRead(QuantityRow row, String raw, String note) {
        boolean isOther() {
            return row.chosenProperty().get() != null
                    || !raw.equals(row.rawProperty().get())
                    || !note.equals(row.noteProperty().get());
        }
    }

    /// The proposal of a file.
    ///
    /// @param form a fresh form, which saves report and file together
    /// @param touched told when something was typed or looked at
    ProposalViewModel(
            ReportFormViewModel form,
            IntakeItem item,
            @Nullable Related to,
            CampaignSnapshot campaign,
            Runnable touched) {
        this.form = form;
        this.item = item;
        this.touched = touched;
        form.openProposal(campaign, item.draft().report(item.arrivedOn(), item.channel()));
        unit = Objects.requireNonNullElse(form.recipientProperty().get(), "");
        rows = form.rows().stream()
                .map(row -> new RowAsRead(
                        row, row.rawProperty().get(), row.noteProperty().get()))
                .toList();
        ask(item);
        related.set(to);
        follow();
    }

    private void ask(IntakeItem asking) {
        questions.setAll(asking.draft().questions().stream().map(this::open).toList());
        questions.sort((one, other) -> Integer.compare(order(one), order(other)));
        count();
    }

    /// A question that was there before keeps its answer.
    private OpenQuestion open(Question question) {
        return questions.stream()
                .filter(known -> known.question().equals(question))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new OpenQuestion(question);
                    fresh.settledProperty().subscribe(settled -> count());
                    fresh.seenProperty().subscribe((before, seen) -> typing.run());
                    return fresh;
                });
    }

    /// Questions stand as their fields do on the paper, those about the whole first.
    private int order(OpenQuestion question) {
        var field = question.field();
        return switch (field) {
            case Question.FORM -> 0;
            case "recipient" -> 1;
            case Question.EVALUATION -> 2;
            case Question.PROPOSAL -> 3;
            default -> 4 + row(field).map(rows::indexOf).orElse(rows.size());
        };
    }

    private Optional<RowAsRead> row(String field) {
        return rows.stream()
                .filter(read -> ReportRules.field(read.row().indicator()).equals(field))
                .findFirst();
    }

    private void follow() {
        form.recipientProperty().subscribe(chosen -> compare());
        form.text(Question.EVALUATION).subscribe(text -> compare());
        form.text(Question.PROPOSAL).subscribe(text -> compare());
        for (var read : rows) {
            read.row().readingProperty().subscribe(reading -> compare());
            read.row().chosenProperty().subscribe(offer -> compare());
            read.row().noteProperty().subscribe(note -> compare());
        }
        form.dirtyProperty().subscribe(dirty -> touched.run());
    }

    private void compare() {
        questions.forEach(question -> question.change(isOther(question.field())));
    }

    private boolean isOther(String field) {
        return switch (field) {
            case Question.FORM -> false;
            case "recipient" -> {
                var chosen = form.recipientProperty().get();
                yield chosen != null && !unit.equals(chosen);
            }
            case Question.EVALUATION ->
                !item.draft().evaluation().text().equals(form.text(field).get());
            case Question.PROPOSAL ->
                !item.draft().proposal().text().equals(form.text(field).get());
            default -> row(field).filter(RowAsRead::isOther).isPresent();
        };
    }

    private void count() {
        open.set((int) questions.stream().filter(OpenQuestion::isOpen).count());
        touched.run();
    }

    public ReportFormViewModel form() {
        return form;
    }

    /// The file with what was read in it.
    public IntakeItem item() {
        return item;
    }

    /// All questions in the order of the paper, settled ones too; one list for life.
    public ObservableList<OpenQuestion> questions() {
        return questions;
    }

    /// Whether a problem of the form, as it stands now, is among the questions.
    boolean asks(Problem problem) {
        return questions.stream()
                .filter(open -> open.field().equals(problem.field()))
                .map(OpenQuestion::question)
                .anyMatch(question -> question.key().equals(problem.key()) && isSaidAlike(question, problem));
    }

    /// What was kept with the file may have come back as another kind of number.
    private static boolean isSaidAlike(Question question, Problem problem) {
        return question.arguments().stream()
                .map(String::valueOf)
                .toList()
                .equals(problem.arguments().stream().map(String::valueOf).toList());
    }

    /// The question at which the person is; null when at none.
    public ObjectProperty<@Nullable OpenQuestion> currentProperty() {
        return current;
    }

    /// How many questions are open.
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The report or file to which this one is another version; null for none.
    public ReadOnlyObjectProperty<@Nullable Related> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /// Whether a person has typed, decided or looked at something here.
    public boolean isTouched() {
        return form.dirtyProperty().get()
                || questions.stream()
                        .anyMatch(question -> question.seenProperty().get());
    }

    /// Hears of everything that is typed, decided or looked at, as long as the proposal lives.
    void onTyped(Runnable heard) {
        typing = heard;
        form.onTyped(heard);
    }

    /// What is typed and not entered, by field, and which questions were looked at.
    Map<String, String> typed() {
        var typed = new HashMap<>(form.typed());
        questions.stream()
                .filter(question -> question.seenProperty().get())
                .forEach(question -> typed.put(SEEN + question.question(), ""));
        return typed;
    }

    /// Types and looks at what was typed and looked at before; a question that is asked otherwise now is asked again.
    void retype(Map<String, String> typed) {
        form.retype(typed);
        questions.stream()
                .filter(question -> typed.containsKey(SEEN + question.question()))
                .forEach(question -> question.seenProperty().set(true));
    }

    /// Goes to the next open question after the one at which the person is.
    ///
    /// @return false when none is left behind it
    public boolean goOn() {
        var here = questions.indexOf(current.get());
        return go(
                questions.stream().skip(here + 1L).filter(OpenQuestion::isOpen).findFirst());
    }

    /// Goes to the first open question, behind the one at which the person is if there is one.
    boolean goToOpen() {
        return goOn() || go(questions.stream().filter(OpenQuestion::isOpen).findFirst());
    }

    /// Goes back to the open question before the one at which the person is.
    ///
    /// @return false when none is left before it
    public boolean goBack() {
        var here = questions.indexOf(current.get());
        return go(questions.stream()
                .limit(here < 0 ? questions.size() : here)
                .filter(OpenQuestion::isOpen)
                .reduce((earlier, later) -> later));
    }

    private boolean go(Optional<OpenQuestion> question) {
        if (question.isEmpty()) {
            return false;
        }
        // the same question again is gone to again
        current.set(null);
        current.set(question.get());
        return true;
    }

    /// The person is in a field: the question about it is the one they are at.
    ///
    /// @param field as the form names it
    public void enter(String field) {
        var here = current.get();
        if (here == null || !here.field().equals(field)) {
            current.set(questions.stream()
                    .filter(question -> question.field().equals(field))
                    .findFirst()
                    .orElse(null));
        }
    }

    /// Says that the person has looked at the question at which they are.
    ///
    /// @return false when they are at none
    public boolean look() {
        var here = current.get();
        if (here == null) {
            return false;
        }
        here.seenProperty().set(!here.seenProperty().get());
        return true;
    }

    /// What this file is to the one that came before it.
    ///
    /// @param counting how a supplement's numbers are meant; null for every other kind
    public void relate(ReportKind kind, @Nullable SupplementCounting counting) {
        form.kindProperty().set(kind);
        form.version().countingProperty().set(counting);
        questions.stream()
                .filter(question -> ABOUT_RELATION.contains(question.question().key()))
                .forEach(question -> question.seenProperty().set(true));
    }

    /// The place in the file from which a field was read; empty when it has none.
    ///
    /// @param field as the form names it
    public Optional<String> place(String field) {
        return switch (field) {
            case "recipient" -> place(item.draft().unitName());
            case Question.EVALUATION -> place(item.draft().evaluation());
            case Question.PROPOSAL -> place(item.draft().proposal());
            default ->
                item.draft().rows().stream()
                        .filter(row -> ReportRules.field(row.indicator()).equals(field))
                        .map(row -> row.locator())
                        .filter(locator -> !locator.isEmpty())
                        .findFirst();
        };
    }

    private static Optional<String> place(TextField text) {
        return Optional.ofNullable(text.at()).map(at -> at.text());
    }

    /// The file has been read anew: what the person did stays, what is asked now is asked.
    void renew(IntakeItem read, @Nullable Related to, CampaignSnapshot campaign) {
        item = read;
        form.refresh(campaign);
        ask(read);
        related.set(to);
        compare();
    }
}
