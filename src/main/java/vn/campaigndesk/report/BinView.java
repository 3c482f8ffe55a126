package vn.campaigndesk.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.TableCopy;
import vn.campaigndesk.ui.ToolRow;

/// The bin: deleted reports with the days that are left, to be taken back. Nothing is removed for good by hand.
public final class BinView extends VBox {
    /// Below this width the screen is scrolled, so that no day is cut.
    private static final double LEAST_TABLE = 690;

    private final BinViewModel bin;
    private final Messages messages;
    private final TableView<BinItem> table = new TableView<>();

    /// The screen over its view model.
    public BinView(BinViewModel bin, Messages messages) {
        this.bin = bin;
        this.messages = messages;
        getStyleClass().add("screen");
        setId("screen-bin");
        buildTable();
        var card = new VBox(table);
        card.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(toolBar(), card);
    }

    private ToolRow toolBar() {
        var remark = new Label(messages.get("report.bin.remark", BinRules.STAYS.toDays()));
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        var restore = new Button(messages.get("report.bin.restore"));
        restore.setId("bin-restore");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.getStyleClass().add("accent");
        restore.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        restore.setOnAction(event -> restore());
        return new ToolRow(remark).right(restore);
    }

    private void restore() {
        var item = table.getSelectionModel().getSelectedItem();
        if (item != null) {
            bin.restore(item);
        }
    }

    private void buildTable() {
        table.setId("bin-table");
        table.setAccessibleText(messages.get("report.bin.table"));
        table.setItems(bin.items());
        table.setMinWidth(LEAST_TABLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("unit", 330, BinItem::unit),
                        column("document", 160, item -> item.report().document().reference()),
                        column(
                                "arrived",
                                110,
                                item -> Formats.date(item.report().arrivedOn())),
                        column("deleted", 150, item -> moment(item)),
                        column("left", 120, item -> messages.get("report.bin.days", bin.daysLeft(item)))));
        table.setPlaceholder(new EmptyState(
                MaterialDesignD.DELETE_OUTLINE,
                messages.get("report.bin.empty.title"),
                messages.get("report.bin.empty.text")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                restore();
            }
        });
        TableCopy.install(table);
    }

    private String moment(BinItem item) {
        ZonedDateTime moment = item.deletedAt().atZone(bin.clock().getZone());
        return Formats.date(moment.toLocalDate()) + " " + Formats.time(moment);
    }

    private TableColumn<BinItem, String> column(String name, double width, Function<BinItem, String> text) {
        var column = new TableColumn<BinItem, String>(messages.get("report.bin.column." + name));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setMinWidth(width / 2);
        column.setPrefWidth(width);
        return column;
    }
}
