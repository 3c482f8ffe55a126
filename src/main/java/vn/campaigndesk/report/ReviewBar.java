package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// Where the checking of the report stands and what is in the way of finding it valid, and - at another place of the
/// form's head - the next step.
final class ReviewBar {
    /// Longer words are cut on the form and stand in full under the pointer.
    private static final double TWO_LINES = 36;

    private final OpenReportViewModel open;
    private final ReviewSteps steps;
    private final Messages messages;
    private final Chip state = new Chip("", Tone.NEUTRAL);
    private final Label words = new Label();
    private final Tooltip whole = new Tooltip();
    private final Button reply = new Button();
    private final SplitMenuButton step = new SplitMenuButton();
    private final HBox standing = new HBox(state, words);
    private final HBox buttons = new HBox(reply, step);

    ReviewBar(OpenReportViewModel open, ReviewSteps steps, Messages messages) {
        this.open = open;
        this.steps = steps;
        this.messages = messages;
        standing.getStyleClass().add("review-bar");
        standing.setId("review-bar");
        buttons.getStyleClass().add("review-bar");
        buildWords();
        buildButtons();
        open.review().readingsProperty().subscribe(count -> show());
        open.form().dirtyProperty().subscribe(dirty -> markStep());
    }

    private void buildWords() {
        state.setId("review-state");
        words.setId("review-words");
        words.getStyleClass().add("problem-text");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxHeight(TWO_LINES);
        words.setTooltip(whole);
        whole.setWrapText(true);
        whole.setMaxWidth(520);
        whole.textProperty().bind(words.textProperty());
    }

    private void buildButtons() {
        reply.setText(messages.get("report.reply"));
        reply.setId("review-reply");
        reply.setMinWidth(Region.USE_PREF_SIZE);
        reply.setOnAction(event -> steps.reply());
        step.setId("review-step");
        step.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        step.setOnAction(event -> press());
    }

    /// Where the checking stands.
    HBox standing() {
        return standing;
    }

    /// What can be done next.
    HBox buttons() {
        return buttons;
    }

    private static void isShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show() {
        var stored = open.stored();
        isShown(standing, stored.isPresent());
        isShown(buttons, stored.isPresent());
        stored.ifPresent(report -> {
            var at = report.review().state();
            state.show(messages.of("report.review", at), tone(at));
            words.setText(words(report.review()));
            isShown(reply, at == ReviewState.RETURNED);
            showSteps(at);
        });
        markStep();
    }

    /// One primary button a screen: saving while something is unsaved, the next step otherwise.
    private void markStep() {
        step.getStyleClass().remove("accent");
        if (!open.form().dirtyProperty().get() && primary().isPresent()) {
            step.getStyleClass().add("accent");
        }
    }

    static Tone tone(ReviewState state) {
        return switch (state) {
            case RECEIVED -> Tone.NEUTRAL;
            case CHECKING -> Tone.ACCENT;
            case NEEDS_CLARIFICATION -> Tone.WARNING;
            case RETURNED -> Tone.DANGER;
            case VALID -> Tone.SUCCESS;
        };
    }

    private String words(Review review) {
        var because = review.reason().isEmpty() ? "" : messages.get("report.review.because", review.reason());
        if (review.state() == ReviewState.VALID || review.state() == ReviewState.RETURNED) {
            return because;
        }
        var obstacles = open.review().obstaclesProperty().get();
        if (obstacles.isEmpty()) {
            return messages.get("report.obstacles.none");
        }
        var parts = new ArrayList<String>();
        count(parts, "report.obstacles.errors", severity(obstacles, Severity.ERROR));
        count(parts, "report.obstacles.warnings", severity(obstacles, Severity.WARNING));
        count(parts, "report.obstacles.questions", obstacles.questions().size());
        return messages.get("report.obstacles", String.join(", ", parts));
    }

    private void count(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.get(key, Formats.number(count)));
        }
    }

    private static long severity(ReviewObstacles obstacles, Severity severity) {
        return obstacles.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /// The step that is most likely next; empty while only a question to the unit leads on.
    private Optional<ReviewState> primary() {
        return open.review().next().stream().findFirst().filter(next -> next != ReviewState.NEEDS_CLARIFICATION);
    }

    /// Takes the step on the button.
    void press() {
        primary().ifPresentOrElse(steps::take, steps::ask);
    }

    private void showSteps(ReviewState at) {
        step.setText(
                primary().map(next -> word(at, next)).orElseGet(() -> messages.get("report.ask")) + "  Ctrl+\u21b5");
        var items = new ArrayList<MenuItem>();
        var first = primary();
        open.review().next().stream()
                .filter(next -> first.isEmpty() || next != first.get())
                .forEach(next -> items.add(item("step-" + next.name(), word(at, next), () -> steps.take(next))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("step-ask", messages.get("report.ask") + "  Ctrl+H", steps::ask));
        step.getItems().setAll(items);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private String word(ReviewState from, ReviewState to) {
        if (to == ReviewState.CHECKING && from == ReviewState.NEEDS_CLARIFICATION) {
            return messages.get("report.step.again");
        }
        return to == ReviewState.CHECKING && from != ReviewState.RECEIVED
                ? messages.get("report.step.reopen")
                : messages.of("report.step", to);
    }
}
