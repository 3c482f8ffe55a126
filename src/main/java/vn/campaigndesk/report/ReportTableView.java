package vn.campaigndesk.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.ui.table.DataTable;
import vn.campaigndesk.ui.table.TableModel;

/// The reports as a table over the whole screen: sorted and filtered by column, several chosen, something done
/// to all that are chosen. What is filtered away is not chosen, so nothing happens to a report that nobody
/// sees.
final class ReportTableView extends VBox {
    private final ReportsViewModel reports;
    private final ReportBulkViewModel bulk;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Consumer<ReportItem> history;
    private final Label count = new Label();
    private final MenuButton mark = new MenuButton();
    private final Button delete = new Button();
    private final ToolRow bar = new ToolRow();
    private TableModel<ReportItem> model;
    private DataTable<ReportItem> table;
    private ReportColumns columns;

    ReportTableView(
            ReportsViewModel reports,
            ReportBulkViewModel bulk,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Consumer<ReportItem> history) {
        this.reports = reports;
        this.bulk = bulk;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.history = history;
        columns = new ReportColumns(messages, List.of());
        model = new TableModel<>(columns.all());
        table = new DataTable<>("report-table", model, messages);
        buildBar();
        reports.indicatorsProperty().subscribe(this::build);
        reports.items().addListener((InvalidationListener) _ -> show());
    }

    private void buildBar() {
        bar.setId("report-bulk");
        count.getStyleClass().add("muted");
        count.setId("report-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        mark.setText(messages.get("report.bulk.mark"));
        mark.setId("report-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getItems().setAll(marks());
        name(delete, "report.bulk.delete", "report-delete-several", this::delete);
        var export = new Button();
        name(export, "report.bulk.export", "report-export", this::export);
        export.setTooltip(new Tooltip(messages.get("report.bulk.export.hint")));
        bar.getChildren().add(count);
        bar.right(mark, delete, export);
    }

    private void name(Button button, String key, String id, Runnable action) {
        button.setText(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private List<MenuItem> marks() {
        return List.of(mark(ReviewState.CHECKING), mark(ReviewState.VALID));
    }

    private MenuItem mark(ReviewState to) {
        var item = new MenuItem(messages.of("report.review", to));
        item.setOnAction(event -> mark(table.chosen(), to));
        return item;
    }

    /// The columns follow the form of the campaign; another form is another table.
    private void build(List<Indicator> indicators) {
        columns = new ReportColumns(messages, indicators);
        model = new TableModel<>(columns.all());
        table = new DataTable<>("report-table", model, messages);
        table.setIdentity(item -> item.report().id());
        table.setOnOpen(item -> reports.open(item.report().id()));
        table.setOnDelete(chosen -> delete());
        table.table().setContextMenu(menu());
        table.table().setAccessibleText(messages.get("report.list.name"));
        table.chosen().addListener((InvalidationListener) _ -> showCount());
        model.visible().addListener((InvalidationListener) _ -> showCount());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table);
        show();
    }

    private ContextMenu menu() {
        var open = new MenuItem(messages.get("report.table.open"));
        open.setOnAction(event -> one(item -> reports.open(item.report().id())));
        var log = new MenuItem(messages.get("report.list.history"));
        log.setOnAction(event -> one(history));
        var delete = new MenuItem(messages.get("report.bulk.delete"));
        delete.setOnAction(event -> delete());
        var menu = new ContextMenu(open, log, new SeparatorMenuItem());
        menu.getItems().addAll(marks());
        menu.getItems().addAll(new SeparatorMenuItem(), delete);
        return menu;
    }

    private void one(Consumer<ReportItem> action) {
        if (!table.chosen().isEmpty()) {
            action.accept(table.chosen().getFirst());
        }
    }

    private void show() {
        model.show(reports.items());
        showCount();
    }

    private void showCount() {
        var seen = Formats.number(model.visible().size());
        var all = Formats.number(reports.count());
        var chosen = table.chosen().size();
        count.setText(
                chosen == 0
                        ? messages.get("report.table.count", seen, all)
                        : messages.get("report.table.count.chosen", seen, all, Formats.number(chosen)));
        mark.setDisable(chosen == 0);
        delete.setDisable(chosen == 0);
    }

    /// How many are seen and chosen, and what can be done to them.
    ToolRow bar() {
        return bar;
    }

    /// What stands in the middle of an empty table.
    void setPlaceholder(EmptyState empty) {
        table.setPlaceholder(empty);
    }

    /// The chosen report while no other is chosen too.
    Optional<ReportItem> onlyChosen() {
        return table.chosen().size() == 1 ? Optional.of(table.chosen().getFirst()) : Optional.empty();
    }

    void focusTable() {
        table.table().requestFocus();
    }

    private void mark(List<ReportItem> chosen, ReviewState to) {
        bulk.move(chosen, to, outcome -> told(outcome, to));
    }

    /// Those that stayed are chosen now, so that they can be looked at one by one.
    private void told(BulkOutcome outcome, ReviewState to) {
        var said = messages.get("report.bulk.moved", Formats.number(outcome.done()), messages.of("report.review", to));
        if (outcome.refused().isEmpty()) {
            notices.show(said, Tone.SUCCESS);
            return;
        }
        table.choose(new HashSet<>(outcome.refusedIds()));
        notices.show(said + "\n" + outcome.explainRefused(messages), Tone.WARNING);
    }

    /// One gesture: the window offers to take it back.
    private void delete() {
        bulk.delete(List.copyOf(table.chosen()), () -> {});
    }

    /// The chosen reports, or all that are seen when none is chosen.
    private void export() {
        var rows = table.chosen().isEmpty() ? table.seen() : List.copyOf(table.chosen());
        var content = columns.sheet(table.visibleColumns(), rows);
        files.save(
                        getScene().getWindow(),
                        messages.get("report.bulk.export.name"),
                        List.of(new FileDialogs.Kind("Excel", ".xlsx")))
                .ifPresent(file -> bulk.export(
                        content,
                        file,
                        () -> notices.show(
                                messages.get("report.bulk.exported", Formats.number(rows.size()), file),
                                Tone.SUCCESS)));
    }
}
