package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Marks;

/// What the rules found, in the foot of the form: what stands in rows, and every warning that needs a reason or has
/// one. The rest can be unfolded.
final class ProblemsPane extends ScrollPane {
    /// So many stand there before it is unfolded.
    private static final int FEW = 3;

    private static final double TALLEST = 190;
    private static final double ROOM_FOR_BAR = 14;

    private final OpenReportViewModel open;
    private final ReviewSteps steps;
    private final Messages messages;
    private final VBox list = new VBox();
    private Predicate<Problem> saidElsewhere = problem -> false;
    private List<Problem> shown = List.of();
    private boolean unfolded;

    ProblemsPane(OpenReportViewModel open, ReviewSteps steps, Messages messages) {
        this.open = open;
        this.steps = steps;
        this.messages = messages;
        list.getStyleClass().add("problem-list");
        list.setId("report-problems");
        getStyleClass().add("paper-scroll");
        setContent(list);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        open.review().readingsProperty().subscribe(count -> fill());
    }

    /// The sentences wrap: the pane is as high as they need at its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(TALLEST, list.prefHeight(width < 0 ? width : width - ROOM_FOR_BAR) + 2);
    }

    /// Leaves out what a person reads elsewhere on the same screen.
    void leaveOut(Predicate<Problem> isSaidElsewhere) {
        saidElsewhere = isSaidElsewhere;
        fill();
    }

    /// Shows problems of the form as it stands.
    void show(List<Problem> problems) {
        shown = problems;
        fill();
    }

    private void fill() {
        var found = shown.stream()
                .filter(problem -> problem.isInRow() || problem.severity() == Severity.WARNING)
                .filter(saidElsewhere.negate())
                .sorted(Comparator.comparing(
                                (Problem problem) -> accepted(problem).isPresent())
                        .thenComparing(Problem::severity))
                .toList();
        var lines = new ArrayList<Node>();
        found.stream().limit(unfolded ? found.size() : FEW).map(this::line).forEach(lines::add);
        if (found.size() > FEW) {
            lines.add(more(found.subList(FEW, found.size())));
        }
        list.getChildren().setAll(lines);
        requestLayout();
    }

    private Optional<AcceptedWarning> accepted(Problem problem) {
        return problem.severity() == Severity.WARNING ? open.accepted(problem) : Optional.empty();
    }

    private Node line(Problem problem) {
        var accepted = accepted(problem);
        var text = new Label(accepted.map(kept -> kept(problem, kept)).orElseGet(() -> "\u25cf " + sentence(problem)));
        text.getStyleClass().add("problem-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        explain(text, problem);
        if (accepted.isPresent()) {
            text.getStyleClass().add("muted");
        } else {
            Marks.set(text, ReportFormView.tone(problem));
        }
        var line = new HBox(text);
        line.getStyleClass().add("question-line");
        if (accepted.isPresent()) {
            line.getChildren().add(link("refuse-", problem, "report.accept.undo", () -> steps.refuse(accepted.get())));
        } else if (problem.severity() == Severity.WARNING) {
            line.getChildren().add(link("accept-", problem, "report.accept", () -> steps.accept(problem)));
        }
        return line;
    }

    private Hyperlink link(String id, Problem problem, String key, Runnable action) {
        var link = new Hyperlink(messages.get(key));
        link.setId(id + problem.field() + "-" + problem.rule());
        link.setAccessibleText(messages.get(key) + " " + sentence(problem));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    private String kept(Problem problem, AcceptedWarning accepted) {
        var day = open.review().day(accepted.acceptedAt());
        return "\u2713 " + sentence(problem) + "\n"
                + messages.get("report.accept.kept", Formats.date(day), accepted.acceptedBy(), accepted.reason());
    }

    private String sentence(Problem problem) {
        return problem.isInRow()
                ? ProblemText.of(problem, messages)
                : messages.get(
                        "report.problem.in-row",
                        messages.get("report.field." + problem.field()),
                        problem.explain(messages));
    }

    private void explain(Label text, Problem problem) {
        if (!problem.rule().isEmpty()) {
            text.setTooltip(wrapped(messages.get(
                    "report.form.problem.rule",
                    problem.rule(),
                    messages.of("report.severity", problem.severity()),
                    messages.of("report.rule", RuleId.valueOf(problem.rule())))));
        }
    }

    private Node more(List<Problem> rest) {
        var link = new Hyperlink(
                unfolded
                        ? messages.get("report.form.problem.fewer")
                        : messages.get("report.form.problem.more", Formats.number(rest.size())));
        link.setId("report-problems-more");
        link.setOnAction(event -> {
            unfolded = !unfolded;
            fill();
        });
        return link;
    }

    private static Tooltip wrapped(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        return tip;
    }
}
