package vn.campaigndesk.dashboard;

import javafx.geometry.Pos;
import javafx.scene.chart.Axis;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;

/// One chart over the whole screen, in letters that are read from the last row of a room.
final class PresentationPane extends BorderPane {
    /// More bars than these cannot be read from afar.
    static final int MOST = 25;

    private static final double TITLE_PART = 0.045;
    private static final double NAME_PART = 0.02;
    private static final double SMALLEST = 12;
    private static final double LARGEST = 26;
    /// The part of the height that is left to the bars.
    private static final double PLOT = 0.7;
    /// The part of a line that its letters take.
    private static final double LETTER = 0.62;

    private final ChartsViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final Label remark = new Label();
    private final Label position = new Label();
    private final Label subject = new Label();
    private final StackPane place = new StackPane();
    private Subscription sizing = Subscription.EMPTY;

    PresentationPane(ChartsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("presentation");
        getStyleClass().add("presentation");
        title.setId("presentation-title");
        title.setWrapText(true);
        title.getStyleClass().add("presentation-title");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.setId("presentation-remark");
        position.setId("presentation-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        setTop(new VBox(4, title, subject));
        setCenter(place);
        setBottom(new VBox(8, remark, foot()));
        heightProperty().subscribe(height -> scale(height.doubleValue()));
    }

    private HBox foot() {
        var keys = new Label(messages.get("dashboard.present.hint"));
        keys.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(16, keys, gap, position);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("muted");
        return foot;
    }

    private void scale(double height) {
        title.setStyle(size(height * TITLE_PART));
        setStyle(size(Math.clamp(height * NAME_PART, SMALLEST, LARGEST)));
    }

    private static String size(double pixels) {
        return "-fx-font-size: %dpx;".formatted(Math.round(pixels));
    }

    /// Shows a chart; null says that there is nothing to draw.
    void show(@Nullable ShownChart shown) {
        title.setText(model.name(model.topicProperty().get()));
        subject.setText(model.subject());
        position.setText(model.position());
        if (shown == null) {
            remark.setText("");
            place.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignC.CHART_BAR,
                            messages.get("dashboard.chart.none"),
                            messages.get("dashboard.chart.none.text")));
        } else {
            remark.setText(remark(shown));
            draw(shown.chart());
        }
    }

    private String remark(ShownChart shown) {
        var left = shown.chart().categories().size() - MOST;
        return shown.chart().kind().isLying() && left > 0
                ? messages.get("dashboard.present.left", shown.remark(), left)
                : shown.remark();
    }

    private void draw(Chart whole) {
        var lying = whole.kind().isLying();
        var chart = ChartNode.of(lying ? whole.first(MOST) : whole, mark -> {});
        chart.setMinHeight(0);
        var lines = Math.min(MOST, whole.categories().size());
        var name = lying ? Math.min(NAME_PART, PLOT * LETTER / lines) : NAME_PART;
        sizing.unsubscribe();
        sizing = heightProperty().subscribe(height -> {
            size(chart.getXAxis(), height.doubleValue() * NAME_PART);
            size(chart.getYAxis(), height.doubleValue() * name);
        });
        place.getChildren().setAll(chart);
    }

    /// Names of lying bars are as large as their lines allow.
    private static void size(Axis<?> axis, double pixels) {
        axis.setStyle("-fx-tick-label-font-size: %dpx;".formatted(Math.round(Math.clamp(pixels, SMALLEST, LARGEST))));
    }
}
