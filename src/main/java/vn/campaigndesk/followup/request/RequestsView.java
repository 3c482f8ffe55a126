package vn.campaigndesk.followup.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShowsUnit;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Halves;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.ui.table.DataTable;

/// The screen "Hỗ trợ": the requests with states and search, the open one with its answer, the other questions
/// of its unit, and the months.
public final class RequestsView extends VBox implements ScreenKeys, ShowsUnit {
    /// The table needs so much beside the rest.
    private static final double ROOM_FOR_TABLE = 440;

    private final KeyTable keys = new KeyTable();

    private final RequestsViewModel requests;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final TextField search = new TextField();
    private final DataTable<RequestItem> table;

    /// The screen over its view model.
    ///
    /// @param files asks where to write the list to
    public RequestsView(RequestsViewModel requests, Messages messages, Notices notices, FileDialogs files) {
        this.requests = requests;
        this.messages = messages;
        addKeys();
        this.notices = notices;
        this.files = files;
        table = new DataTable<>("request-table", requests.table(), messages);
        getStyleClass().add("screen");
        setId("screen-support");
        buildTable();
        var pane = right();
        var halves = new Halves(left(), pane, pane, ROOM_FOR_TABLE);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(toolBar(), halves);
    }

    private Region left() {
        var board = new VBox(table);
        board.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(board, Priority.ALWAYS);
        var months = new Card(messages.get("support.months"), new MonthsPane(requests, messages));
        var left = new VBox(12, board, months);
        return left;
    }

    private Region right() {
        var pane = new RequestPane(requests, messages);
        VBox.setVgrow(pane, Priority.ALWAYS);
        var right = new VBox(12, lines(), pane, historyCard());
        right.setMinWidth(350);
        right.setPrefWidth(370);
        right.setMaxWidth(400);
        return right;
    }

    private Node toolBar() {
        search.setId("request-search");
        search.setPromptText(messages.get("support.search"));
        search.setAccessibleText(messages.get("support.search"));
        search.setPrefWidth(210);
        search.textProperty().bindBidirectional(requests.queryProperty());
        var export = button("support.export", this::export);
        var add = button("support.add", this::add);
        add.getStyleClass().add("accent");
        add.setTooltip(new Tooltip("Ctrl+N"));
        var bar = new ToolRow(search);
        bar.getChildren().addAll(chips());
        bar.right(export, add);
        return bar;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private List<Node> chips() {
        var chips = new ArrayList<Node>();
        for (var state : RequestState.values()) {
            var chip = new ToggleButton();
            chip.setId("request-state-" + state.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("filter");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(event -> requests.stateProperty().set(chip.isSelected() ? state : null));
            requests.stateProperty().subscribe(chosen -> chip.setSelected(chosen == state));
            requests.table().visible().subscribe(() -> label(chip, state));
            label(chip, state);
            chips.add(chip);
        }
        return chips;
    }

    private void label(ToggleButton chip, RequestState state) {
        chip.setText(messages.get(
                "support.chip", messages.of("support.state", state), Formats.number(requests.count(state))));
    }

    /// Hotline and mailbox of the campaign, as the letter names them.
    private Node lines() {
        var hotline = new Label();
        hotline.setGraphic(new FontIcon(MaterialDesignH.HEADPHONES));
        hotline.getStyleClass().add("support-line");
        hotline.setId("request-lines");
        hotline.setWrapText(true);
        hotline.setMinHeight(USE_PREF_SIZE);
        requests.campaignProperty()
                .subscribe(campaign -> hotline.setText(
                        campaign == null
                                ? ""
                                : campaign.agency().hotline() + "  \u00b7  "
                                        + campaign.agency().mailbox()));
        var card = new VBox(hotline);
        card.getStyleClass().add("card");
        return card;
    }

    private Node historyCard() {
        var list = new ListView<RequestItem>();
        list.setId("request-history");
        list.setAccessibleText(messages.get("support.history"));
        list.setItems(requests.history());
        list.setCellFactory(view -> new HistoryCell());
        list.setPlaceholder(new Label(messages.get("support.history.none")));
        list.getStyleClass().add("report-list");
        list.setPrefHeight(110);
        list.setOnMouseClicked(event -> requests.choose(
                list.getSelectionModel().getSelectedItem() == null
                        ? requests.chosenProperty().get()
                        : list.getSelectionModel().getSelectedItem()));
        return new Card(messages.get("support.history"), list);
    }

    private final class HistoryCell extends ListCell<RequestItem> {
        @Override
        protected void updateItem(@Nullable RequestItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : messages.get(
                                    "support.history.line",
                                    Formats.day(item.askedOn()),
                                    item.request().question().replace('\n', ' '),
                                    messages.of("support.state", item.request().state())));
        }
    }

    private void buildTable() {
        var view = table.table();
        view.setAccessibleText(messages.get("support.title"));
        table.setIdentity(item -> item.request().id());
        view.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                requests.choose(item);
            }
        });
        requests.chosenProperty().subscribe(item -> {
            var shown = view.getSelectionModel().getSelectedItem();
            if (item != null && !item.equals(shown)) {
                view.getSelectionModel().clearSelection();
                view.getSelectionModel().select(item);
            }
        });
        table.setOnOpen(this::edit);
        table.setOnDelete(requests::remove);
        buildMenu();
    }

    private void buildMenu() {
        table.setPlaceholder(new EmptyState(
                MaterialDesignH.HEADPHONES,
                messages.get("support.empty.title"),
                messages.get("support.empty.text"),
                messages.get("support.add"),
                this::add));
        table.table()
                .setContextMenu(new ContextMenu(
                        item(
                                "support.edit",
                                () -> table.selected().stream().limit(1).forEach(this::edit)),
                        item("support.close", () -> requests.close(table.selected())),
                        item("support.reopen", () -> requests.reopen(table.selected())),
                        item("support.remove", () -> requests.remove(table.selected()))));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void add() {
        new RequestDialog(requests, messages, null).show(getScene().getWindow());
    }

    private void edit(RequestItem item) {
        new RequestDialog(requests, messages, item).show(getScene().getWindow());
    }

    private void export() {
        files.save(
                        getScene().getWindow(),
                        messages.get("support.file"),
                        List.of(new FileDialogs.Kind("Excel", ".xlsx")))
                .ifPresent(file -> requests.export(
                        file, written -> notices.show(messages.get("support.exported", written), Tone.SUCCESS)));
    }

    @Override
    public Optional<Recipient> unitInSight() {
        return Optional.ofNullable(requests.chosenProperty().get()).map(RequestItem::unit);
    }

    private void addKeys() {
        keys.on(ScreenKey.FIND.told(messages), () -> search.requestFocus())
                .on(ScreenKey.NEW_REQUEST.told(messages), this::add)
                .on(ScreenKey.ANSWER.told(messages), () -> requests.answer());
    }

    @Override
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }
}
