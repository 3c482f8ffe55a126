package vn.campaigndesk.followup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.table.DataTable;

/// The units with where they stand: chips that filter, and the table in which they are ticked.
final class BoardPane extends VBox {
    private static final double LEAST_NAME = 200;

    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final DataTable<FollowUpItem> table;

    BoardPane(FollowUpViewModel followUp, Messages messages, ContextMenu menu) {
        this.followUp = followUp;
        this.messages = messages;
        table = new DataTable<>("followup-table", followUp.table(), messages);
        getStyleClass().addAll("card", "bare");
        build(menu);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(chips(), table);
    }

    DataTable<FollowUpItem> table() {
        return table;
    }

    private Node chips() {
        var group = new ToggleGroup();
        var row = new FlowPane(6, 6);
        row.setId("followup-filters");
        row.getStyleClass().add("intake-chips");
        for (var filter : BoardFilter.values()) {
            row.getChildren().add(chip(filter, group));
        }
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                followUp.filterProperty().set(BoardFilter.ALL);
            }
        });
        return row;
    }

    private ToggleButton chip(BoardFilter filter, ToggleGroup group) {
        var chip = new ToggleButton();
        chip.setId("followup-filter-" + filter.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add("filter");
        chip.setToggleGroup(group);
        chip.setMinWidth(USE_PREF_SIZE);
        followUp.countsProperty().subscribe(counts -> chip.setText(words(filter, counts)));
        followUp.filterProperty().subscribe(chosen -> {
            if (chosen == filter) {
                group.selectToggle(chip);
            }
        });
        chip.setOnAction(event -> followUp.filterProperty().set(chip.isSelected() ? filter : BoardFilter.ALL));
        return chip;
    }

    private String words(BoardFilter filter, Map<BoardFilter, Long> counts) {
        return messages.of("followup.board.filter", filter) + "  " + Formats.number(counts.getOrDefault(filter, 0L));
    }

    private void build(ContextMenu menu) {
        var view = table.table();
        table.setIdentity(item -> item.recipient().id());
        table.tickable();
        table.fill("name", LEAST_NAME);
        view.setAccessibleText(messages.get("followup.board"));
        // the unit whose history is shown is the one that was chosen last
        view.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                followUp.choose(item);
            }
        });
        table.setPlaceholder(new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                messages.get("followup.empty.title"),
                messages.get("followup.empty.board")));
        view.setContextMenu(menu);
    }

    /// Chooses the line of a unit and shows it, whatever is filtered now.
    void show(FollowUpItem unit) {
        followUp.queryProperty().set("");
        followUp.filterProperty().set(BoardFilter.ALL);
        followUp.table().unfilterAll();
        table.choose(java.util.Set.of(unit.recipient().id()));
        table.table().scrollTo(unit);
    }

    /// Hears which units are ticked.
    void onChosen(Runnable change) {
        table.chosen().addListener((ListChangeListener<FollowUpItem>) changed -> change.run());
        change.run();
    }

    List<FollowUpItem> chosen() {
        return List.copyOf(table.chosen());
    }
}
