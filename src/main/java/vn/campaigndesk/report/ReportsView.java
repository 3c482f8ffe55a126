package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShowsUnit;
import vn.campaigndesk.report.original.OriginalView;
import vn.campaigndesk.report.original.OriginalsViewModel;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.ui.WidthGrip;

/// The screen "Báo cáo": the list and, beside it, the form.
public final class ReportsView extends HBox implements ScreenKeys, ShowsUnit {
    private final KeyTable keys = new KeyTable();

    /// So wide a screen has room for list, form and file.
    private static final double ROOM_FOR_THREE = 1480;

    /// In a narrower one the form takes the place of the list.
    private static final double ROOM_FOR_TWO = 780;

    private static final double LEAST_FORM = 370;
    private static final double NARROWEST_LIST = 270;
    private static final double USUAL_LIST = 320;
    private static final double WIDEST_LIST = 520;
    private static final double GAP = 12;

    private final ReportsViewModel reports;
    private final Messages messages;
    private final Notices notices;
    private final TextField search = new TextField();
    private final ListView<ReportItem> list = new ListView<>();
    private final ReportTableView table;
    private final VBox card = new VBox();
    private final StackPane place = new StackPane();
    private final OriginalsViewModel originals;
    private final MenuButton more = new MenuButton();
    private final Function<ReportFormViewModel, OpenReportViewModel> around;
    private final WidthGrip grip;
    private @Nullable ReportFormView paper;

    /// The screen over its view models. What is done here is told, and taken back, by the window around it.
    ///
    /// @param bulk what is done to many reports at once
    /// @param originals the files of the report in the form
    /// @param around makes what stands around a form
    /// @param files asks for files
    /// @param history opens the log of changes of a report
    public ReportsView(
            ReportsViewModel reports,
            ReportBulkViewModel bulk,
            OriginalsViewModel originals,
            Function<ReportFormViewModel, OpenReportViewModel> around,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Consumer<ReportItem> history) {
        this.reports = reports;
        this.originals = originals;
        this.around = around;
        this.messages = messages;
        addKeys();
        this.notices = notices;
        grip = new WidthGrip(messages.get("report.list.width"), NARROWEST_LIST, USUAL_LIST, WIDEST_LIST);
        grip.setId("report-list-grip");
        getStyleClass().addAll("screen", "gripped");
        setId("screen-reports");
        table = new ReportTableView(reports, bulk, messages, notices, files, history);
        buildCard();
        list.setContextMenu(menu(history));
        var beside = new OriginalView(originals, messages, notices, files, reports::open);
        var column = new VBox(8, backRow(), place);
        column.setMinWidth(LEAST_FORM);
        column.visibleProperty().bind(place.visibleProperty());
        column.managedProperty().bind(place.visibleProperty());
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(card, grip, column, beside);
        HBox.setMargin(beside, new Insets(0, 0, 0, GAP));
        arrange(beside);
        originals.openProperty().subscribe(this::narrow);
        reports.formProperty().subscribe(this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::pointAtSource);
    }

    /// Form and file side by side need the room; the list comes back when the file is put away. Between list
    /// and form there is the grip.
    private void arrange(Node beside) {
        beside.visibleProperty().bind(reports.formProperty().isNotNull());
        beside.managedProperty().bind(beside.visibleProperty());
        card.visibleProperty()
                .bind(reports.formProperty()
                        .isNull()
                        .or(originals.openProperty().not().and(widthProperty().greaterThan(ROOM_FOR_TWO)))
                        .or(widthProperty().greaterThan(ROOM_FOR_THREE)));
        card.managedProperty().bind(card.visibleProperty());
        grip.visibleProperty().bind(card.visibleProperty().and(place.visibleProperty()));
        grip.managedProperty().bind(grip.visibleProperty());
        reports.listWidthProperty().subscribe(kept -> {
            if (kept.intValue() > 0) {
                grip.want(kept.intValue());
            }
        });
        grip.setOnSettled(reports.listWidthProperty()::set);
        grip.wantedProperty().subscribe(wanted -> widen(reports.formProperty().get() == null));
    }

    /// Beside a file the form has less room: its margins give way before its words do.
    private void narrow(boolean beside) {
        place.getStyleClass().remove("beside-file");
        if (beside) {
            place.getStyleClass().add("beside-file");
        }
    }

    /// The place in the file from which the value under the cursor was read is marked there.
    private void pointAtSource(@Nullable Node focused) {
        var form = reports.formProperty().get();
        if (form != null && focused != null && focused.getId() != null) {
            form.source(focused.getId()).ifPresent(originals.markProperty()::set);
        }
    }

    private void buildCard() {
        search.setId("report-search");
        search.setPromptText(messages.get("report.list.search"));
        search.setAccessibleText(messages.get("report.list.search"));
        search.textProperty().bindBidirectional(reports.queryProperty());
        var add = new Button(messages.get("report.list.add"));
        add.setId("report-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setTooltip(new Tooltip("Ctrl+N"));
        add.setOnAction(event -> openNew());
        var back = new Button(messages.get("report.list.table"));
        back.setId("report-table-show");
        back.getStyleClass().add("flat");
        back.setMinWidth(USE_PREF_SIZE);
        back.setTooltip(new Tooltip(messages.get("report.list.table.hint")));
        back.setOnAction(event -> showTable());
        more.setId("report-more");
        more.setText(messages.get("report.list.more"));
        more.setMinWidth(USE_PREF_SIZE);
        more.setVisible(false);
        more.setManaged(false);
        var wideChip = new ReviewChip("report-review-wide", reports, messages);
        var narrowChip = besideForm(back);
        var head = new ToolRow(search, wideChip, table.bar())
                .grow(search, table.bar())
                .right(more, add);
        head.getStyleClass().add("list-head");
        isShownWhile(wideChip, reports.formProperty().isNull());
        isShownWhile(table.bar(), reports.formProperty().isNull());
        buildList();
        isShownWhile(list, reports.formProperty().isNotNull());
        isShownWhile(table, reports.formProperty().isNull());
        VBox.setVgrow(table, Priority.ALWAYS);
        reports.reviewOnlyProperty().subscribe(this::showPlaceholder);
        reports.indicatorsProperty().subscribe(rows -> showPlaceholder());
        card.getChildren().setAll(head, narrowChip, list, table);
        card.getStyleClass().addAll("card", "bare");
    }

    /// Leads back to the list where the form has taken its place.
    private ToolRow backRow() {
        var back = new Button(messages.get("report.list.table"));
        back.setId("report-table-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> showTable());
        var row = new ToolRow(back);
        isShownWhile(
                row, card.visibleProperty().not().and(originals.openProperty().not()));
        return row;
    }

    private ToolRow besideForm(Button back) {
        var line = new ToolRow(new ReviewChip("report-review", reports, messages)).right(back);
        line.getStyleClass().add("list-head");
        isShownWhile(line, reports.formProperty().isNotNull());
        return line;
    }

    private static void isShownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /// Alone the list is a table over the whole screen; beside a form it is a narrow list.
    private void widen(boolean alone) {
        var wanted = grip.wantedProperty().get();
        card.setMinWidth(alone ? 600 : wanted);
        card.setPrefWidth(alone ? USE_COMPUTED_SIZE : wanted);
        card.setMaxWidth(alone ? Double.MAX_VALUE : wanted);
        search.setMaxWidth(alone ? 240 : Double.MAX_VALUE);
        HBox.setHgrow(card, alone ? Priority.ALWAYS : Priority.NEVER);
    }

    private void showTable() {
        reports.closeForm();
        table.focusTable();
    }

    private void showPlaceholder() {
        list.setPlaceholder(placeholder());
        table.setPlaceholder(placeholder());
    }

    private EmptyState placeholder() {
        return reports.reviewOnlyProperty().get()
                ? new EmptyState(
                        MaterialDesignC.CHECK_ALL,
                        messages.get("report.list.review.none.title"),
                        messages.get("report.list.review.none.text"))
                : new EmptyState(
                        MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                        messages.get("report.list.empty.title"),
                        messages.get("report.list.empty.text"));
    }

    private void buildList() {
        list.setId("report-list");
        list.setAccessibleText(messages.get("report.list.name"));
        list.getStyleClass().add("report-list");
        list.setItems(reports.items());
        reports.items().addListener((InvalidationListener) _ -> remark());
        list.setCellFactory(view -> new ReportListCell(messages, reports.reviewOnlyProperty()));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && getScene() != null && !isOpen(item)) {
                reports.open(item.report().id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private ContextMenu menu(Consumer<ReportItem> history) {
        var item = new MenuItem(messages.get("report.list.history"));
        item.setId("report-history");
        item.setOnAction(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                history.accept(chosen);
            }
        });
        return new ContextMenu(item);
    }

    private void show(@Nullable ReportFormViewModel form) {
        originals.show(form);
        isShown(form != null);
        if (form == null) {
            paper = null;
            place.getChildren().clear();
            list.getSelectionModel().clearSelection();
            return;
        }
        showChosen(form);
        var before = paper == null ? null : paper.place();
        var actions = new FormActions(this::save, this::delete, reports::open, reports::openNext, notices);
        var fresh = new ReportFormView(around.apply(form), messages, actions);
        paper = fresh;
        place.getChildren().setAll(fresh);
        if (before != null && form.reportId() != 0 && before.reportId() == form.reportId()) {
            fresh.goOnFrom(before);
        } else if (form.reportId() == 0) {
            // the cursor goes where a paper is read first: to its unit
            fresh.focusUnit();
        }
    }

    private void isShown(boolean formIsOpen) {
        place.setVisible(formIsOpen);
        place.setManaged(formIsOpen);
        widen(!formIsOpen);
    }

    private boolean isOpen(ReportItem item) {
        var form = reports.formProperty().get();
        return form != null && form.reportId() == item.report().id();
    }

    /// The list marks the report whose form is open, wherever it was opened from, and shows it.
    private void showChosen(ReportFormViewModel form) {
        var before = list.getSelectionModel().getSelectedItem();
        markChosen(form);
        var now = list.getSelectionModel().getSelectedItem();
        if (now != null && !now.equals(before)) {
            list.scrollTo(now);
        }
    }

    private void markChosen(ReportFormViewModel form) {
        reports.items().stream()
                .filter(item -> item.report().id() == form.reportId())
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    /// The lines have been read again: the one whose form is open is marked again.
    private void remark() {
        var form = reports.formProperty().get();
        if (form != null) {
            markChosen(form);
        }
    }

    /// Adds something that can be done with the whole list - a print, an export - to the menu in its head.
    ///
    /// @param id of the menu item
    public void addAction(String id, String title, Runnable action) {
        var item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(event -> action.run());
        more.getItems().add(item);
        isShownWhile(more, reports.formProperty().isNull());
    }

    private void openNew() {
        list.getSelectionModel().clearSelection();
        reports.openNew(null);
    }

    private boolean save() {
        var saved = reports.save(() -> {});
        if (!saved) {
            notices.show(messages.get("report.notice.errors"), Tone.DANGER);
        }
        return saved;
    }

    private void delete() {
        var form = reports.formProperty().get();
        reports.items().stream()
                .filter(item -> form != null && item.report().id() == form.reportId())
                .findFirst()
                .ifPresent(item -> reports.delete(item.report(), undo -> {}));
    }

    @Override
    public Optional<Recipient> unitInSight() {
        var form = reports.formProperty().get();
        return form == null
                ? table.onlyChosen().map(ReportItem::recipient)
                : Optional.ofNullable(form.recipientProperty().get());
    }

    private void addKeys() {
        keys.on(ScreenKey.NEW_REPORT.told(messages), this::openNew)
                .on(ScreenKey.TABLE.told(messages), this::showTable)
                .on(ScreenKey.FIND.told(messages), () -> search.requestFocus());
    }

    @Override
    public boolean press(KeyEvent event) {
        return (paper != null && paper.press(event)) || keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        var all = new ArrayList<>(keys.shortcuts());
        if (paper != null) {
            all.addAll(paper.shortcuts());
        }
        return List.copyOf(all);
    }
}
