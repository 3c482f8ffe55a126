package vn.campaigndesk.guide;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The guide: its pages at the left, with what is looked for, and the page that is read.
final class GuideView extends StackPane {
    private static final double LIST = 232;

    private final GuideViewModel model;
    private final Messages messages;
    private final FileDialogs files;
    private final Notices notices = new Notices();
    private final TextField search = new TextField();
    private final ListView<Guide.Found> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final KeyTable keys = new KeyTable();

    /// @param broken told what nobody expected to go wrong
    GuideView(GuideViewModel model, Messages messages, FileDialogs files, Consumer<Exception> broken) {
        this.model = model;
        this.messages = messages;
        this.files = files;
        getStyleClass().addAll("desk", "guide");
        buildList();
        scroll.setId("guide-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("guide-ground");
        var side = new VBox(search, list);
        side.getStyleClass().add("guide-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        var frame = new BorderPane(new BorderPane(scroll, bar(), null, null, null));
        frame.setLeft(side);
        getChildren().addAll(frame, notices);
        addKeys();
        model.shownProperty().subscribe(this::show);
        model.failureProperty().subscribe(problem -> tell(problem, broken));
    }

    /// Gives the keyboard to the page: its keys scroll it, and no link in it pulls it into sight.
    void read() {
        scroll.requestFocus();
    }

    private void buildList() {
        search.setId("guide-search");
        search.setPromptText(messages.get("guide.search"));
        search.setAccessibleText(messages.get("guide.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnAction(event -> openFirst());
        list.setId("guide-list");
        list.setAccessibleText(messages.get("guide.pages"));
        list.setItems(model.found());
        list.setPlaceholder(new Label(messages.get("guide.none")));
        list.setPrefWidth(LIST);
        list.setCellFactory(cells -> new PageCell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && list.isFocused()) {
                model.open(chosen);
            }
        });
        list.setOnMouseClicked(event -> openChosen());
    }

    private void openChosen() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private void openFirst() {
        if (!model.found().isEmpty()) {
            model.open(model.found().getFirst());
        }
    }

    private ToolRow bar() {
        var back = button("guide-back", messages.get("guide.back"), model::back);
        back.disableProperty().bind(model.canGoBackProperty().not());
        var save = button("guide-save", messages.get("guide.save"), this::save);
        var print = button("guide-print", messages.get("guide.print"), this::print);
        save.disableProperty().bind(model.workingProperty());
        print.disableProperty().bind(model.workingProperty());
        var bar = new ToolRow(back, tongue()).right(save, print);
        bar.getStyleClass().add("guide-bar");
        return bar;
    }

    /// Who reads the window in another language is told that the pages are not in it.
    private Label tongue() {
        var words = new Label(messages.get("guide.language"));
        words.setId("guide-language");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setVisible(!messages.locale().getLanguage().equals("vi"));
        words.setManaged(words.isVisible());
        return words;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void addKeys() {
        keys.on(ScreenKey.FIND.told(messages), search::requestFocus)
                .on(ScreenKey.PRINT.keys(), messages.get("guide.print"), this::print)
                .on(
                        new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                        messages.get("guide.back"),
                        model::back)
                .on(
                        new KeyCodeCombination(KeyCode.ESCAPE),
                        messages.get("guide.close"),
                        () -> getScene().getWindow().hide());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.press(event)) {
                event.consume();
            }
        });
    }

    private void show(Guide.Found shown) {
        var page = new GuidePagePane(shown.page(), model::open);
        var ground = new StackPane(page);
        ground.setAlignment(Pos.TOP_CENTER);
        scroll.setContent(ground);
        scroll.setVvalue(0);
        if (shown.place() >= 0) {
            Platform.runLater(() -> scrollTo(page, shown.place()));
        }
        model.found().stream()
                .filter(found -> found.page().equals(shown.page()))
                .findFirst()
                .ifPresent(found -> list.getSelectionModel().select(found));
    }

    /// What was looked for comes to the top of what is seen.
    private void scrollTo(GuidePagePane page, int place) {
        scroll.layout();
        var hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(page.block(place).getBoundsInParent().getMinY() / hidden);
        }
    }

    private void save() {
        var kind = new FileDialogs.Kind("PDF", ".pdf");
        files.save(getScene().getWindow(), messages.get("guide.file"), List.of(kind))
                .ifPresent(file ->
                        model.write(file, written -> notices.show(messages.get("guide.saved", written), Tone.SUCCESS)));
    }

    private void print() {
        model.print(() -> notices.show(messages.get("guide.printed"), Tone.SUCCESS));
    }

    private void tell(@Nullable Exception problem, Consumer<Exception> broken) {
        if (problem instanceof ExpectedFailure expected) {
            notices.show(expected.explain(messages), Tone.DANGER);
        } else if (problem != null) {
            broken.accept(problem);
        }
    }

    /// A page in the list, with what it says about the words looked for.
    private static final class PageCell extends ListCell<Guide.Found> {
        private final Label title = new Label();
        private final Label snippet = new Label();
        private final VBox lines = new VBox(2, title);

        PageCell() {
            title.setWrapText(true);
            snippet.setWrapText(true);
            snippet.setMaxHeight(34);
            snippet.getStyleClass().add("muted");
            lines.setMinWidth(0);
            lines.setPrefWidth(1);
            lines.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Guide.@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            title.setText(found.page().title());
            snippet.setText(found.snippet());
            lines.getChildren().setAll(title);
            if (!found.snippet().isEmpty()) {
                lines.getChildren().add(snippet);
            }
            setGraphic(lines);
        }
    }
}
