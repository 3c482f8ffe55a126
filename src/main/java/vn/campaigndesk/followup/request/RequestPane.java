package vn.campaigndesk.followup.request;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.Tone;

/// The open request: what was asked, and the place for its answer.
final class RequestPane extends VBox {
    private static final int MOST_ANSWERS = 15;
    private static final int ANSWER_LABEL = 90;

    private final RequestsViewModel requests;
    private final Messages messages;
    private final Chip state = new Chip("", Tone.NEUTRAL);
    private final Label asker = new Label();
    private final Label about = new Label();
    private final Label question = new Label();
    private final Label given = new Label();
    private final Label answered = new Label();
    private final TextArea answer = new TextArea();
    private final MenuButton library = new MenuButton();
    private final Button give = new Button();
    private final Button close = new Button();
    private final Button reopen = new Button();
    private final VBox answering;

    RequestPane(RequestsViewModel requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
        getStyleClass().add("card");
        setId("request-pane");
        asker.getStyleClass().add("card-title");
        asker.setWrapText(true);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        question.setWrapText(true);
        given.setWrapText(true);
        answered.getStyleClass().add("muted");
        answered.setWrapText(true);
        Stream.of(asker, about, question, given, answered).forEach(words -> words.setMinHeight(USE_PREF_SIZE));
        answering = new VBox(6, library, answer);
        buildAnswer();
        requests.chosenProperty().subscribe(this::show);
    }

    private void buildAnswer() {
        answer.setId("request-reply");
        answer.setAccessibleText(messages.get("support.reply"));
        answer.setPromptText(messages.get("support.reply"));
        answer.setWrapText(true);
        answer.setPrefRowCount(4);
        answer.textProperty().bindBidirectional(requests.answerProperty());
        library.setId("request-library");
        library.setText(messages.get("support.library"));
        library.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(answer, Priority.ALWAYS);
        VBox.setVgrow(answering, Priority.ALWAYS);
        buildButtons();
    }

    private void buildButtons() {
        button(give, "support.give", requests::answer);
        give.getStyleClass().add("accent");
        give.setTooltip(new Tooltip("Ctrl+Enter"));
        requests.answerProperty().subscribe(text -> give.setDisable(text.isBlank()));
        button(close, "support.close", () -> withChosen(requests::close));
        button(reopen, "support.reopen", () -> withChosen(requests::reopen));
    }

    private void button(Button button, String key, Runnable action) {
        button.setText(messages.get(key));
        button.setId(key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void withChosen(Consumer<List<RequestItem>> action) {
        var item = requests.chosenProperty().get();
        if (item != null) {
            action.accept(List.of(item));
        }
    }

    private void show(@Nullable RequestItem item) {
        if (item == null) {
            showNone();
            return;
        }
        var request = item.request();
        state.show(messages.of("support.state", request.state()), RequestText.tone(request.state()));
        asker.setText(item.asker());
        about.setText(about(item));
        question.setText(request.question());
        given.setText(request.answer());
        answered.setText(answered(item));
        var open = request.state() == RequestState.OPEN;
        if (open) {
            showLibrary();
        }
        getChildren().setAll(head(), about, question, open ? answering : answer(), buttons(request.state()));
    }

    private void showNone() {
        var none = new EmptyState(
                MaterialDesignH.HEADPHONES, messages.get("support.none.title"), messages.get("support.none.text"));
        VBox.setVgrow(none, Priority.ALWAYS);
        getChildren().setAll(none);
    }

    private String answered(RequestItem item) {
        var moment = item.request().answeredAt();
        return moment == null
                ? ""
                : messages.get("support.answered", requests.moment(moment), RequestText.took(item.took(), messages));
    }

    private String about(RequestItem item) {
        var request = item.request();
        var words = new StringBuilder(requests.moment(request.askedAt()));
        for (var word : new String[] {
            messages.of("followup.channel", request.channel()),
            item.unit() == null ? "" : request.askedBy(),
            request.category()
        }) {
            if (!word.isEmpty()) {
                words.append(" \u00b7 ").append(word);
            }
        }
        return words.toString();
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(asker, Priority.SOMETIMES);
        var head = new HBox(8, asker, gap, state);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private Node answer() {
        var words = new VBox(6, answered, given);
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node buttons(RequestState of) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, gap);
        switch (of) {
            case OPEN -> row.getChildren().addAll(close, give);
            case ANSWERED -> row.getChildren().addAll(reopen, close);
            case CLOSED -> row.getChildren().add(reopen);
        }
        return row;
    }

    private void showLibrary() {
        var answers = requests.answers();
        library.setDisable(answers.isEmpty());
        library.getItems()
                .setAll(answers.stream()
                        .limit(MOST_ANSWERS)
                        .map(this::libraryItem)
                        .toList());
    }

    private MenuItem libraryItem(ReusableAnswer old) {
        var line = old.text().replace('\n', ' ');
        var item = new MenuItem(
                line.length() <= ANSWER_LABEL
                        ? line
                        : line.substring(0, ANSWER_LABEL).strip() + "\u2026");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            requests.insert(old);
            answer.requestFocus();
            answer.end();
        });
        return item;
    }
}
