package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
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
        List<@Nullable OrganisationGroup> groups = new ArrayList<>();
        groups.add(null);
        groups.addAll(overview.groups());
        fill(group, groups, filter.group(), this::name, chosen -> set(filter().withGroup(chosen)));
        List<String> regions = new ArrayList<>(List.of(""));
        regions.addAll(overview.regions());
        fill(region, regions, filter.region(), this::region, chosen -> set(filter().withRegion(chosen)));
        region.setVisible(regions.size() > 1);
        region.setManaged(regions.size() > 1);
        fill(
                until,
                days(overview),
                filter.until(),
                day -> until(day, overview),
                chosen -> set(filter().withUntil(chosen)));
    }

    private DashboardFilter filter() {
        return model.filterProperty().get();
    }

    private void set(DashboardFilter filter) {
        model.filterProperty().set(filter);
    }

    /// Today, the deadline when it has passed, and the ends of the weeks before, back to the beginning.
    static List<@Nullable LocalDate> days(Overview overview) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        days.add(null);
        var deadline = overview.campaign().deadline().lastOnTimeDay();
        if (deadline.isBefore(overview.today())) {
            days.add(deadline);
        }
        var sunday = overview.today().minusDays(overview.today().getDayOfWeek().getValue());
        for (var day = sunday;
                !day.isBefore(overview.campaign().startsOn()) && days.size() < 10;
                day = day.minusDays(7)) {
            if (!days.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private String name(@Nullable OrganisationGroup of) {
        return of == null ? messages.get("dashboard.filter.group.all") : of.shortName();
    }

    private String region(String of) {
        return of.isEmpty() ? messages.get("dashboard.filter.region.all") : messages.get("dashboard.filter.region", of);
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

    private static <T extends @Nullable Object> void fill(
            MenuButton menu, List<T> choices, T chosen, Function<T, String> words, Consumer<T> choose) {
        menu.getItems().clear();
        var toggles = new ToggleGroup();
        for (var choice : choices) {
            var item = new RadioMenuItem(words.apply(choice));
            item.setToggleGroup(toggles);
            item.setSelected(Objects.equals(choice, chosen));
            item.setOnAction(event -> choose.accept(choice));
            menu.getItems().add(item);
        }
        menu.setText(words.apply(chosen));
    }
}
