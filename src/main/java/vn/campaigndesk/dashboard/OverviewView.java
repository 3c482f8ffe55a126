package vn.campaigndesk.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.campaigndesk.consolidation.chosen.ChosenChartsViewModel;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.ToolRow;

/// The screen "Tổng quan": the overview, the charts and the cross table over one filter.
public final class OverviewView extends BorderPane implements ScreenKeys {

    private final KeyTable keys = new KeyTable();
    private final OverviewViewModel model;
    private final Messages messages;
    private final DashboardExits leaving;
    private final StackPane place = new StackPane();
    private final HBox tabs = new HBox();
    private final ToggleGroup pages = new ToggleGroup();

    /// The screen over its view model.
    ///
    /// @param comparison the shown campaign beside another
    /// @param chosen the charts of the report
    /// @param leaving leads to the other screens
    public OverviewView(
            OverviewViewModel model,
            ComparisonViewModel comparison,
            ChosenChartsViewModel chosen,
            Messages messages,
            Notices notices,
            FileDialogs files,
            DashboardExits leaving) {
        this.model = model;
        this.messages = messages;
        this.leaving = leaving;
        setId("screen-overview");
        getStyleClass().addAll("screen", "dashboard");
        tabs.getStyleClass().add("page-tabs");
        var bar = new ToolRow(tabs).right(new FilterPane(model, messages), present());
        bar.getStyleClass().add("dashboard-bar");
        setTop(bar);
        setCenter(place);
        add(DashboardPage.OVERVIEW, () -> new OverviewPane(model, messages, leaving, this::openBehind));
        add(
                DashboardPage.CHARTS,
                () -> new ChartsPane(model.charts(), model, messages, notices, files, chosen, this::openBehind));
        add(DashboardPage.CROSS, () -> new CrossPane(model.cross(), messages, notices, files));
        add(DashboardPage.COMPARISON, () -> new ComparisonPane(comparison, messages, this::openBehind));
    }

    /// @param page is made when it is first shown: the toolkit styles and lays out what is hidden, too
    private void add(DashboardPage of, Supplier<Region> page) {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("screen-scroll");
        var tab = new ToggleButton(messages.of("dashboard.page", of));
        tab.setId("page-" + of.name().toLowerCase(Locale.ROOT));
        tab.setToggleGroup(pages);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            model.pageProperty().set(of);
            tab.setSelected(true);
        });
        model.pageProperty().subscribe(shown -> {
            tab.setSelected(shown == of);
            if (shown == of && scroll.getContent() == null) {
                scroll.setContent(page.get());
                place.getChildren().add(scroll);
            }
            scroll.setVisible(shown == of);
        });
        tabs.getChildren().add(tab);
    }

    private Button present() {
        var button = new Button(messages.get(
                "dashboard.present.open", ScreenKey.PRESENT.told(messages).shown()));
        button.setId("present");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> presentCharts());
        keys.on(ScreenKey.PRESENT.told(messages), this::presentCharts);
        return button;
    }

    private void presentCharts() {
        new Presentation(getScene().getWindow(), model.charts(), messages).show();
    }

    @Override
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }

    private void openBehind(UnitsBehind behind) {
        new UnitsDialog(getScene().getWindow(), behind, messages, leaving::openUnit).show();
    }
}
