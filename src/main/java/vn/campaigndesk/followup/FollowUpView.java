package vn.campaigndesk.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShowsUnit;
import vn.campaigndesk.followup.dispatch.ReminderFacts;
import vn.campaigndesk.followup.dispatch.ReminderView;
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

/// The screen "Đôn đốc": today's work at the left over the chosen unit, the units at the right. While the
/// letters of a round are made, they take the place of both.
public final class FollowUpView extends VBox implements ScreenKeys, ShowsUnit {
    /// The table needs so much beside the rest.
    private static final double ROOM_FOR_TABLE = 400;

    private final KeyTable keys = new KeyTable();

    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final Notices notices;
    private final Consumer<Recipient> enterReport;
    private final LongConsumer openRequest;
    private final TextField search = new TextField();
    private final MenuButton book = new MenuButton();
    private final Button log = new Button();
    private final Button remind = new Button();
    private final ListView<TodayItem> today = new ListView<>();
    private final ContactActions actions;
    private final BoardPane board;
    private final ReminderView letter;
    private final List<Node> desk;

    /// The screen over its view model.
    ///
    /// @param files asks for files
    /// @param enterReport opens the form for a unit
    /// @param openRequest shows a request for support
    public FollowUpView(
            FollowUpViewModel followUp,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Consumer<Recipient> enterReport,
            LongConsumer openRequest) {
        this.followUp = followUp;
        this.messages = messages;
        addKeys();
        this.notices = notices;
        this.enterReport = enterReport;
        this.openRequest = openRequest;
        actions = new ContactActions(this, followUp, messages, notices, files);
        board = new BoardPane(followUp, messages, menu());
        board.table().setOnOpen(item -> actions.log(List.of(item)));
        letter = new ReminderView(followUp.reminder(), messages, notices, files, followUp.reminder()::close);
        VBox.setVgrow(letter, Priority.ALWAYS);
        getStyleClass().add("screen");
        setId("screen-followup");
        desk = List.of(toolBar(), halves());
        board.onChosen(this::nameButtons);
        followUp.countsProperty().subscribe(counts -> nameButtons());
        followUp.reminder().factsProperty().subscribe(this::show);
    }

    private void show(@Nullable ReminderFacts facts) {
        getChildren().setAll(facts == null ? desk : List.of(letter));
    }

    private Node halves() {
        var unit = new UnitPane(followUp, messages, actions);
        VBox.setVgrow(unit, Priority.ALWAYS);
        unit.setPrefHeight(330);
        var left = new VBox(12, todayCard(), unit);
        left.setMinWidth(344);
        left.setPrefWidth(344);
        left.setMaxWidth(344);
        var halves = new Halves(left, board, left, ROOM_FOR_TABLE);
        VBox.setVgrow(halves, Priority.ALWAYS);
        return halves;
    }

    private Node toolBar() {
        search.setId("followup-search");
        search.setPromptText(messages.get("followup.search"));
        search.setAccessibleText(messages.get("followup.search"));
        search.setPrefWidth(230);
        search.textProperty().bindBidirectional(followUp.queryProperty());
        book.setText(messages.get("followup.book"));
        book.setId("followup-contacts");
        book.setMinWidth(Region.USE_PREF_SIZE);
        book.getItems()
                .setAll(
                        item("followup.contacts.import", actions::importContacts),
                        item("followup.contacts.export", actions::exportContacts),
                        new SeparatorMenuItem(),
                        item("reminder.number.item", actions::numberRound),
                        item("followup.calendar", actions::exportCalendar),
                        item("followup.holidays", actions::editHolidays));
        log.setId("followup-log");
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.setTooltip(new Tooltip("Ctrl+L"));
        log.setOnAction(event -> actions.log(board.chosen()));
        remind.setId("followup-remind");
        remind.getStyleClass().add("accent");
        remind.setMinWidth(Region.USE_PREF_SIZE);
        remind.setOnAction(event -> remind(board.chosen()));
        return new ToolRow(search).right(book, log, remind);
    }

    /// Adds something to be done to the menu of lists and registers.
    ///
    /// @param id of the item
    public void addAction(String id, String title, Runnable action) {
        var item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(event -> action.run());
        book.getItems().add(item);
    }

    /// The buttons say how many units they concern.
    private void nameButtons() {
        var chosen = board.chosen();
        log.setDisable(chosen.isEmpty());
        log.setText(
                chosen.size() > 1
                        ? messages.get("followup.log.many", Formats.number(chosen.size()))
                        : messages.get("followup.log"));
        var missing = chosen.isEmpty()
                ? followUp.countsProperty().get().getOrDefault(BoardFilter.MISSING, 0L)
                : Long.valueOf(chosen.stream().filter(FollowUpItem::isMissing).count());
        remind.setDisable(missing == 0);
        remind.setText(messages.get(
                chosen.isEmpty() ? "followup.remind.all" : "followup.remind.chosen", Formats.number(missing)));
    }

    private void remind(List<FollowUpItem> chosen) {
        var leftOut = followUp.remind(chosen);
        if (leftOut > 0) {
            notices.show(messages.get("followup.remind.left-out", Formats.number(leftOut)), Tone.WARNING);
        }
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node todayCard() {
        today.setId("followup-today");
        today.getStyleClass().addAll("report-list", "borderless");
        today.setAccessibleText(messages.get("followup.today"));
        today.setItems(followUp.today());
        today.setCellFactory(view -> new TodayCell(messages));
        today.getSelectionModel().selectedItemProperty().subscribe(this::show);
        today.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                doChosen();
            }
        });
        today.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                doChosen();
                event.consume();
            }
        });
        today.setPlaceholder(new EmptyState(
                MaterialDesignC.CHECK_ALL,
                messages.get("followup.today.none.title"),
                messages.get("followup.today.none.text")));
        var card = new Card(messages.get("followup.today"), today);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setPrefHeight(300);
        return card;
    }

    /// A piece of work leads to its unit; what concerns many leads to their list.
    private void show(@Nullable TodayItem work) {
        if (work == null) {
            return;
        }
        var unit = followUp.item(work);
        if (unit != null) {
            board.show(unit);
        } else if (work.kind() == TodayItem.Kind.UNITS_LATE || work.kind() == TodayItem.Kind.ROUND_DUE) {
            followUp.queryProperty().set("");
            followUp.filterProperty().set(BoardFilter.MISSING);
        }
    }

    /// Enter or a double click begins the work: a request is answered, a unit is called.
    private void doChosen() {
        var work = today.getSelectionModel().getSelectedItem();
        var request = work == null ? null : work.requestId();
        var unit = work == null ? null : followUp.item(work);
        if (request != null) {
            openRequest.accept(request);
        } else if (unit != null) {
            actions.log(List.of(unit));
        }
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("followup.log", () -> actions.log(board.chosen())),
                item("followup.remind", () -> remind(board.chosen())),
                item("followup.contacts.edit", () -> one(actions::editContact)),
                item("followup.contacts.add", () -> one(actions::addContact)),
                item("followup.report", () -> one(chosen -> enterReport.accept(chosen.recipient()))));
    }

    private void one(Consumer<FollowUpItem> action) {
        var chosen = board.chosen();
        if (!chosen.isEmpty()) {
            action.accept(chosen.getFirst());
        }
    }

    @Override
    public Optional<Recipient> unitInSight() {
        return Optional.ofNullable(followUp.chosenProperty().get()).map(FollowUpItem::recipient);
    }

    /// While a round of reminders is written its own keys count.
    private void addKeys() {
        keys.when(ScreenKey.FIND.told(messages), () -> {
                    if (isBoard()) {
                        search.requestFocus();
                    }
                    return isBoard();
                })
                .when(ScreenKey.LOG.told(messages), () -> {
                    var meant = isBoard() && !board.chosen().isEmpty();
                    if (meant) {
                        actions.log(board.chosen());
                    }
                    return meant;
                });
    }

    private boolean isBoard() {
        return followUp.reminder().factsProperty().get() == null;
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
