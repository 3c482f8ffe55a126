package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The three choices that apply to everything on the dashboard: group, region, the last day that counts.
final class FilterPane extends HBox {
    private static final int WEEKS = 10;

    private final OverviewViewModel model;
    private final Messages messages;
    private final MenuButton group = menu("filter-group");
    private final MenuButton region = menu("filter-region");
    private final MenuButton until = menu("filter-until");

    FilterPane(OverviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("dashboard-filters");
        getChildren().addAll(group, region, until);
        model.overviewProperty().subscribe(overview -> {
            if (overview != null) {
                show(overview);
            }
        });
    }

    private static MenuButton menu(String id) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private void show(Overview overview) {
        var filter = overview.filter();
        var groups = new ArrayList<Choice>();
        groups.add(group(null, filter));
        overview.groups().forEach(each -> groups.add(group(each, filter)));
        fill(group, groups);
        var regions = new ArrayList<Choice>();
        regions.add(region("", filter));
        overview.regions().forEach(each -> regions.add(region(each, filter)));
        fill(region, regions);
        region.setVisible(regions.size() > 1);
        region.setManaged(regions.size() > 1);
        var days = new ArrayList<Choice>();
        days.add(day(null, overview));
        days(overview).forEach(each -> days.add(day(each, overview)));
        fill(until, days);
    }

    /// An entry of a menu.
    private record Choice(String words, boolean chosen, Runnable choose) {}

    private Choice group(@Nullable OrganisationGroup of, DashboardFilter filter) {
        var chosen = filter.group();
        var isChosen = of == null ? chosen == null : chosen != null && chosen.id() == of.id();
        return new Choice(
                of == null ? messages.get("dashboard.filter.group.all") : of.shortName(),
                isChosen,
                () -> set(filter().withGroup(of)));
    }

    private Choice region(String of, DashboardFilter filter) {
        return new Choice(
                of.isEmpty()
                        ? messages.get("dashboard.filter.region.all")
                        : messages.get("dashboard.filter.region", of),
                filter.region().equals(of),
                () -> set(filter().withRegion(of)));
    }

    private Choice day(@Nullable LocalDate day, Overview overview) {
        return new Choice(
                until(day, overview),
                Objects.equals(day, overview.filter().until()),
                () -> set(filter().withUntil(day)));
    }

    private DashboardFilter filter() {
        return model.filterProperty().get();
    }

    private void set(DashboardFilter filter) {
        model.filterProperty().set(filter);
    }

    /// Days before today to look back to: the deadline when it has passed, and the ends of the weeks before, back to
    /// the beginning of the campaign or ten weeks.
    static List<LocalDate> days(Overview overview) {
        var days = new ArrayList<LocalDate>();
        var deadline = overview.campaign().deadline().lastOnTimeDay();
        if (deadline.isBefore(overview.today())) {
            days.add(deadline);
        }
        var sunday = overview.today().minusDays(overview.today().getDayOfWeek().getValue());
        for (var week = 0; week < WEEKS && !sunday.isBefore(overview.campaign().startsOn()); week++) {
            if (!days.contains(sunday)) {
                days.add(sunday);
            }
            sunday = sunday.minusDays(7);
        }
        return days;
    }

    private String until(@Nullable LocalDate day, Overview overview) {
        if (day == null) {
            return messages.get("dashboard.filter.today", Formats.date(overview.today()));
        }
        return messages.get(
                day.equals(overview.campaign().deadline().lastOnTimeDay())
                        ? "dashboard.filter.deadline"
                        : "dashboard.filter.until",
                Formats.date(day));
    }

    private static void fill(MenuButton menu, List<Choice> choices) {
        menu.getItems().clear();
        var toggles = new ToggleGroup();
        for (var choice : choices) {
            var item = new RadioMenuItem(choice.words());
            item.setToggleGroup(toggles);
            item.setSelected(choice.chosen());
            item.setOnAction(event -> choice.choose().run());
            menu.getItems().add(item);
            if (choice.chosen()) {
                menu.setText(choice.words());
            }
        }
    }
}
