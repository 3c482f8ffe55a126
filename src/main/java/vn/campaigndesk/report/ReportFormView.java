package vn.campaigndesk.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;

/// The form that looks like the Phụ lục on paper: head with the checking, paper or the versions of the unit,
/// foot.
public final class ReportFormView extends VBox {
    /// Narrower papers stand in fewer columns.
    private static final double ROOM_FOR_SIX = 560;

    private static final Set<String> COMPULSORY = Set.of("recipient", "arrivedOn");

    private final KeyTable keys = new KeyTable();
    private final OpenReportViewModel open;
    private final ReportFormViewModel form;
    private final Messages messages;
    private final FormActions actions;
    private final ReviewSteps steps;
    private final Button save = new Button();
    private final HBox foot = new HBox();
    private final VBox paper = new VBox();
    private boolean narrow;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane body = new StackPane();
    private final ReviewBar bar;
    private final ProblemsPane problems;
    private final DocumentPane document;
    private final PaperHead head;
    private final GeneralSection general;

    /// @param open the form and what stands around it
    public ReportFormView(OpenReportViewModel open, Messages messages, FormActions actions) {
        this.open = open;
        this.form = open.form();
        this.messages = messages;
        this.actions = actions;
        this.steps = new ReviewSteps(open, messages, actions.notices(), this::save, this, this::fieldInUse);
        this.document = new DocumentPane(open, messages);
        this.general = new GeneralSection(form, messages);
        this.bar = new ReviewBar(open, steps, messages);
        this.problems = new ProblemsPane(open, steps, messages);
        addKeys();
        getStyleClass().addAll("card", "bare");
        setId("report-form");
        buildPaper();
        head = new PaperHead(open, messages, bar, actions.delete(), this::showBody);
        getChildren().addAll(head, body, foot());
        form.dirtyProperty().subscribe(dirty -> markSave());
        form.reportIdProperty().subscribe(id -> markSave());
        form.problemsProperty().subscribe(found -> showProblems());
        form.attemptedProperty().subscribe(attempted -> showProblems());
    }

    /// The form is what a received file proposes: something stands above the paper, and saving is called
    /// otherwise.
    ///
    /// @param above what stays in sight above the paper
    /// @param before what comes before the paper and moves with it
    /// @param beside what else can be done, beside saving
    /// @param saving what saving is called
    /// @param isSaidAbove whether a problem is among what stands above: it is not said a second time in the foot
    public void showProposal(Node above, Node before, Node beside, String saving, Predicate<Problem> isSaidAbove) {
        problems.leaveOut(isSaidAbove);
        paper.getChildren().addFirst(before);
        getChildren().add(getChildren().indexOf(body), above);
        foot.getChildren().add(foot.getChildren().indexOf(save), beside);
        save.setText(saving);
        save.setTooltip(null);
    }

    /// Puts the cursor into a field and brings it into sight.
    ///
    /// @param field as the rules name it
    public void goTo(String field) {
        if (document.holds(field)) {
            document.unfold();
        }
        var node = find(field);
        if (node != null && !node.isFocused()) {
            node.requestFocus();
            show(node);
        }
    }

    /// Brings a field into sight and leaves the keyboard where it is.
    ///
    /// @param field as the rules name it
    public void showField(String field) {
        var node = find(field);
        if (node != null) {
            show(node);
        }
    }

    private @Nullable Node find(String field) {
        applyCss();
        layout();
        return scroll.getContent().lookup("#" + field);
    }

    private void show(Node node) {
        var paper = scroll.getContent().getBoundsInLocal().getHeight();
        var room = scroll.getViewportBounds().getHeight();
        var bounds = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        if (paper > room && bounds != null) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - room / 2) / (paper - room), 0, 1));
        }
    }

    /// Puts the cursor into the unit's name.
    void focusUnit() {
        // only with their skins on are the fields inside the scroll pane part of the window
        applyCss();
        general.focusUnit();
    }

    /// Where a person is in a form.
    ///
    /// @param unfolded whether the document's fields were unfolded
    /// @param focused id of the node with the keyboard; empty when it has none
    record Place(long reportId, boolean versions, boolean unfolded, double scrolled, String focused) {}

    Place place() {
        return new Place(
                form.reportId(), head.isShowingVersions(), document.isUnfolded(), scroll.getVvalue(), focused());
    }

    /// The same report has been read anew: the person goes on where they were.
    void goOnFrom(Place before) {
        head.setShowingVersions(before.versions());
        if (before.unfolded()) {
            document.unfold();
        }
        applyCss();
        layout();
        scroll.setVvalue(before.scrolled());
        var same = before.focused().isEmpty() ? null : lookup("#" + before.focused());
        if (same != null) {
            same.requestFocus();
        }
    }

    private String focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /// The field in which the keyboard is, the first row while it is elsewhere.
    private String fieldInUse() {
        var id = focused();
        var field = id.endsWith("-note") ? id.replace("-note", "").replace('i', 'n') : id;
        return open.stored()
                .map(report -> FieldTexts.of(report, open.campaign().indicators()))
                .filter(fields -> fields.containsKey(field))
                .map(fields -> field)
                .orElse("i1");
    }

    private void buildPaper() {
        var title = new Label(messages.get("report.form.title"));
        title.getStyleClass().add("paper-title");
        title.setWrapText(true);
        title.setTextAlignment(TextAlignment.CENTER);
        title.setMinHeight(USE_PREF_SIZE);
        var others = new QuestionList(
                open, messages, field -> !field.startsWith("i") || field.equals("issuingBody"), true, steps::answer);
        paper.getChildren()
                .setAll(
                        document,
                        title,
                        section("report.form.general"),
                        general,
                        others,
                        section("report.form.figures"),
                        new FiguresSection(open, steps, messages, actions.notices(), this::goTo));
        paper.getStyleClass().add("paper");
        scroll.setContent(paper);
        scroll.viewportBoundsProperty().subscribe(room -> arrange(room.getWidth() < ROOM_FOR_SIX));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("paper-scroll");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
    }

    /// The paper gets its columns after the layout that found out how much room there is.
    private void arrange(boolean few) {
        if (few != narrow) {
            narrow = few;
            Platform.runLater(() -> document.arrange(narrow));
        }
    }

    private Label section(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("paper-section");
        return label;
    }

    private void showBody(boolean ofVersions) {
        body.getChildren()
                .setAll(ofVersions ? new VersionsPane(open, messages, actions.open(), actions.next()) : scroll);
    }

    private Node foot() {
        HBox.setHgrow(problems, Priority.ALWAYS);
        save.setText(messages.get("report.form.save"));
        save.setId("report-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setTooltip(new Tooltip(messages.get("report.form.save.hint")));
        save.disableProperty().bind(form.savingProperty());
        save.setOnAction(event -> save());
        foot.getChildren().setAll(problems, save);
        foot.getStyleClass().add("paper-foot");
        return foot;
    }

    /// Saves the form, asking first when the document seems to have been entered before.
    public void save() {
        open.duplicate()
                .ifPresentOrElse(
                        duplicate -> new DuplicateDialog(open, messages)
                                .show(
                                        getScene().getWindow(),
                                        duplicate,
                                        () -> actions.open()
                                                .accept(duplicate.first().id()),
                                        () -> saveAnyway(duplicate.warning())),
                        this::store);
    }

    private void store() {
        if (!actions.save().getAsBoolean()) {
            open.forget();
        }
    }

    private void saveAnyway(Problem warning) {
        new ReasonDialog(messages)
                .show(
                        getScene().getWindow(),
                        messages.get("report.duplicate.reason"),
                        warning.explain(messages),
                        messages.get("report.duplicate.act"),
                        AcceptedWarning.REASON_LENGTH,
                        (reason, outcome) -> {
                            outcome.done();
                            open.whenStored(() -> open.review().accept(warning, reason, () -> {}));
                            store();
                        });
    }

    /// Does what a key means in the form; false for keys that mean nothing here.
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    /// The keys that mean something in the form.
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }

    private void addKeys() {
        keys.on(ScreenKey.SAVE.told(messages), this::save)
                .when(ScreenKey.NEXT_STEP.told(messages), () -> {
                    var stored = open.stored().isPresent();
                    if (stored) {
                        bar.press();
                    }
                    return stored;
                })
                .on(ScreenKey.ASK.told(messages), steps::ask)
                .when(
                        KeyTable.ctrl(KeyCode.Z),
                        messages.get("app.key.paste-undo"),
                        () -> form.paste().takeBack());
    }

    /// One primary button a screen: saving while there is something to save.
    private void markSave() {
        save.getStyleClass().remove("accent");
        if (form.dirtyProperty().get() || form.reportId() == 0) {
            save.getStyleClass().add("accent");
        }
    }

    private void showProblems() {
        document.show(shown());
        general.show(shown());
        problems.show(shown());
    }

    /// What may be pointed at now: an empty compulsory field is no reproach before the first attempt to
    /// save.
    private List<Problem> shown() {
        return form.problemsProperty().get().stream()
                .filter(problem -> form.attemptedProperty().get()
                        || problem.severity() != Severity.ERROR
                        || !COMPULSORY.contains(problem.field()))
                .toList();
    }

    static Tone tone(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.ACCENT;
        };
    }
}
