package vn.campaigndesk.campaign.renewal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;

/// One row of the new form: its words, what it counts, whom it asks.
final class RowEditor extends VBox {
    private final Messages messages;
    private final List<OrganisationGroup> groups;
    private final Label head = new Label();
    private final Button off = new Button();
    private final CheckedField text;
    private final CheckedField shortText;
    private final CheckedField unit;
    private final CheckedField noteHint;
    private final CheckedField caveat;
    private final MenuButton asked = new MenuButton();
    private final Set<Long> chosen;

    /// An editor of an empty row, asked of everybody.
    ///
    /// @param id the number of the editor, for the names of its fields
    RowEditor(int id, List<OrganisationGroup> groups, Messages messages) {
        this.messages = messages;
        this.groups = groups;
        chosen = groups.stream().map(OrganisationGroup::id).collect(Collectors.toCollection(HashSet::new));
        text = CheckedField.area("row-" + id + "-text", word("text"), "", 2, messages);
        shortText = field(id, "short");
        unit = field(id, "unit");
        noteHint = field(id, "hint");
        caveat = field(id, "caveat");
        setSpacing(8);
        getStyleClass().add("renewal-row");
        getChildren().setAll(head(id), text.field(), grid());
        buildAsked(id);
    }

    private CheckedField field(int id, String name) {
        return CheckedField.text("row-" + id + "-" + name, word(name), "", messages);
    }

    /// Shows a row that is there.
    void show(Indicator row) {
        text.type(row.text());
        shortText.type(row.shortText());
        unit.type(row.unit());
        noteHint.type(row.noteHint());
        caveat.type(row.caveat());
        chosen.retainAll(row.groupIds());
        for (var i = 0; i < groups.size(); i++) {
            if (asked.getItems().get(i) instanceof CheckMenuItem item) {
                item.setSelected(chosen.contains(groups.get(i).id()));
            }
        }
        showAsked();
    }

    private String word(String name) {
        return messages.get("renewal.row." + name);
    }

    private HBox head(int id) {
        head.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        off.setText(messages.get("renewal.row.remove"));
        off.setId("row-" + id + "-remove");
        off.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, head, gap, asked, off);
    }

    private GridPane grid() {
        var grid = grid(2);
        grid.addRow(0, shortText.field(), unit.field());
        grid.addRow(1, noteHint.field(), caveat.field());
        return grid;
    }

    /// A form of columns of one width.
    static GridPane grid(int columns) {
        var grid = new GridPane();
        grid.getStyleClass().add("dialog-form");
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private void buildAsked(int id) {
        asked.setId("row-" + id + "-groups");
        asked.setMinWidth(Region.USE_PREF_SIZE);
        for (var group : groups) {
            var item = new CheckMenuItem(group.name());
            item.setSelected(chosen.contains(group.id()));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    chosen.add(group.id());
                } else {
                    chosen.remove(group.id());
                }
                showAsked();
            });
            asked.getItems().add(item);
        }
        showAsked();
    }

    private void showAsked() {
        asked.setText(
                chosen.size() == groups.size()
                        ? messages.get("renewal.row.all")
                        : messages.get("renewal.row.some", chosen.size(), groups.size()));
    }

    /// Does that when the row is to go off the form.
    void onRemove(Runnable remove) {
        off.setOnAction(event -> remove.run());
    }

    /// Says which row it is.
    void number(int place) {
        head.setText(messages.get("renewal.row", place));
    }

    /// Whether all of it fits; each field says what does not.
    boolean isValid() {
        return CheckedField.all(
                text.isFilled(500) && text.check(!chosen.isEmpty(), messages.get("renewal.row.nobody")),
                shortText.isFilled(120),
                unit.isFilled(60),
                noteHint.isShort(300),
                caveat.isShort(500));
    }

    /// The row as it is typed.
    Indicator typed(int place) {
        return new Indicator(
                0, place, text.typed(), shortText.typed(), unit.typed(), noteHint.typed(), caveat.typed(), chosen);
    }
}
