package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportSaver;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWorks;

/// The queue of received files, and the report that the chosen one proposes. Nothing is entered before a person
/// accepts it; the queue itself lies in the database and is there again at the next start.
public final class IntakeViewModel implements AutoCloseable {
    private final IntakeQueue queue;
    private final Function<ReportSaver, ReportFormViewModel> forms;
    private final Tasks tasks;
    private final ArrivalViewModel arrival;
    private final ProposalDrafts drafts;

    private final ReadOnlyObjectWrapper<@Nullable ProposalViewModel> proposal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IntakeCounts> counts = new ReadOnlyObjectWrapper<>(IntakeCounts.NONE);
    private final ClearFiles clear;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    private final Map<Long, ProposalViewModel> proposals = new HashMap<>();
    private final IntakeRows rows = new IntakeRows(this::propose);
    private @Nullable CampaignSnapshot campaign;
    private @Nullable ReportFormViewModel entered;
    private long campaignId;
    private boolean wanted;
    private boolean closed;

    /// What came of trying to accept.
    public enum Acceptance {
        /// It is being entered.
        BEGUN,
        /// A question is open; the person is taken to it.
        ASKS,
        /// An error in the form keeps it from being entered.
        ERRORS,
        /// There is nothing to accept now.
        NOTHING
    }

    /// The queue of one campaign after another.
    ///
    /// @param forms makes an empty form that saves as it is told
    /// @param works the one list of long work
    /// @param later leads to the window's thread after a moment, so that not every key is a writing
    public IntakeViewModel(
            IntakeQueue queue,
            Function<ReportSaver, ReportFormViewModel> forms,
            Tasks tasks,
            LongWorks works,
            Executor later,
            Clock clock) {
        this.queue = queue;
        this.forms = forms;
        this.tasks = tasks;
        drafts = new ProposalDrafts(queue, tasks, later, failure::set);
        clear = new ClearFiles(queue, works);
        arrival = new ArrivalViewModel(queue, works, clock, new Arrivals());
    }

    /// What to look for in the names of files and units, without diacritics.
    public StringProperty queryProperty() {
        return rows.queryProperty();
    }

    /// The only state that is listed; null for all.
    public ObjectProperty<@Nullable IntakeState> filterProperty() {
        return rows.filterProperty();
    }

    /// The reading of what is dropped.
    public ArrivalViewModel arrival() {
        return arrival;
    }

    /// The lines that fit, in the order in which the files came; one list for life.
    public ObservableList<IntakeRow> rows() {
        return rows.shown();
    }

    /// The chosen line; null while there is none.
    public ObjectProperty<@Nullable IntakeRow> selectedProperty() {
        return rows.selectedProperty();
    }

    /// What the chosen file proposes; null while none is chosen or it is being read.
    public ReadOnlyObjectProperty<@Nullable ProposalViewModel> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<IntakeCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether all clear files are being entered.
    public ReadOnlyBooleanProperty acceptingProperty() {
        return clear.workingProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Reads the queue of a campaign again: the files show at once, what they propose follows.
    ///
    /// @param proposals whether what they propose is wanted now; without it the files are only counted
    public void load(long ofCampaign, boolean proposals) {
        if (campaignId != ofCampaign) {
            campaignId = ofCampaign;
            campaign = null;
            show(List.of());
        }
        if (acceptingProperty().get() || arrival.isReading()) {
            // read again at its end
            return;
        }
        wanted = proposals;
        tasks.latest("intake.files", () -> drafts.read(ofCampaign), this::showFiles, failure::set);
    }

    /// What was read of a file stands until it has been read again.
    private void showFiles(ProposalDrafts.Read read) {
        drafts.take(read);
        show(read.files().stream().map(this::row).toList());
        if (wanted && !closed) {
            read();
        }
    }

    private IntakeRow row(QueuedFile file) {
        return rows.all().stream()
                .filter(row -> row.file().equals(file))
                .findFirst()
                .orElseGet(() -> new IntakeRow(file, null));
    }

    private void read() {
        var asked = campaignId;
        tasks.latest("intake", () -> queue.waiting(asked), this::take, failure::set);
    }

    private void take(IntakeQueue.Waiting waiting) {
        if (closed) {
            return;
        }
        if (waiting.campaign().campaign().id() != campaignId) {
            // another campaign was chosen while these files came
            load(campaignId, wanted);
            return;
        }
        campaign = waiting.campaign();
        var justEntered = entered;
        if (justEntered != null) {
            // a reason that was given for a warning is stored once its report is known
            entered = null;
            justEntered.refresh(waiting.campaign());
        }
        waiting.files().forEach(item -> renew(item, waiting));
        show(waiting.files().stream()
                .map(item -> new IntakeRow(item.file(), item))
                .toList());
    }

    /// A proposal that a person has worked on stays as it is; any other follows its file.
    private void renew(IntakeItem item, IntakeQueue.Waiting waiting) {
        var known = proposals.get(item.id());
        if (known != null && (known.isTouched() || known.item().draft().equals(item.draft()))) {
            known.renew(item, related(item, waiting), waiting.campaign());
        } else {
            proposals.remove(item.id());
        }
    }

    private static @Nullable Related related(IntakeItem item, IntakeQueue.Waiting waiting) {
        return Related.of(item, waiting.files(), waiting.campaign()).orElse(null);
    }

    private void show(List<IntakeRow> read) {
        rows.set(read);
        tally();
        rows.refresh();
    }

    private void tally() {
        var acceptable = (int) acceptable().count();
        counts.set(IntakeCounts.of(rows.all(), acceptable));
    }

    /// What a person has begun to work on is accepted where it is worked on.
    private Stream<IntakeItem> acceptable() {
        return rows.all().stream()
                .filter(row -> row.state() == IntakeState.CLEAR)
                .map(IntakeRow::item)
                .filter(Objects::nonNull)
                .filter(item -> !isTouched(item.id()));
    }

    private boolean isTouched(long fileId) {
        var known = proposals.get(fileId);
        return known == null ? drafts.has(fileId) : known.isTouched();
    }

    /// A list that is being filled loses its selection for a moment; that is no choice of the person.
    public boolean isFilling() {
        return rows.isFilling();
    }

    private void propose(@Nullable IntakeRow row) {
        var item = row == null ? null : row.item();
        var read = campaign;
        proposal.set(item == null || read == null ? null : proposal(item, read));
    }

    private ProposalViewModel proposal(IntakeItem item, CampaignSnapshot read) {
        var known = proposals.get(item.id());
        if (known != null) {
            return known;
        }
        var items = rows.all().stream()
                .map(IntakeRow::item)
                .filter(Objects::nonNull)
                .toList();
        var form = forms.apply((id, report, reason) -> queue.enter(id, item.file(), report));
        var to = Related.of(item, items, read).orElse(null);
        var fresh = new ProposalViewModel(form, item, to, read, this::tally);
        proposals.put(item.id(), fresh);
        drafts.follow(read.campaign().id(), fresh);
        return fresh;
    }

    /// Whether a proposal is still one of the queue.
    boolean holds(ProposalViewModel known) {
        return proposals.containsValue(known);
    }

    /// Takes in files and folders that came on the day that is typed.
    ///
    /// @param done told what came of it
    public void drop(List<Path> paths, Consumer<IntakeQueue.Dropped> done) {
        if (!paths.isEmpty() && campaignId != 0) {
            arrival.drop(campaignId, paths, done);
        }
    }

    /// Takes in what lies in the watched folder and has not come before.
    ///
    /// @param ofCampaign whose files they are, whichever campaign is shown
    /// @param done told what came of it
    public void found(long ofCampaign, List<Path> paths, Consumer<IntakeQueue.Dropped> done) {
        if (!paths.isEmpty()) {
            arrival.found(ofCampaign, paths, done);
        }
    }

    /// Whether this is the campaign whose queue is shown.
    boolean isShown(long ofCampaign) {
        return campaignId == ofCampaign;
    }

    /// Shows what the reading tells.
    private final class Arrivals implements ArrivalViewModel.Told {
        @Override
        public void arrived(long ofCampaign, QueuedFile file) {
            if (isShown(ofCampaign) && rows.all().stream().noneMatch(row -> row.id() == file.id())) {
                var more = new ArrayList<>(rows.all());
                more.add(new IntakeRow(file, null));
                show(List.copyOf(more));
            }
        }

        @Override
        public void read(IntakeQueue.Dropped dropped) {
            take(dropped.waiting());
        }

        @Override
        public void stopped() {
            if (!closed) {
                IntakeViewModel.this.read();
            }
        }

        @Override
        public void failed(Exception problem) {
            failure.set(problem);
        }
    }

    /// Accepts what stands in the form, unless a question is open or an error stands against it.
    ///
    /// @param done told the report once it is on the disk
    public Acceptance accept(Consumer<Report> done) {
        var shown = proposal.get();
        if (shown == null
                || acceptingProperty().get()
                || shown.form().savingProperty().get()) {
            return Acceptance.NOTHING;
        }
        if (shown.goToOpen()) {
            return Acceptance.ASKS;
        }
        var id = shown.item().id();
        var begun = shown.form()
                .save(
                        report -> {
                            proposals.remove(id);
                            drafts.forget(campaignId, shown);
                            entered = shown.form();
                            remove(id);
                            read();
                            done.accept(report);
                        },
                        failure::set);
        return begun ? Acceptance.BEGUN : Acceptance.ERRORS;
    }

    private void remove(long id) {
        show(rows.all().stream().filter(row -> row.id() != id).toList());
    }

    /// Enters all clear files that nobody has touched, each for itself, up to the first that is refused; then
    /// the rest is read again, because what was entered may make the next one a question.
    ///
    /// @param done told what came of it
    public void acceptClear(Consumer<ClearFiles.Entered> done) {
        clear.enter(campaignId, acceptable().toList(), this::remove, result -> {
            read();
            if (result.failure() != null && !(result.failure() instanceof ExpectedFailure)) {
                failure.set(result.failure());
            }
            done.accept(result);
        });
    }

    /// Takes the chosen file off the queue without a report; its bytes stay.
    ///
    /// @param done told how the file is called and how to put it back
    public void setAside(Consumer<SetAside> done) {
        var row = rows.selectedProperty().get();
        if (row == null || acceptingProperty().get()) {
            return;
        }
        setAside(
                row.file(),
                true,
                () -> done.accept(new SetAside(row.name(), () -> setAside(row.file(), false, () -> {}))));
    }

    /// A file that was set aside.
    public record SetAside(String name, Runnable undo) {}

    private void setAside(QueuedFile file, boolean aside, Runnable done) {
        tasks.run(
                () -> {
                    queue.setAside(file, aside);
                    return file;
                },
                stored -> {
                    done.run();
                    load(campaignId, true);
                },
                failure::set);
    }

    /// Whether something has been typed or looked at that is not entered.
    public boolean hasUnsaved() {
        return rows.all().stream().anyMatch(row -> isTouched(row.id()));
    }

    @Override
    public void close() {
        closed = true;
        drafts.flush();
        arrival.cancel();
    }
}
