package vn.campaigndesk.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.Reading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.GrowingArea;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// One row of the table on the paper - STT, Nội dung, Số lượng, Ghi chú - and under it, when the number asks, the
/// question with its answers as buttons, and what the unit was asked about it.
final class QuantityRowPane {
    /// So many lines of the grid a row takes.
    static final int LINES = 3;

    private static final int NOTE_LINES = 3;
    private static final int BUSY_NOTE_LINES = 8;

    private final QuantityRow row;
    private final Messages messages;
    private final TextField raw;
    private final GrowingArea note = new GrowingArea(NOTE_LINES, BUSY_NOTE_LINES).goingOn();
    private final Label understood = new Label();
    private final VBox question = new VBox();
    private final Label questionText = new Label();
    private final FlowPane answers = new FlowPane(6, 6);
    private final QuestionList questions;
    private final ReviewSteps steps;

    QuantityRowPane(QuantityRow row, OpenReportViewModel open, ReviewSteps steps, Messages messages, Notices notices) {
        this.row = row;
        this.messages = messages;
        this.steps = steps;
        raw = new QuantityField(open.form().paste(), row, messages, notices);
        questions = new QuestionList(open, messages, field()::equals, false, steps::answer);
        questions.getStyleClass().addAll("paper-cell", "question-cell");
        buildFields();
        buildQuestion();
        row.readingProperty().subscribe(reading -> show());
        row.chosenProperty().subscribe(offer -> show());
    }

    private void buildFields() {
        var indicator = row.indicator();
        raw.setId(field());
        raw.setAccessibleText(messages.get("report.form.quantity.of", indicator.place(), indicator.text()));
        raw.getStyleClass().add("quantity-input");
        raw.textProperty().bindBidirectional(row.rawProperty());
        note.setId(field() + "-note");
        note.setAccessibleText(messages.get("report.form.note.of", indicator.place()));
        note.textProperty().bindBidirectional(row.noteProperty());
        understood.getStyleClass().add("quantity-reading");
        understood.setMinHeight(Region.USE_PREF_SIZE);
        understood.setWrapText(true);
    }

    /// Does that when Enter ends the number.
    void onEnter(Runnable next) {
        raw.setOnAction(event -> next.run());
    }

    /// Whether the row is asked of the unit.
    boolean isAsked() {
        return raw.isFocusTraversable();
    }

    /// Its number, as the rules name it.
    String field() {
        return ReportRules.field(row.indicator());
    }

    private void buildQuestion() {
        question.getStyleClass().addAll("paper-cell", "question-cell");
        questionText.setWrapText(true);
        questionText.getStyleClass().addAll("problem-text", "tone-warning");
        questionText.setId(field() + "-question");
        question.setSpacing(6);
        question.getChildren().addAll(questionText, answers);
    }

    /// Puts the row's cells into the grid: the row itself at `line`, its question and what was asked at the
    /// lines below.
    void addTo(GridPane grid, int line) {
        var place = cell("place", place());
        var text = new Label(row.indicator().text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var number = new VBox(raw, understood);
        number.getStyleClass().addAll("paper-cell", "field");
        var remark = remark();
        var content = cell("content", text);
        grid.addRow(line, place, content, number, remark);
        grid.add(question, 1, line + 1, 3, 1);
        grid.add(questions, 1, line + 2, 3, 1);
        row.askedProperty().subscribe(asked -> showAsked(asked, List.of(number, remark)));
    }

    /// The row's number, and under it the way to ask the unit about it.
    private VBox place() {
        var ask = new Button("", new FontIcon(MaterialDesignC.COMMENT_QUESTION_OUTLINE));
        ask.setId(field() + "-ask");
        ask.getStyleClass().addAll("flat", "ask");
        ask.setFocusTraversable(false);
        var words = messages.get("report.ask.row", row.indicator().place());
        ask.setAccessibleText(words);
        ask.setTooltip(new Tooltip(words + " (Ctrl+H)"));
        ask.setOnAction(event -> steps.ask(field()));
        var place = new VBox(new Label(Integer.toString(row.indicator().place())), ask);
        place.setAlignment(Pos.CENTER);
        return place;
    }

    /// The note; while there is none, for whom the row is stands in its place, as the paper prints it there.
    private Region remark() {
        var remark = new StackPane();
        remark.getStyleClass().addAll("paper-cell", "field");
        var printed = row.indicator().noteHint();
        if (!printed.isEmpty()) {
            var hint = new Label(printed);
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            hint.setMinHeight(Region.USE_PREF_SIZE);
            hint.setMaxWidth(Double.MAX_VALUE);
            hint.setMouseTransparent(true);
            hint.visibleProperty()
                    .bind(note.textProperty()
                            .isEmpty()
                            .and(note.focusedProperty().not()));
            note.setTooltip(new Tooltip(printed));
            remark.getChildren().add(hint);
        }
        remark.getChildren().add(note);
        return remark;
    }

    private static Region cell(String styleClass, Node content) {
        var cell = new StackPane(content);
        cell.getStyleClass().addAll("paper-cell", styleClass);
        return cell;
    }

    private void showAsked(boolean asked, List<Region> cells) {
        for (var cell : cells) {
            cell.getStyleClass().remove("not-asked");
            if (!asked) {
                cell.getStyleClass().add("not-asked");
            }
        }
        raw.setFocusTraversable(asked);
        note.setFocusTraversable(asked);
        raw.setPromptText(asked ? "" : messages.get("report.form.not-asked"));
    }

    private void show() {
        var reading = row.readingProperty().get();
        var chosen = row.chosenProperty().get();
        var text = understood(reading, chosen);
        understood.setText(text);
        understood.setVisible(!text.isEmpty());
        understood.setManaged(!text.isEmpty());
        var open = reading.asks() && chosen == null;
        Marks.set(raw, reading.doubts().isEmpty() || chosen != null ? Tone.NEUTRAL : Tone.WARNING);
        Marks.set(understood, chosen != null ? Tone.SUCCESS : Tone.NEUTRAL);
        question.setVisible(open);
        question.setManaged(open);
        if (open) {
            ask(reading);
        }
    }

    private String understood(Reading reading, @Nullable Offer chosen) {
        if (chosen != null) {
            return messages.get(
                    "report.form.chosen", QuantityText.of(chosen.amount(), chosen.upper(), chosen.qualifier()));
        }
        var amount = reading.amount();
        if (amount == null) {
            return "";
        }
        var signs = QuantityText.of(amount, reading.upper(), reading.qualifier());
        if (signs.equals(reading.raw().strip())
                || Long.toString(amount).equals(reading.raw().strip())) {
            return "";
        }
        var text = messages.get("report.form.understood", (signs + " " + reading.unit()).strip());
        return reading.doubts().isEmpty()
                ? text
                : text + "\n"
                        + messages.of("quantity.doubt", reading.doubts().getFirst(), StoredText.quoted(reading.raw()));
    }

    private void ask(Reading reading) {
        questionText.setText(
                messages.of("quantity.doubt", reading.doubts().getFirst(), StoredText.quoted(reading.raw())));
        answers.getChildren().setAll(reading.offers().stream().map(this::button).toList());
        answers.setVisible(!reading.offers().isEmpty());
        answers.setManaged(!reading.offers().isEmpty());
    }

    private Button button(Offer offer) {
        var upper = offer.upper();
        var button = new Button(messages.of(
                "quantity.offer",
                offer.reason(),
                Formats.number(offer.amount()),
                upper == null ? "" : Formats.number(upper)));
        button.getStyleClass().add("answer");
        button.setOnAction(event -> {
            row.choose(offer);
            raw.requestFocus();
        });
        return button;
    }
}
