package vn.campaigndesk.followup;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.table.DataTable;

/// The screen "Đôn đốc": today's work at the left over the history of the chosen unit, the units at the right.
public final class FollowUpView extends VBox implements ScreenKeys {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LOG = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final Runnable openLate;
    private final Consumer<Recipient> enterReport;
    private final TextField search = new TextField();
    private final DataTable<FollowUpItem> table;
    private final ListView<TodayItem> today = new ListView<>();
    private final ContactActions actions;

    /// The screen over its view model.
    ///
    /// @param files asks for files
    /// @param openLate shows the units that have not answered
    /// @param enterReport opens the form for a unit
    public FollowUpView(
            FollowUpViewModel followUp,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Runnable openLate,
            Consumer<Recipient> enterReport) {
        this.followUp = followUp;
        this.messages = messages;
        this.openLate = openLate;
        this.enterReport = enterReport;
        table = new DataTable<>("followup-table", followUp.table(), messages);
        actions = new ContactActions(this, followUp, messages, notices, files);
        getStyleClass().add("screen");
        setId("screen-followup");
        buildTable();
        var left = new VBox(12, todayCard(), timelineCard());
        left.setMinWidth(340);
        left.setPrefWidth(370);
        left.setMaxWidth(400);
        var board = new VBox(table);
        board.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(board, Priority.ALWAYS);
        var halves = new HBox(12, left, board);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(toolBar(), halves);
    }

    private Node toolBar() {
        search.setId("followup-search");
        search.setPromptText(messages.get("followup.search"));
        search.setAccessibleText(messages.get("followup.search"));
        search.setPrefWidth(230);
        search.textProperty().bindBidirectional(followUp.queryProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var book = new MenuButton(messages.get("followup.contacts"));
        book.setId("followup-contacts");
        book.setMinWidth(Region.USE_PREF_SIZE);
        book.getItems()
                .setAll(
                        item("followup.contacts.import", actions::importContacts),
                        item("followup.contacts.export", actions::exportContacts));
        var log = new Button(messages.get("followup.log"));
        log.setId("followup-log");
        log.getStyleClass().add("accent");
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.setTooltip(new Tooltip("Ctrl+L"));
        log.disableProperty()
                .bind(table.table().getSelectionModel().selectedItemProperty().isNull());
        log.setOnAction(event -> actions.log(table.selected()));
        var bar = new HBox(search, gap, book, log);
        bar.getStyleClass().add("tool-bar-row");
        return bar;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node todayCard() {
        today.setId("followup-today");
        today.setAccessibleText(messages.get("followup.today"));
        today.setItems(followUp.today());
        today.setCellFactory(view -> new TodayCell(messages));
        today.getSelectionModel().selectedItemProperty().subscribe(this::show);
        today.setPlaceholder(new EmptyState(
                MaterialDesignC.CHECK_ALL,
                messages.get("followup.today.none.title"),
                messages.get("followup.today.none.text")));
        var card = new Card(messages.get("followup.today"), today);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    /// A piece of work leads to its unit; what concerns many leads to their list.
    private void show(@Nullable TodayItem work) {
        if (work == null) {
            return;
        }
        var unit = followUp.item(work);
        if (unit != null) {
            followUp.queryProperty().set("");
            table.table().getSelectionModel().clearSelection();
            table.table().getSelectionModel().select(unit);
            table.table().scrollTo(unit);
        } else if (work.kind() == TodayItem.Kind.UNITS_LATE) {
            openLate.run();
        }
    }

    private Node timelineCard() {
        var list = new ListView<TimelineItem>();
        list.setId("followup-timeline");
        list.setAccessibleText(messages.get("followup.timeline"));
        list.setItems(followUp.timeline());
        list.setCellFactory(view -> new TimelineCell(messages));
        list.setPlaceholder(new EmptyState(
                MaterialDesignP.PHONE_OUTLINE,
                messages.get("followup.timeline.none.title"),
                messages.get("followup.timeline.none.text")));
        var card = new Card(messages.get("followup.timeline"), list);
        followUp.chosenProperty()
                .subscribe(
                        item -> card.remark(item == null ? "" : item.recipient().shortName()));
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void buildTable() {
        var view = table.table();
        view.setAccessibleText(messages.get("followup.board"));
        view.getSelectionModel().selectedItemProperty().subscribe(followUp::choose);
        followUp.chosenProperty().subscribe(item -> {
            if (item != null && !item.equals(view.getSelectionModel().getSelectedItem())) {
                view.getSelectionModel().clearSelection();
                view.getSelectionModel().select(item);
            }
        });
        table.setOnOpen(item -> actions.log(List.of(item)));
        table.setPlaceholder(new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                messages.get("followup.empty.title"),
                messages.get("followup.empty.text")));
        view.setContextMenu(new ContextMenu(
                item("followup.log", () -> actions.log(table.selected())),
                item("followup.contacts.edit", () -> one(actions::editContact)),
                item("followup.contacts.add", () -> one(actions::addContact)),
                item("followup.report", () -> one(chosen -> enterReport.accept(chosen.recipient())))));
    }

    private void one(Consumer<FollowUpItem> action) {
        var selected = table.selected();
        if (!selected.isEmpty()) {
            action.accept(selected.getFirst());
        }
    }

    @Override
    public boolean press(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
        } else if (LOG.match(event)) {
            actions.log(table.selected());
        } else {
            return false;
        }
        return true;
    }
}
