package vn.campaigndesk.dashboard;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.EmptyState;

/// The campaign on one page: numbers, the map, the arrivals, the groups, today's work.
final class OverviewPane extends VBox {
    private final OverviewViewModel model;
    private final Messages messages;
    private final DashboardExits exits;
    private final Consumer<UnitsBehind> behind;

    /// How the cards below the tiles stand, by the width that is seen.
    ///
    /// @param room the least width for it
    /// @param shares of the columns, in per cent
    /// @param cards the place of each card
    private record Places(double room, List<Double> shares, List<Place> cards) {
        /// Beside the map.
        static final Places BESIDE = new Places(
                1040,
                List.of(50.0, 28.0, 22.0),
                List.of(new Place(0, 0, 1, 2), new Place(1, 0, 2, 1), new Place(1, 1, 1, 1), new Place(2, 1, 1, 1)));
        /// Below the map, the last two side by side.
        static final Places BELOW = new Places(
                620,
                List.of(50.0, 50.0),
                List.of(new Place(0, 0, 2, 1), new Place(0, 1, 2, 1), new Place(0, 2, 1, 1), new Place(1, 2, 1, 1)));
        /// One below the other.
        static final Places SINGLE = new Places(
                0,
                List.of(100.0),
                List.of(new Place(0, 0, 1, 1), new Place(0, 1, 1, 1), new Place(0, 2, 1, 1), new Place(0, 3, 1, 1)));

        /// What there is room for; a page that has no width yet will be as wide as usual.
        static Places of(double width) {
            return width <= 0 || width >= BESIDE.room ? BESIDE : width >= BELOW.room ? BELOW : SINGLE;
        }

        boolean isBeside() {
            return shares.size() == BESIDE.shares.size();
        }
    }

    private record Place(int column, int row, int columns, int rows) {}

    /// Narrower than this the page is scrolled sideways: the tile map needs it.
    private static final double LEAST = 440;

    private @Nullable Card map;
    private @Nullable GridPane lower;
    private Places arranged = Places.BESIDE;

    /// The page over its view model.
    ///
    /// @param behind shows the units behind a mark
    OverviewPane(OverviewViewModel model, Messages messages, DashboardExits exits, Consumer<UnitsBehind> behind) {
        this.model = model;
        this.messages = messages;
        this.exits = exits;
        this.behind = behind;
        setId("overview-page");
        setSpacing(12);
        widthProperty().subscribe(width -> Platform.runLater(() -> arrange(width.doubleValue())));
        model.overviewProperty().subscribe(shown -> {
            if (shown == null) {
                getChildren().clear();
            } else {
                show(shown);
            }
        });
        model.measureProperty().subscribe(chosen -> {
            var shown = model.overviewProperty().get();
            if (shown != null && map != null) {
                show(map, shown);
            }
        });
    }

    private void show(Overview overview) {
        var tiles = new NumberTiles(overview, messages, new Opening(overview));
        var lower = lower(overview);
        VBox.setVgrow(lower, Priority.ALWAYS);
        getChildren().setAll(tiles.response(), tiles.totals(), lower);
    }

    private GridPane lower(Overview overview) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(12);
        var cards = List.of(map(overview), arrivals(overview), groups(overview), work(overview));
        grid.getChildren().setAll(cards);
        arranged = Places.of(getWidth());
        arrange(grid, cards);
        lower = grid;
        return grid;
    }

    private void arrange(GridPane grid, List<? extends Node> cards) {
        grid.getColumnConstraints().clear();
        arranged.shares().forEach(share -> grid.getColumnConstraints().add(share(share)));
        grid.getRowConstraints().clear();
        if (arranged.isBeside()) {
            grid.getRowConstraints().addAll(half(), half());
        }
        for (var i = 0; i < cards.size(); i++) {
            var at = arranged.cards().get(i);
            // beside each other they share the height that is seen; below each other each has its own
            if (cards.get(i) instanceof Region card) {
                card.setMinHeight(arranged.isBeside() ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
            }
            GridPane.setConstraints(cards.get(i), at.column(), at.row(), at.columns(), at.rows());
        }
    }

    private void arrange(double width) {
        var shown = lower;
        var wanted = Places.of(width);
        if (shown != null && !wanted.equals(arranged)) {
            arranged = wanted;
            arrange(shown, List.copyOf(shown.getChildren()));
        }
    }

    /// What stands beside the map stands below it where there is no room beside: what it needs there does not make the
    /// page wider.
    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints half() {
        var row = new RowConstraints();
        row.setPercentHeight(50);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    private Card map(Overview overview) {
        var card = new Card(messages.get("dashboard.map"));
        show(card, overview);
        map = card;
        return card;
    }

    private void show(Card card, Overview overview) {
        var contents = MapContents.of(overview, model.measureProperty().get(), messages);
        Node inside = contents.map().isEmpty()
                ? new EmptyState(
                        MaterialDesignM.MAP_OUTLINE,
                        messages.get("dashboard.map.none"),
                        messages.get("dashboard.map.none.text"))
                : new TileMapPane(contents, messages, exits::openUnit, behind);
        VBox.setVgrow(inside, Priority.ALWAYS);
        card.getChildren().setAll(card.getChildren().getFirst(), inside);
        if (!contents.map().isEmpty()) {
            card.action(choice(contents, model.measureProperty()::set));
        }
    }

    private MenuButton choice(MapContents contents, Consumer<Measure> choose) {
        var menu = new MenuButton(MeasureText.name(contents.measure(), messages));
        menu.setId("map-measure");
        menu.getStyleClass().add("card-choice");
        menu.setMaxWidth(300);
        menu.setAccessibleText(messages.get("dashboard.map.measure", menu.getText()));
        var toggles = new ToggleGroup();
        for (var measure : contents.choices()) {
            var item = new RadioMenuItem(MeasureText.name(measure, messages));
            item.setToggleGroup(toggles);
            item.setSelected(measure.equals(contents.measure()));
            item.setOnAction(event -> choose.accept(measure));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Card arrivals(Overview overview) {
        var units = new Behind(overview, messages);
        var chart = new ArrivalChart(
                overview.arrivals(),
                overview.facts().rounds(),
                messages,
                day -> behind.accept(units.arrived().getOrDefault(day, units.nobody(day))));
        var card = new Card(messages.get("dashboard.arrivals"), chart);
        card.remark(messages.get(
                "dashboard.arrivals.remark", Formats.day(overview.arrivals().deadline())));
        return card;
    }

    private Card groups(Overview overview) {
        var units = new Behind(overview, messages);
        var progress = new GroupProgress(
                overview.figures(), messages, group -> behind.accept(units.group(group.name(), group.id())));
        var card = new Card(messages.get("dashboard.groups"), progress);
        return card;
    }

    private Card work(Overview overview) {
        var card = new Card(messages.get("dashboard.work"), new WorkList(overview, messages, exits::openWork));
        card.remark(messages.get("dashboard.work.count", overview.work().size()));
        card.getStyleClass().add("work-card");
        return card;
    }

    /// What the tiles open: the list of recipients where it can show just these units, else their own list.
    private final class Opening implements NumberTiles.Opens {
        private final Overview overview;

        Opening(Overview overview) {
            this.overview = overview;
        }

        @Override
        public void standing(String title, StandingFilter filter) {
            if (overview.filter().isAll()) {
                exits.openRecipients(filter);
            } else {
                behind.accept(new Behind(overview, messages).standing(title, filter));
            }
        }

        @Override
        public void row(Indicator row) {
            behind.accept(new Behind(overview, messages).row(row));
        }
    }
}
