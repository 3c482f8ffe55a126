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
    private List<ChosenChart> shown = List.of();
    private List<TextField> captions = List.of();

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
        build(shown);
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
        var charts = List.copyOf(model.charts());
        var before = shown;
        shown = charts;
        if (isSame(before, charts)) {
            IntStream.range(0, charts.size())
                    .filter(index -> !charts.get(index).equals(before.get(index)))
                    .forEach(index ->
                            captions.get(index).setText(charts.get(index).caption()));
        } else {
            build(charts);
        }
    }

    /// Whether the charts are the same in the same order, so that their rows can stay: a click that ends the typing
    /// would come to nothing if they were made anew under it.
    private static boolean isSame(List<ChosenChart> before, List<ChosenChart> charts) {
        return !charts.isEmpty()
                && before.size() == charts.size()
                && IntStream.range(0, charts.size())
                        .allMatch(index -> charts.get(index).isSameAs(before.get(index)));
    }

    private void build(List<ChosenChart> charts) {
        captions = IntStream.range(0, charts.size())
                .mapToObj(index -> caption(index, charts.get(index)))
                .toList();
        rows.getChildren()
                .setAll(
                        charts.isEmpty()
                                ? List.of(new EmptyState(
                                        MaterialDesignC.CHART_BAR,
                                        messages.get("chosen.empty.title"),
                                        messages.get("chosen.empty.text")))
                                : IntStream.range(0, charts.size())
                                        .mapToObj(index -> row(index, charts.size(), captions.get(index)))
                                        .toList());
    }

    private Node row(int index, int count, TextField caption) {
        var number = new Label(messages.get("chosen.number", index + 1));
        number.setMinWidth(NUMBER);
        HBox.setHgrow(caption, Priority.ALWAYS);
        var up = button("up", index, MaterialDesignA.ARROW_UP, messages.get("chosen.up"), () -> model.up(index));
        up.setDisable(index == 0);
        var down = button(
                "down", index, MaterialDesignA.ARROW_DOWN, messages.get("chosen.down"), () -> model.up(index + 1));
        down.setDisable(index == count - 1);
        var out = button(
                "remove", index, MaterialDesignC.CLOSE, messages.get("chosen.remove"), () -> model.remove(index));
        var row = new HBox(8, number, caption, up, down, out);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("narrative-point");
        return row;
    }

    /// The words belong to their chart and its campaign, wherever those are when the typing ends.
    private TextField caption(int index, ChosenChart chart) {
        var campaign = model.campaignId();
        var field = new TextField(chart.caption());
        field.setId("chosen-caption-" + index);
        field.setAccessibleText(messages.get("chosen.caption", index + 1));
        Runnable keep = () -> {
            if (model.campaignId() == campaign) {
                model.caption(chart, field.getText());
                model.now(chart).ifPresent(kept -> field.setText(kept.caption()));
            }
        };
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                keep.run();
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
