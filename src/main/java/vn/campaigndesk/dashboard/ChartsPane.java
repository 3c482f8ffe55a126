package vn.campaigndesk.dashboard;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.chart.ChartPicture;
import vn.campaigndesk.consolidation.chosen.ChosenChartsViewModel;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.WrappingCell;

/// All charts: the list of them, the chosen one large, and where it can be taken.
final class ChartsPane extends BorderPane {
    private static final double LIST = 300;

    private final ChartsViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Consumer<UnitsBehind> behind;
    private final ChosenChartsViewModel chosen;
    private final Button report = new Button();
    private final ListView<Topic> list = new ListView<>();
    private final VBox content = new VBox();
    private final HBox actions = new HBox();
    private final Label title = new Label();
    private final Label remark = new Label();
    private Map<Topic, String> chapters = Map.of();
    private boolean filling;

    ChartsPane(
            ChartsViewModel model,
            OverviewViewModel overview,
            Messages messages,
            Notices notices,
            FileDialogs files,
            ChosenChartsViewModel chosen,
            Consumer<UnitsBehind> behind) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.behind = behind;
        this.chosen = chosen;
        setId("charts-page");
        buildList();
        buildCard();
        overview.overviewProperty().subscribe(read -> fill());
        model.shownProperty().subscribe(this::show);
        model.topicProperty().subscribe(topic -> fill());
        chosen.charts().addListener((InvalidationListener) _ -> showReport());
    }

    private void buildList() {
        list.setId("chart-list");
        list.setAccessibleText(messages.get("dashboard.page.CHARTS"));
        list.getStyleClass().addAll("card", "bare", "chart-list");
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.setCellFactory(view -> new WrappingCell<>() {
            @Override
            protected void updateItem(@Nullable Topic item, boolean empty) {
                super.updateItem(item, empty);
                show(empty || item == null ? null : words(item));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !filling) {
                model.topicProperty().set(chosen);
            }
        });
        setLeft(list);
    }

    private void buildCard() {
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        remark.setWrapText(true);
        remark.getStyleClass().addAll("muted", "small");
        remark.setId("chart-remark");
        remark.setMinHeight(Region.USE_PREF_SIZE);
        actions.getStyleClass().add("chart-actions");
        actions.getChildren()
                .addAll(
                        copy(),
                        pictures(),
                        save("svg", ChartsViewModel.Format.SVG, 1),
                        save("xlsx", ChartsViewModel.Format.XLSX, 1),
                        report());
        actions.getChildren().forEach(action -> ((Region) action).setMinWidth(Region.USE_PREF_SIZE));
        VBox.setVgrow(content, Priority.ALWAYS);
        var card = new VBox(title, actions, content, remark);
        card.getStyleClass().add("card");
        setCenter(card);
        BorderPane.setMargin(card, new Insets(0, 0, 0, 12));
    }

    private Button copy() {
        var button = new Button(messages.get("dashboard.chart.copy"));
        button.setId("chart-copy");
        button.setOnAction(event -> {
            var shown = model.shownProperty().get();
            if (shown != null) {
                var clip = new ClipboardContent();
                clip.putImage(SwingFXUtils.toFXImage(ChartPicture.draw(shown.chart(), 2), null));
                Clipboard.getSystemClipboard().setContent(clip);
                notices.show(messages.get("dashboard.chart.copied"), Tone.SUCCESS);
            }
        });
        return button;
    }

    private Button report() {
        report.setId("chart-report");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(event -> model.chosen().ifPresent(chart -> chosen.toggle(model.campaignId(), chart)));
        return report;
    }

    /// Says whether the chart is in the report, and so what a press does.
    private void showReport() {
        var isIn = model.chosen().map(chosen::holds).orElse(false);
        report.setText(messages.get(isIn ? "dashboard.chart.report.remove" : "dashboard.chart.report.add"));
    }

    private MenuButton pictures() {
        var menu = new MenuButton(messages.get("dashboard.chart.png"));
        menu.setId("chart-png");
        for (var scale = 1; scale <= 3; scale++) {
            var size = scale;
            var item = new MenuItem(messages.get("dashboard.chart.scale", scale, ChartPicture.WIDTH * scale));
            item.setId("chart-png-" + scale);
            item.setOnAction(event -> write(ChartsViewModel.Format.PNG, size));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button save(String name, ChartsViewModel.Format format, int scale) {
        var button = new Button(messages.get("dashboard.chart." + name));
        button.setId("chart-" + name);
        button.setOnAction(event -> write(format, scale));
        return button;
    }

    private void write(ChartsViewModel.Format format, int scale) {
        var kind = new FileDialogs.Kind(messages.of("dashboard.chart.file", format), format.ending());
        files.save(getScene().getWindow(), messages.get("dashboard.chart.file"), List.of(kind))
                .ifPresent(file -> model.write(
                        format,
                        scale,
                        file,
                        () -> notices.show(messages.get("dashboard.chart.written", file.getFileName()), Tone.SUCCESS)));
    }

    private void fill() {
        filling = true;
        var topics = model.topics();
        chapters = model.chapters().stream()
                .collect(Collectors.toMap(each -> each.topics().getFirst(), ChartMaker.Chapter::title));
        if (!topics.equals(list.getItems())) {
            list.getItems().setAll(topics);
        }
        topics.stream()
                .filter(model.topicProperty().get()::isSameAs)
                .findFirst()
                .ifPresent(chosen -> {
                    list.getSelectionModel().select(chosen);
                    list.scrollTo(Math.max(0, topics.indexOf(chosen) - 3));
                });
        filling = false;
    }

    private void show(@Nullable ShownChart shown) {
        // another language makes the chart anew, and the list has to follow
        fill();
        list.refresh();
        actions.setDisable(shown == null);
        showReport();
        title.setText(model.name(model.topicProperty().get()));
        remark.setText(shown == null ? "" : shown.remark());
        if (shown == null) {
            var empty = new EmptyState(
                    MaterialDesignC.CHART_BAR,
                    messages.get("dashboard.chart.none"),
                    messages.get("dashboard.chart.none.text"));
            VBox.setVgrow(empty, Priority.ALWAYS);
            content.getChildren().setAll(empty);
            return;
        }
        var chart = ChartNode.of(
                shown.chart(), place -> behind.accept(shown.behind().get(place)));
        var scroll = new ScrollPane(chart);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("chart-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getChildren().setAll(scroll);
    }

    /// Whole, for the names of charts differ at their ends; the first of a chapter stands below its title.
    private Region words(Topic topic) {
        var label = new Label(model.shortName(topic));
        label.setWrapText(true);
        label.setAccessibleText(model.name(topic));
        var chapter = chapters.get(topic);
        if (chapter == null) {
            return label;
        }
        var title = new Label(chapter);
        title.setWrapText(true);
        title.getStyleClass().add("chart-chapter");
        return new VBox(4, title, label);
    }
}
