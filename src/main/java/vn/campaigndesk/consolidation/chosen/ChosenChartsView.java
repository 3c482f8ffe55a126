package vn.campaigndesk.consolidation.chosen;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.ToolRow;

/// The pane "Biểu đồ": the charts of the document in their order, each with the words below it.
public final class ChosenChartsView extends VBox {
    private static final double NUMBER = 78;

    private final ChosenChartsViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox(8);

    public ChosenChartsView(ChosenChartsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("pane-charts");
        getStyleClass().addAll("card", "bare");
        rows.getStyleClass().add("narrative-points");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), scroll);
        model.charts().addListener((ListChangeListener<ChosenChart>) change -> show());
        show();
    }

    private ToolRow head() {
        var title = new Label(messages.get("chosen.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        var remark = new Label(messages.get("chosen.remark"));
        remark.getStyleClass().add("muted");
        remark.setMinWidth(0);
        remark.setTooltip(new Tooltip(remark.getText()));
        var head = new ToolRow(title, remark);
        head.getStyleClass().add("list-head");
        return head;
    }

    private void show() {
        var charts = model.charts();
        if (charts.isEmpty()) {
            rows.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignC.CHART_BAR,
                            messages.get("chosen.empty.title"),
                            messages.get("chosen.empty.text")));
            return;
        }
        rows.getChildren()
                .setAll(IntStream.range(0, charts.size())
                        .mapToObj(index -> row(index, charts))
                        .toList());
    }

    private Node row(int index, List<ChosenChart> charts) {
        var number = new Label(messages.get("chosen.number", index + 1));
        number.setMinWidth(NUMBER);
        var caption = caption(index, charts.get(index));
        HBox.setHgrow(caption, Priority.ALWAYS);
        var up = button("up", index, MaterialDesignA.ARROW_UP, messages.get("chosen.up"), () -> model.up(index));
        up.setDisable(index == 0);
        var down = button(
                "down", index, MaterialDesignA.ARROW_DOWN, messages.get("chosen.down"), () -> model.up(index + 1));
        down.setDisable(index == charts.size() - 1);
        var out = button(
                "remove", index, MaterialDesignC.CLOSE, messages.get("chosen.remove"), () -> model.remove(index));
        var row = new HBox(8, number, caption, up, down, out);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("narrative-point");
        return row;
    }

    private TextField caption(int index, ChosenChart chart) {
        var field = new TextField(chart.caption());
        field.setId("chosen-caption-" + index);
        field.setAccessibleText(messages.get("chosen.caption", index + 1));
        field.setOnAction(event -> model.caption(index, field.getText()));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.caption(index, field.getText());
            }
        });
        return field;
    }

    private static Button button(String name, int index, Ikon icon, String text, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("chosen-" + name + "-" + index);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> action.run());
        return button;
    }
}
