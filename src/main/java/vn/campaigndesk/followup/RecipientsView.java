package vn.campaigndesk.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShowsUnit;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.VietnameseOrder;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.LongWorkBar;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.TableCopy;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The screen "Đơn vị nhận": the recipients with search and filters, and what can be done to the chosen ones.
public final class RecipientsView extends VBox implements ScreenKeys, ShowsUnit {
    private final KeyTable keys = new KeyTable();

    /// Long names give way first, to this width; so wide the table is then, and below the screen is scrolled.
    private static final double LEAST_NAME = 150;

    private static final double LEAST_TABLE = 750;

    private final RecipientsViewModel recipients;
    private final Messages messages;
    private final TextField search = new TextField();
    private final TableView<RecipientItem> table = new TableView<>();
    private final Label count = new Label();
    private final RecipientActions actions;

    /// The screen over its view model.
    ///
    /// @param files asks for files
    /// @param enterReport opens the form for a unit
    public RecipientsView(
            RecipientsViewModel recipients,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Consumer<Recipient> enterReport) {
        this.recipients = recipients;
        this.messages = messages;
        addKeys();
        this.actions = new RecipientActions(this, table, recipients, messages, notices, files, enterReport);
        getStyleClass().add("screen");
        setId("screen-recipients");
        buildTable();
        var card = new VBox(table);
        card.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(toolBar(), card);
        recipients.items().subscribe(this::showCount);
    }

    /// Adds something to be done with the chosen unit to the menu of the table.
    ///
    /// @param id of the item
    public void addAction(String id, String title, Consumer<Recipient> action) {
        var item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                action.accept(chosen.recipient());
            }
        });
        table.getContextMenu().getItems().addFirst(item);
    }

    private Node toolBar() {
        search.setId("recipient-search");
        search.setPromptText(messages.get("followup.search"));
        search.setAccessibleText(messages.get("followup.search"));
        search.setPrefWidth(230);
        search.textProperty().bindBidirectional(recipients.queryProperty());
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var waiting = new LongWorkBar(
                recipients.formsWork(),
                messages.get("followup.forms.progress"),
                messages.get("followup.forms.stop"),
                "recipient-forms-stop");
        var bar = new ToolRow(search, groupChoice(), filterChoice(), count)
                .right(waiting)
                .right(actions.buttons());
        return bar;
    }

    private Node groupChoice() {
        var box = new ComboBox<@Nullable OrganisationGroup>();
        box.setId("recipient-group");
        box.setAccessibleText(messages.get("followup.group"));
        box.setConverter(words(group -> group == null ? messages.get("followup.group.all") : group.shortName()));
        recipients.groups().subscribe(() -> {
            var chosen = box.getValue();
            box.getItems().setAll(recipients.groups());
            box.getItems().addFirst(null);
            box.setValue(chosen);
        });
        box.valueProperty().bindBidirectional(recipients.groupProperty());
        box.setPrefWidth(160);
        return box;
    }

    private Node filterChoice() {
        var box = new ComboBox<StandingFilter>();
        box.setId("recipient-filter");
        box.setAccessibleText(messages.get("followup.filter"));
        box.getItems().setAll(StandingFilter.values());
        box.setConverter(words(filter -> filter == null ? "" : messages.of("followup.filter", filter)));
        box.valueProperty().bindBidirectional(recipients.filterProperty());
        box.setPrefWidth(160);
        return box;
    }

    private static <T> StringConverter<T> words(Function<@Nullable T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return text.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }

    private void showCount() {
        count.setText(messages.get(
                "followup.count", Formats.number(recipients.items().size()), Formats.number(recipients.count())));
    }

    private void buildTable() {
        table.setId("recipient-table");
        table.setAccessibleText(messages.get("followup.table"));
        table.setItems(recipients.items());
        table.setMinWidth(LEAST_TABLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        number(),
                        text("name", 270, item -> item.recipient().name()),
                        text("group", 120, item -> item.recipient().group().shortName()),
                        text("sent", 92, item -> Formats.date(item.recipient().sentOn())),
                        text(
                                "acknowledged",
                                92,
                                item -> Formats.date(item.recipient().acknowledgedOn())),
                        text("answered", 92, item -> Formats.date(item.answeredOn())),
                        standing()));
        table.setPlaceholder(new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                messages.get("followup.empty.title"),
                messages.get("followup.empty.text")));
        table.setRowFactory(view -> row());
        table.setContextMenu(actions.contextMenu());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.edit();
            }
        });
        TableCopy.install(table);
    }

    private TableRow<RecipientItem> row() {
        var row = new TableRow<RecipientItem>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                actions.edit();
            }
        });
        return row;
    }

    private TableColumn<RecipientItem, Integer> number() {
        var column = new TableColumn<RecipientItem, Integer>(messages.get("followup.column.number"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().number()));
        column.getStyleClass().add("number-column");
        column.setMinWidth(52);
        column.setMaxWidth(52);
        return column;
    }

    private TableColumn<RecipientItem, String> text(String name, double width, Function<RecipientItem, String> text) {
        var column = new TableColumn<RecipientItem, String>(messages.get("followup.column." + name));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setComparator(new VietnameseOrder());
        column.setMinWidth(Math.min(width, LEAST_NAME));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<RecipientItem, String> standing() {
        var column = text("standing", 130, item -> StandingText.of(item.standing(), messages));
        column.setCellFactory(view -> new StandingCell());
        return column;
    }

    @Override
    public Optional<Recipient> unitInSight() {
        var chosen = table.getSelectionModel().getSelectedItems();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst().recipient()) : Optional.empty();
    }

    private void addKeys() {
        keys.on(ScreenKey.FIND.told(messages), () -> search.requestFocus());
    }

    @Override
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }

    private static final class StandingCell extends TableCell<RecipientItem, String> {
        private final Chip chip = new Chip("", Tone.NEUTRAL);

        @Override
        protected void updateItem(@Nullable String word, boolean empty) {
            super.updateItem(word, empty);
            var item = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || word == null || item == null) {
                setGraphic(null);
                return;
            }
            chip.show(word, StandingText.tone(item.standing().kind()));
            setGraphic(chip);
        }
    }
}
