package vn.campaigndesk.intake;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.FieldWords;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The questions about a proposed report in words, each with its tick "looked at".
final class QuestionsPane extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");
    private static final double TALLEST = 118;

    private final ProposalViewModel proposal;
    private final FieldWords words;
    private final Messages messages;
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Map<OpenQuestion, HBox> shown = new HashMap<>();
    private final Map<OpenQuestion, CheckBox> ticks = new HashMap<>();

    QuestionsPane(ProposalViewModel proposal, FieldWords words, Messages messages) {
        this.proposal = proposal;
        this.words = words;
        this.messages = messages;
        setId("intake-questions");
        getStyleClass().add("intake-questions");
        title.setId("intake-questions-title");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        lines.getStyleClass().add("problem-list");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("paper-scroll");
        scroll.setMaxHeight(TALLEST);
        scroll.setMinHeight(USE_PREF_SIZE);
        lines.heightProperty().subscribe(height -> scroll.setPrefHeight(Math.min(height.doubleValue() + 2, TALLEST)));
        getChildren().addAll(title, scroll);
        proposal.questions().addListener((ListChangeListener<OpenQuestion>) change -> fill());
        proposal.openProperty().subscribe(open -> count());
        proposal.currentProperty().subscribe(this::mark);
        fill();
    }

    private void fill() {
        shown.clear();
        ticks.clear();
        proposal.questions().forEach(question -> shown.put(question, line(question)));
        lines.getChildren().setAll(proposal.questions().stream().map(shown::get).toList());
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        count();
        mark(null, proposal.currentProperty().get());
    }

    private void count() {
        var open = proposal.openProperty().get();
        title.setText(
                open == 0
                        ? messages.get("intake.questions.none")
                        : messages.get("intake.questions.open", Formats.number(open)));
    }

    private HBox line(OpenQuestion question) {
        var tick = new CheckBox();
        tick.setId("seen-" + proposal.questions().indexOf(question));
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setText(messages.get("intake.seen"));
        tick.selectedProperty().bindBidirectional(question.seenProperty());
        var text = new Hyperlink(sentence(question));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setFocusTraversable(false);
        text.setOnAction(event -> {
            proposal.currentProperty().set(null);
            proposal.currentProperty().set(question);
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        tick.setAccessibleText(messages.get("intake.seen") + ": " + text.getText());
        var line = new HBox(text, tick);
        line.getStyleClass().add("intake-question");
        question.settledProperty().subscribe(settled -> line.pseudoClassStateChanged(SETTLED, settled));
        ticks.put(question, tick);
        return line;
    }

    private String sentence(OpenQuestion question) {
        var explained = question.question().explain(messages);
        return question.field().equals(Question.FORM)
                ? explained
                : messages.get("intake.question.of", words.name(question.field()), explained);
    }

    private void mark(@Nullable OpenQuestion before, @Nullable OpenQuestion now) {
        shown.forEach((question, line) -> line.pseudoClassStateChanged(CURRENT, question.equals(now)));
        var line = shown.get(now);
        if (line != null) {
            var room = lines.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(line.getBoundsInParent().getMinY() / room, 0, 1));
        }
    }

    /// Puts the keyboard at the tick of a question.
    void focus(OpenQuestion question) {
        var tick = ticks.get(question);
        if (tick != null) {
            tick.requestFocus();
        }
    }

    /// Whether a node is the tick of a question, by its id.
    boolean isTick(String id) {
        return ticks.values().stream().anyMatch(tick -> id.equals(tick.getId()));
    }
}
