package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Tone;

/// The form that looks like the Phụ lục on paper: head, paper, foot.
final class ReportFormView extends VBox {
    private static final Set<String> COMPULSORY = Set.of("recipient", "arrivedOn");

    /// So many problems of the rows stand in the foot; the others are counted.
    private static final int MOST_LINES = 4;

    private final ReportFormViewModel form;
    private final Messages messages;
    private final Label unit = new Label();
    private final Chip state = new Chip("", Tone.NEUTRAL);
    private final VBox problemList = new VBox();
    private final DocumentSection document;
    private final GeneralSection general;

    /// @param save what the save button does
    /// @param delete what the delete button does
    ReportFormView(ReportFormViewModel form, Messages messages, Runnable save, Runnable delete) {
        this.form = form;
        this.messages = messages;
        this.document = new DocumentSection(form, messages);
        this.general = new GeneralSection(form, messages);
        getStyleClass().addAll("card", "bare");
        setId("report-form");
        getChildren().addAll(head(delete), paper(), foot(save));
        form.recipientProperty().subscribe(recipient -> showUnit());
        form.dirtyProperty().subscribe(dirty -> showState());
        form.problemsProperty().subscribe(problems -> showProblems());
        form.attemptedProperty().subscribe(attempted -> showProblems());
    }

    /// Puts the cursor into the unit's name.
    void focusUnit() {
        // only with their skins on are the fields inside the scroll pane part of the window
        applyCss();
        general.focusUnit();
    }

    private Node head(Runnable delete) {
        unit.getStyleClass().add("paper-unit");
        unit.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bin = new Button(messages.get("report.form.delete"));
        bin.setId("report-delete");
        bin.getStyleClass().add("flat");
        bin.setMinWidth(USE_PREF_SIZE);
        bin.setVisible(form.reportId() != 0);
        bin.setOnAction(event -> delete.run());
        var head = new HBox(unit, state, gap, bin);
        head.getStyleClass().add("paper-head");
        return head;
    }

    private Node paper() {
        var title = new Label(messages.get("report.form.title"));
        title.getStyleClass().add("paper-title");
        var paper = new VBox(
                document,
                title,
                section("report.form.general"),
                general,
                section("report.form.figures"),
                new FiguresSection(form, messages));
        paper.getStyleClass().add("paper");
        var scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("paper-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Label section(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("paper-section");
        return label;
    }

    private Node foot(Runnable save) {
        problemList.getStyleClass().add("problem-list");
        problemList.setId("report-problems");
        HBox.setHgrow(problemList, Priority.ALWAYS);
        var button = new Button(messages.get("report.form.save"));
        button.setId("report-save");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("report.form.save.hint")));
        button.disableProperty().bind(form.savingProperty());
        button.setOnAction(event -> save.run());
        var foot = new HBox(problemList, button);
        foot.getStyleClass().add("paper-foot");
        return foot;
    }

    private void showUnit() {
        var recipient = form.recipientProperty().get();
        unit.setText(recipient == null ? messages.get("report.form.new") : recipient.name());
        showState();
    }

    private void showState() {
        if (form.dirtyProperty().get()) {
            state.show(messages.get("report.form.dirty"), Tone.WARNING);
        } else if (form.reportId() == 0) {
            state.show(messages.get("report.form.empty"), Tone.NEUTRAL);
        } else {
            state.show(messages.get("report.form.saved"), Tone.SUCCESS);
        }
    }

    private void showProblems() {
        document.show(shown());
        general.show(shown());
        var inRows = shown().stream()
                .filter(Problem::isInRow)
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        var lines = new ArrayList<Node>();
        inRows.stream().limit(MOST_LINES).map(this::line).forEach(lines::add);
        if (inRows.size() > MOST_LINES) {
            lines.add(more(inRows.subList(MOST_LINES, inRows.size())));
        }
        problemList.getChildren().setAll(lines);
    }

    /// What has no place in the foot: said how much it is, and all of it under the pointer and for
    /// screen readers.
    private Node more(List<Problem> problems) {
        var label = new Label(messages.get("report.form.problem.more", Formats.number(problems.size())));
        label.getStyleClass().addAll("problem-text", "muted");
        var all = problems.stream()
                .map(problem -> ProblemText.withRule(problem, messages))
                .collect(Collectors.joining("\n"));
        label.setAccessibleText(label.getText() + "\n" + all);
        label.setTooltip(wrapped(all));
        return label;
    }

    private static Tooltip wrapped(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        return tip;
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

    private Label line(Problem problem) {
        var label = new Label("\u25cf " + ProblemText.of(problem, messages));
        label.getStyleClass().add("problem-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!problem.rule().isEmpty()) {
            var rule = RuleId.valueOf(problem.rule());
            label.setTooltip(wrapped(messages.get(
                    "report.form.problem.rule",
                    problem.rule(),
                    messages.of("report.severity", problem.severity()),
                    messages.of("report.rule", rule))));
        }
        Marks.set(label, tone(problem));
        return label;
    }

    static Tone tone(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.ACCENT;
        };
    }
}
