package vn.campaigndesk.dashboard;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.Tone;

/// The screen "Tổng quan". Every tile opens the list of units behind it.
public final class OverviewView extends ScrollPane {
    private final Messages messages;
    private final Consumer<StandingFilter> openUnits;
    private final VBox content = new VBox();

    /// The screen over its view model.
    ///
    /// @param openUnits opens the list of recipients with a filter
    public OverviewView(OverviewViewModel overview, Messages messages, Consumer<StandingFilter> openUnits) {
        this.messages = messages;
        this.openUnits = openUnits;
        setId("screen-overview");
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().add("screen-scroll");
        content.getStyleClass().add("screen");
        setContent(content);
        overview.overviewProperty().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Overview overview) {
        var arrivals = new Card(messages.get("dashboard.arrivals"), new ArrivalChart(overview.arrivals(), messages));
        arrivals.remark(messages.get(
                "dashboard.arrivals.remark", Formats.day(overview.arrivals().deadline())));
        var groups = new Card(messages.get("dashboard.groups"), new GroupProgress(overview.figures(), messages));
        groups.remark(messages.get("dashboard.groups.remark"));
        var totals = new Card(messages.get("dashboard.totals"), new TotalsTable(overview.figures(), messages));
        totals.remark(messages.get("dashboard.totals.remark", Formats.date(overview.today())));
        var middle = columns(58, arrivals, groups);
        VBox.setVgrow(middle, Priority.ALWAYS);
        content.getChildren().setAll(tiles(overview), middle, totals);
    }

    private static GridPane columns(double firstShare, Node first, Node second) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.getColumnConstraints().addAll(share(firstShare), share(100 - firstShare));
        grid.addRow(0, first, second);
        GridPane.setVgrow(first, Priority.ALWAYS);
        grid.setMinHeight(250);
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private GridPane tiles(Overview overview) {
        var response = overview.figures().response();
        var grid = new GridPane();
        grid.setHgap(12);
        var answered = tile("answered", response.answered() + " / " + response.expected(), StandingFilter.ANSWERED);
        answered.remark(
                messages.get("dashboard.tile.answered.remark", Formats.percent(response.share()), overview.lastWeek()));
        var onTime = tile("on-time", Formats.number(response.onTime()), StandingFilter.ON_TIME);
        onTime.remark(onTimeRemark(overview));
        var late = tile("late", Formats.number(response.late()), StandingFilter.LATE);
        if (response.late() > 0) {
            late.chip(messages.get("dashboard.tile.late.remark", overview.longestLate()), Tone.WARNING);
        } else {
            late.remark(messages.get("dashboard.tile.late.none"));
        }
        var missing =
                tile("missing", Formats.number(response.missing() + response.waiting()), StandingFilter.UNANSWERED);
        if (response.missing() > 0) {
            missing.chip(messages.get("dashboard.tile.missing.overdue", response.missing()), Tone.DANGER);
        } else {
            missing.remark(messages.get("dashboard.tile.missing.waiting"));
        }
        var questions = tile("questions", Formats.number(overview.questions()), StandingFilter.ANSWERED);
        questions.remark(messages.get("dashboard.tile.questions.remark"));
        grid.addRow(0, answered, onTime, late, missing, questions);
        for (var i = 0; i < grid.getChildren().size(); i++) {
            grid.getColumnConstraints().add(share(100.0 / grid.getChildren().size()));
        }
        return grid;
    }

    private String onTimeRemark(Overview overview) {
        var response = overview.figures().response();
        return response.answered() == 0
                ? messages.get("dashboard.tile.on-time.none")
                : messages.get(
                        "dashboard.tile.on-time.remark",
                        Formats.percent((double) response.onTime() / response.answered()));
    }

    private Tile tile(String name, String figure, StandingFilter filter) {
        return new Tile("tile-" + name, messages.get("dashboard.tile." + name), figure, () -> openUnits.accept(filter));
    }
}
