package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.campaigndesk.intake.IntakeViewModel.Acceptance;
import vn.campaigndesk.report.FormActions;
import vn.campaigndesk.report.OpenReportViewModel;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.original.OriginalView;
import vn.campaigndesk.report.original.OriginalsViewModel;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;

/// The screen "Nhập tệp": the queue, the report that the chosen file proposes, and the file itself.
public final class IntakeView extends VBox implements ScreenKeys {
    private static final double FILE_WIDTH = 400;

    private final IntakeViewModel model;
    private final OriginalsViewModel originals;
    private final Function<ReportFormViewModel, OpenReportViewModel> around;
    private final Messages messages;
    private final Notices notices;
    private final FormActions actions;
    private final QueuePane queue;
    private final ArrivalBar bar;
    private final EmptyState empty;
    private final StackPane place = new StackPane();
    private final HBox body = new HBox();
    private final Map<ProposalViewModel, ProposalPane> panes = new HashMap<>();
    private @Nullable ProposalPane shown;

    /// The screen over its view models.
    ///
    /// @param originals shows the chosen file
    /// @param around makes what stands around a form
    /// @param actions what the form asks of the window, given how it is saved
    /// @param notices says what has happened
    public IntakeView(
            IntakeViewModel model,
            FolderWatchViewModel watch,
            OriginalsViewModel originals,
            Function<ReportFormViewModel, OpenReportViewModel> around,
            Messages messages,
            FileDialogs files,
            Function<BooleanSupplier, FormActions> actions,
            Notices notices) {
        this.model = model;
        this.originals = originals;
        this.around = around;
        this.messages = messages;
        this.notices = notices;
        this.actions = actions.apply(this::enter);
        setId("screen-intake");
        getStyleClass().add("screen");
        queue = new QueuePane(model, messages);
        bar = new ArrivalBar(model, watch, messages, files, this::drop, this::acceptAll);
        empty = new EmptyState(
                MaterialDesignT.TRAY_ARROW_DOWN,
                messages.get("intake.none.title"),
                messages.get("intake.none.text"),
                messages.get("intake.files"),
                bar::chooseFiles);
        empty.getStyleClass().add("card");
        VBox.setVgrow(empty, Priority.ALWAYS);
        buildBody(files);
        getChildren().addAll(bar, body, empty);
        model.countsProperty().subscribe(counts -> showEmpty(counts.all() == 0));
        model.proposalProperty().subscribe(this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    private void buildBody(FileDialogs files) {
        var beside = new OriginalView(
                originals, messages, notices, files, id -> actions.open().accept(id));
        // files dropped here are reports to come, wherever on the screen they are let go
        beside.takeWidth(FILE_WIDTH);
        beside.setOnDragOver(null);
        beside.setOnDragDropped(null);
        originals.openProperty().set(true);
        place.getStyleClass().add("beside-file");
        HBox.setHgrow(place, Priority.ALWAYS);
        body.setSpacing(12);
        body.getChildren().addAll(queue, place, beside);
        VBox.setVgrow(body, Priority.ALWAYS);
    }

    private void showEmpty(boolean none) {
        empty.setVisible(none);
        empty.setManaged(none);
        body.setVisible(!none);
        body.setManaged(!none);
    }

    private void show(@Nullable ProposalViewModel proposal) {
        panes.keySet().removeIf(known -> !model.holds(known));
        if (proposal == null) {
            shown = null;
            place.getChildren().clear();
            originals.show(null);
            return;
        }
        var content = proposal.item().content();
        originals.show(proposal.form(), content == null ? List.of() : List.of(content));
        var pane = panes.computeIfAbsent(proposal, this::pane);
        shown = pane;
        place.getChildren().setAll(pane);
    }

    private ProposalPane pane(ProposalViewModel proposal) {
        var made = new ProposalPane(proposal, around.apply(proposal.form()), messages, actions, this::setAside);
        // once it stands in the window and knows its room
        Platform.runLater(made::showFirstQuestion);
        return made;
    }

    /// The question about the field with the keyboard is the one at hand, and its place in the file is marked.
    private void follow(@Nullable Node focused) {
        var pane = shown;
        if (pane == null || focused == null || focused.getId() == null) {
            return;
        }
        var field = focused.getId();
        if (!pane.questions().isTick(field)) {
            pane.proposal().enter(field);
        }
        pane.proposal().place(field).ifPresent(originals.markProperty()::set);
    }

    /// Takes in files and folders.
    public void drop(List<Path> paths) {
        model.drop(paths, this::tell);
    }

    private void tell(IntakeQueue.Dropped dropped) {
        var rows = dropped.files().stream()
                .map(item -> new IntakeRow(item.file(), item))
                .toList();
        var counts = IntakeCounts.of(rows, 0);
        notices.show(
                messages.get(
                        dropped.cancelled() ? "intake.dropped.cancelled" : "intake.dropped",
                        Formats.number(counts.all()),
                        Formats.number(counts.clear()),
                        Formats.number(counts.asking()),
                        Formats.number(counts.rejected())),
                dropped.cancelled() ? Tone.WARNING : Tone.SUCCESS);
        if (dropped.known() > 0) {
            notices.show(messages.get("intake.dropped.known", Formats.number(dropped.known())), Tone.NEUTRAL);
        }
    }

    /// What has come in the watched folder is told only when it is something new.
    public void tellFound(IntakeQueue.Dropped found) {
        var fresh = found.files().stream().filter(item -> item.id() != 0).count();
        if (fresh > 0) {
            var campaign = found.waiting().campaign().campaign();
            notices.show(
                    model.isShown(campaign.id())
                            ? messages.get("intake.watch.found", Formats.number(fresh))
                            : messages.get(
                                    "intake.watch.found.elsewhere", Formats.number(fresh), campaign.shortTitle()),
                    Tone.ACCENT);
        }
    }

    private void accept() {
        var pane = shown;
        if (pane != null && pane.proposal().openProperty().get() == 0) {
            pane.form().save();
        } else {
            enter();
        }
    }

    /// Enters what stands in the form, or takes the person to what keeps it from being entered.
    private boolean enter() {
        var row = model.selectedProperty().get();
        var name = row == null ? "" : row.unit().isEmpty() ? row.name() : row.unit();
        var done = model.accept(report -> entered());
        switch (done) {
            case BEGUN -> {
                // told once it is on the disk
            }
            case ASKS -> notices.show(messages.get("intake.notice.asks", name), Tone.WARNING);
            case ERRORS -> notices.show(messages.get("report.notice.errors"), Tone.DANGER);
            case NOTHING -> {
                // being entered already
            }
        }
        return done == Acceptance.BEGUN;
    }

    private void entered() {
        // the window tells every report that is entered, with the way to take it back
        queue.focusList();
    }

    private void acceptAll() {
        model.acceptClear(result -> {
            var failure = result.failure();
            if (failure == null) {
                notices.show(messages.get("intake.notice.entered.all", Formats.number(result.reports())), Tone.SUCCESS);
            } else {
                var reason = failure instanceof ExpectedFailure expected
                        ? expected.explain(messages)
                        : messages.get("intake.notice.stopped.fault");
                notices.show(
                        messages.get(
                                "intake.notice.stopped", Formats.number(result.reports()), result.stoppedAt(), reason),
                        Tone.DANGER);
            }
        });
    }

    private void setAside() {
        model.setAside(aside -> notices.show(
                messages.get("intake.notice.aside", aside.name()),
                Tone.NEUTRAL,
                messages.get("intake.notice.undo"),
                aside.undo()));
    }

    @Override
    public boolean press(KeyEvent event) {
        var pane = shown;
        var meaning =
                IntakeKeys.of(event, getScene() == null ? null : getScene().getFocusOwner());
        if (meaning == null) {
            return pane != null && pane.form().press(event);
        }
        return switch (meaning) {
            case NEXT_QUESTION -> pane != null && pane.proposal().goOn();
            case QUESTION_BEFORE, BACK -> pane != null && pane.proposal().goBack();
            case LOOKED -> pane != null && look(pane.proposal());
            case ACCEPT, ACCEPT_HERE -> done(this::accept);
            case NEXT_FILE -> done(() -> queue.step(1));
            case FILE_BEFORE -> done(() -> queue.step(-1));
            case ASIDE -> done(this::setAside);
            case SEARCH -> done(queue::focusSearch);
            case CHOOSE -> done(bar::chooseFiles);
        };
    }

    @Override
    public List<Shortcut> shortcuts() {
        var all = new ArrayList<>(IntakeKeys.shortcuts(messages));
        if (shown != null) {
            all.addAll(shown.form().shortcuts());
        }
        return List.copyOf(all);
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /// What has been looked at leads on to the next question.
    private static boolean look(ProposalViewModel proposal) {
        var done = proposal.look();
        proposal.goOn();
        return done;
    }
}
