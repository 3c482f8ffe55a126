package vn.campaigndesk.dashboard;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// A bar for each group: answered in time, answered late, not yet.
final class GroupProgress extends VBox {
    private final Messages messages;
    private final Consumer<OrganisationGroup> behind;

    /// The bars.
    ///
    /// @param behind told the group whose bar was pressed
    GroupProgress(Figures figures, Messages messages, Consumer<OrganisationGroup> behind) {
        this.messages = messages;
        this.behind = behind;
        setId("group-progress");
        for (var group : figures.groups()) {
            getChildren().add(row(group.group(), group.response()));
        }
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, legend());
    }

    private HBox row(OrganisationGroup group, Response response) {
        var name = group.shortName();
        var label = new Label(name);
        label.setTooltip(new Tooltip(group.name()));
        label.getStyleClass().add("group-name");
        var bar = bar(response);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var count = new Label(response.answered() + "/" + response.expected());
        count.getStyleClass().add("group-count");
        var share = new Label(response.expected() == 0 ? "" : Formats.percent(response.share()));
        share.getStyleClass().add("group-share");
        var row = new HBox(label, bar, count, share);
        row.getStyleClass().add("group-row");
        row.setAccessibleText(
                messages.get("dashboard.groups.row", name, response.answered(), response.expected(), response.late()));
        Presses.on(row, () -> behind.accept(group));
        return row;
    }

    private static StackPane bar(Response response) {
        var rest = new Region();
        rest.getStyleClass().addAll("bar", "bar-rest");
        var parts = new GridPane();
        parts.getStyleClass().add("bar");
        part(parts, "bar-on-time", response.onTime(), response.expected());
        part(parts, "bar-late", response.late(), response.expected());
        part(parts, "bar-none", response.missing() + response.waiting(), response.expected());
        var bar = new StackPane(rest, parts);
        bar.setMinWidth(60);
        return bar;
    }

    private static void part(GridPane parts, String styleClass, int count, int of) {
        if (count == 0 || of == 0) {
            return;
        }
        var part = new Region();
        part.getStyleClass().addAll("bar", styleClass);
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 * count / of);
        parts.getColumnConstraints().add(column);
        parts.addColumn(parts.getColumnConstraints().size() - 1, part);
    }

    private HBox legend() {
        var legend = new HBox(
                entry("bar-on-time", "dashboard.legend.on-time"),
                entry("bar-late", "dashboard.legend.late"),
                entry("bar-rest", "dashboard.legend.none"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private HBox entry(String styleClass, String key) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", styleClass);
        var entry = new HBox(6, swatch, new Label(messages.get(key)));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
