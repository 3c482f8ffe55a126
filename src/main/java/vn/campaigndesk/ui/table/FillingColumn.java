package vn.campaigndesk.ui.table;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps a column as wide as the others leave room for. The toolkit's own policies spread the room over all columns.
final class FillingColumn {
    /// The scroll bar and the border of the table.
    private static final double BESIDE = 18;

    private final TableView<?> table;
    private final String id;
    private final double least;
    private final TableColumn<?, ?> filling;

    FillingColumn(TableView<?> table, String id, double least) {
        this.table = table;
        this.id = id;
        this.least = least;
        filling = table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + id));
        InvalidationListener changed = _ -> fit();
        table.widthProperty().addListener(changed);
        table.getVisibleLeafColumns().addListener(changed);
        table.getColumns().stream()
                .filter(column -> !id.equals(column.getId()))
                .forEach(column -> column.widthProperty().addListener(changed));
    }

    private void fit() {
        var others = table.getVisibleLeafColumns().stream()
                .filter(column -> !id.equals(column.getId()))
                .mapToDouble(column -> column.getWidth())
                .sum();
        filling.setPrefWidth(Math.max(least, table.getWidth() - others - BESIDE));
    }
}
