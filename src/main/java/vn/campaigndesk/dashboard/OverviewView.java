package vn.campaigndesk.dashboard;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.campaigndesk.text.Messages;

/// The screen "Tổng quan": the overview, the charts and the cross table over one filter.
public final class OverviewView extends BorderPane {
    private final Messages messages;
    private final DashboardExits leaving;
    private final StackPane place = new StackPane();
    private final HBox tabs = new HBox();
    private final ToggleGroup pages = new ToggleGroup();

    /// The screen over its view model.
    public OverviewView(OverviewViewModel model, Messages messages, DashboardExits leaving) {
        this.messages = messages;
        this.leaving = leaving;
        setId("screen-overview");
        getStyleClass().addAll("screen", "dashboard");
        tabs.getStyleClass().add("page-tabs");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(tabs, gap, new FilterPane(model, messages));
        bar.getStyleClass().add("dashboard-bar");
        setTop(bar);
        setCenter(place);
        var overview = new OverviewPane(model, messages, leaving, this::openBehind);
        add("overview", overview);
        pages.getToggles().getFirst().setSelected(true);
    }

    private void add(String name, Region page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("screen-scroll");
        scroll.setVisible(false);
        place.getChildren().add(scroll);
        var tab = new ToggleButton(messages.get("dashboard.page." + name));
        tab.setId("page-" + name);
        tab.setToggleGroup(pages);
        tab.selectedProperty().subscribe(selected -> scroll.setVisible(selected));
        tab.setOnAction(event -> tab.setSelected(true));
        tabs.getChildren().add(tab);
    }

    private void openBehind(UnitsBehind behind) {
        new UnitsDialog(getScene().getWindow(), behind, messages, leaving::openUnit).show();
    }
}
