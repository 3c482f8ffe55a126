package vn.campaigndesk.consolidation.frozen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.SourceLine;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.ui.WrappingCell;
import vn.campaigndesk.ui.table.DataTable;

/// The pane "Nguồn số liệu": totals at the left, what is behind the chosen one at the right.
public final class SourcesView extends HBox {
    /// Opens a report at the place of a value.
    @FunctionalInterface
    public interface Opener {
        /// Opens it.
        ///
        /// @param locator the place in the file; empty for none
        void open(long reportId, String locator);
    }

    private final SourcesViewModel sources;
    private final Messages messages;

    /// The pane over its view model.
    ///
    /// @param opener opens the report behind a line
    public SourcesView(SourcesViewModel sources, Messages messages, Opener opener) {
        this.sources = sources;
        this.messages = messages;
        setSpacing(12);
        setId("pane-sources");
        var table = new DataTable<>("source-lines", sources.lines(), messages);
        table.setPlaceholder(new EmptyState(
                MaterialDesignT.TABLE_SEARCH, messages.get("sources.empty.title"), messages.get("sources.empty.text")));
        table.setOnOpen(line -> open(line, opener));
        sources.frozenProperty().subscribe(of -> show(table, of != null));
        table.table().setAccessibleText(messages.get("sources.lines"));
        var lines = new VBox(head(), table);
        lines.getStyleClass().addAll("card", "bare");
        lines.setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(totalsCard(), lines);
    }

    private VBox totalsCard() {
        var title = new Label(messages.get("sources.totals"));
        title.getStyleClass().add("card-title");
        var head = new HBox(title);
        head.getStyleClass().add("list-head");
        var list = totals();
        var card = new VBox(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "bare");
        card.setMinWidth(250);
        card.setMaxWidth(250);
        return card;
    }

    /// What became of a frozen value is worth more room than the day it arrived.
    private static void show(DataTable<SourceLine> table, boolean frozen) {
        table.show(SourcesViewModel.SINCE, frozen);
        table.show("arrived", !frozen);
    }

    private static void open(SourceLine line, Opener opener) {
        var part = line.part();
        if (part != null) {
            opener.open(part.reportId(), part.locator());
        }
    }

    private Node head() {
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(sources.titleProperty());
        title.setMinWidth(0);
        var hint = new Label(messages.get("sources.hint"));
        hint.getStyleClass().add("muted");
        hint.setMinWidth(0);
        var head = new ToolRow(title, hint).right(now());
        head.getStyleClass().add("list-head");
        return head;
    }

    private Button now() {
        var now = new Button(messages.get("sources.back"));
        now.setId("sources-now");
        now.setMinWidth(USE_PREF_SIZE);
        now.setOnAction(event -> sources.showNow());
        now.visibleProperty().bind(sources.frozenProperty().isNotNull());
        now.managedProperty().bind(now.visibleProperty());
        return now;
    }

    private ListView<Total> totals() {
        var list = new ListView<>(sources.totals());
        list.setId("source-totals");
        list.getStyleClass().add("report-list");
        list.setAccessibleText(messages.get("sources.totals"));
        list.setCellFactory(view -> new TotalCell());
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                sources.chosenProperty().set(index.intValue());
            }
        });
        sources.chosenProperty().subscribe(index -> list.getSelectionModel().select(index.intValue()));
        sources.titleProperty()
                .subscribe(title ->
                        list.getSelectionModel().select(sources.chosenProperty().get()));
        return list;
    }

    private final class TotalCell extends WrappingCell<Total> {
        @Override
        protected void updateItem(@Nullable Total total, boolean empty) {
            super.updateItem(total, empty);
            if (empty || total == null) {
                show(null);
                setTooltip(null);
                return;
            }
            var name = new Label(messages.get("sources.row", total.place(), total.shortText()));
            name.getStyleClass().add("strong");
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            var sum = new Label(sources.words(total));
            sum.getStyleClass().add("muted");
            sum.setWrapText(true);
            sum.setMinHeight(USE_PREF_SIZE);
            show(new VBox(2, name, sum));
            setTooltip(new Tooltip(total.text()));
        }
    }
}
