package vn.campaigndesk.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;

/// The checking of one stored report: its state and the next steps, the questions to its unit, the warnings that may
/// stand. Whoever shows it reads the campaign again after each step ([ReportSaved] is published) and calls [#show].
public final class ReviewViewModel {
    private final ReviewStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final QuantityParser parser = new QuantityParser();

    private final ObservableList<Clarification> clarifications = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ReviewObstacles> obstacles =
            new ReadOnlyObjectWrapper<>(new ReviewObstacles(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper(this, "readings", 0);

    private @Nullable CampaignSnapshot snapshot;

    public ReviewViewModel(ReviewStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Shows a stored report.
    ///
    /// @param problems what the rules say of it as it is stored
    public void show(CampaignSnapshot campaign, Report shown, List<Problem> problems) {
        snapshot = campaign;
        clarifications.setAll(campaign.reviews().clarifications(shown.id()));
        obstacles.set(ReviewObstacles.of(
                problems,
                clarifications,
                problem -> campaign.reviews()
                        .isAccepted(
                                shown.id(), problem, FieldTexts.of(shown, campaign.indicators(), problem.field()))));
        report.set(shown);
        readings.set(readings.get() + 1);
    }

    /// Shows that there is no stored report.
    public void clear() {
        snapshot = null;
        clarifications.clear();
        obstacles.set(new ReviewObstacles(List.of(), List.of()));
        report.set(null);
        readings.set(readings.get() + 1);
    }

    /// How often something has been shown: changes last of all, when everything else stands.
    public ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// What keeps the report from being found valid.
    public ReadOnlyObjectProperty<ReviewObstacles> obstaclesProperty() {
        return obstacles.getReadOnlyProperty();
    }

    /// The questions about the report, the oldest first; one list for life.
    public ObservableList<Clarification> clarifications() {
        return clarifications;
    }

    /// What went wrong last while storing.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The states that may be offered now, the likeliest first: being valid only when nothing stands against it.
    public List<ReviewState> next() {
        var shown = report.get();
        return shown == null
                ? List.of()
                : ReviewTransitions.offered(
                        shown.review().state(), obstacles.get().isEmpty());
    }

    /// Takes the report to another state in one gesture.
    ///
    /// @param reason needed where [ReviewTransitions#needsReason] says so
    /// @param done told once the step is on disk
    /// @return false when the step is not offered now
    public boolean move(ReviewState to, String reason, Outcome done) {
        if (!next().contains(to)) {
            return false;
        }
        withReport((campaignId, shown) ->
                run(() -> store.move(campaignId, shown.id(), shown.review().state(), to, StoredText.of(reason)), done));
        return true;
    }

    /// Keeps a question that was put to the unit about one field, with what stands there now.
    ///
    /// @param day the day on which it was put
    /// @param person who was asked; may be empty
    public void ask(
            String field, LocalDate day, ClarificationChannel channel, String person, String question, Outcome done) {
        withReport((campaignId, shown) -> {
            var asked = Clarification.asked(
                    shown.id(), field, day, channel, StoredText.of(person), StoredText.of(question), said(field));
            run(() -> store.ask(campaignId, asked), done);
        });
    }

    /// Keeps what the unit answered.
    ///
    /// @param day the day on which it answered
    /// @param corrected what the field says from now on, null when it stays as it is; a field of the
    ///     identity or a date is corrected in the form
    /// @param reason why it was changed or left, may be empty
    public void answer(
            Clarification question,
            LocalDate day,
            String said,
            @Nullable String corrected,
            String reason,
            Outcome done) {
        withReport((campaignId, shown) -> {
            var changed = corrected == null ? Optional.<Report>empty() : correct(shown, question.field(), corrected);
            var answered = question.answered(
                    day,
                    StoredText.of(said),
                    changed.isPresent() && corrected != null ? StoredText.of(corrected) : null,
                    StoredText.of(reason));
            run(() -> store.answer(campaignId, answered, changed.orElse(null)), done);
        });
    }

    private Optional<Report> correct(Report shown, String field, String corrected) {
        var read = snapshot;
        return read == null ? Optional.empty() : Correction.of(shown, field, corrected, read.indicators(), parser);
    }

    /// Lets a warning stand, with the reason.
    public void accept(Problem warning, String reason, Outcome done) {
        withReport((campaignId, shown) -> {
            var accepted =
                    AcceptedWarning.of(shown.id(), warning, said(warning), StoredText.of(reason), clock.instant());
            run(() -> store.accept(campaignId, accepted), done);
        });
    }

    /// Takes a reason back: the warning stands open again.
    public void refuse(AcceptedWarning accepted, Outcome done) {
        withReport((campaignId, shown) -> run(() -> store.refuse(campaignId, accepted), done));
    }

    /// The reason that covers a warning; empty while there is none.
    ///
    /// @param saying what stands in the warning's field
    public Optional<AcceptedWarning> accepted(Problem warning, String saying) {
        var read = snapshot;
        var shown = report.get();
        return read == null || shown == null
                ? Optional.empty()
                : read.reviews().accepted(shown.id()).stream()
                        .filter(accepted -> accepted.covers(warning, saying))
                        .findFirst();
    }

    /// The letter that goes with the report when it is sent back.
    ///
    /// @param resendBy the day until which to answer anew, null when none is set
    public Optional<ReplyText> reply(@Nullable LocalDate resendBy) {
        var read = snapshot;
        var shown = report.get();
        if (read == null || shown == null) {
            return Optional.empty();
        }
        return read.recipients().stream()
                .filter(recipient -> recipient.id() == shown.recipientId())
                .findFirst()
                .map(recipient -> ReplyText.of(shown, recipient, read.campaign(), clarifications, resendBy));
    }

    /// The day of a moment by the desk's clock.
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private String said(Problem problem) {
        return said(problem.field());
    }

    private String said(String field) {
        var read = snapshot;
        var shown = report.get();
        return read == null || shown == null ? "" : FieldTexts.of(shown, read.indicators(), field);
    }

    /// Today by the desk's clock.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void withReport(Work work) {
        var read = snapshot;
        var shown = report.get();
        if (read != null && shown != null) {
            work.on(read.campaign().id(), shown);
        }
    }

    private void run(Runnable work, Outcome done) {
        tasks.run(
                () -> {
                    work.run();
                    return true;
                },
                stored -> done.done(),
                problem -> {
                    failure.set(problem);
                    done.failed();
                });
    }

    private interface Work {
        void on(long campaignId, Report shown);
    }
}
