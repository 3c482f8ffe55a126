package vn.campaigndesk.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShowsUnit;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Halves;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.ui.table.DataTable;

/// The screen "Tài liệu": the materials at the left, the open one with its versions and who has which at the
/// right.
public final class MaterialsView extends VBox implements ScreenKeys, ShowsUnit {
    /// The table needs so much beside the rest.
    private static final double ROOM_FOR_TABLE = 440;

    private final KeyTable keys = new KeyTable();

    private final MaterialsViewModel materials;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final MaterialDialogs dialogs;
    private final TextField search = new TextField();
    private final DataTable<Holding> table;

    /// The screen over its view model.
    ///
    /// @param files asks for files
    public MaterialsView(MaterialsViewModel materials, Messages messages, Notices notices, FileDialogs files) {
        this.materials = materials;
        this.messages = messages;
        addKeys();
        this.notices = notices;
        this.files = files;
        dialogs = new MaterialDialogs(materials, messages, files);
        table = new DataTable<>("material-table", materials.holdings(), messages);
        getStyleClass().add("screen");
        setId("screen-materials");
        buildTable();
        var list = listCard();
        var halves = new Halves(list, right(), list, ROOM_FOR_TABLE);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(toolBar(), halves);
    }

    private Region right() {
        var board = new VBox(table);
        board.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(board, Priority.ALWAYS);
        var right = new VBox(12, new VersionPane(materials, messages, notices, files, dialogs), board);
        return right;
    }

    private Node toolBar() {
        search.setId("material-search");
        search.setPromptText(messages.get("material.search"));
        search.setAccessibleText(messages.get("material.search"));
        search.setPrefWidth(200);
        search.textProperty().bindBidirectional(materials.queryProperty());
        var add = button("material.add", () -> dialogs.add(getScene().getWindow()));
        var export = button("material.export", this::export);
        var mark = button("material.mark", this::mark);
        mark.getStyleClass().add("accent");
        mark.disableProperty().bind(Bindings.isEmpty(table.chosen()).or(Bindings.isEmpty(materials.versions())));
        var bar = new ToolRow(search);
        bar.getChildren().addAll(chips());
        bar.right(add, export, mark);
        return bar;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private List<Node> chips() {
        var chips = new ArrayList<Node>();
        for (var state : Holding.State.values()) {
            var chip = new ToggleButton();
            chip.setId("material-state-" + state.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("filter");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(event -> materials.stateProperty().set(chip.isSelected() ? state : null));
            materials.stateProperty().subscribe(chosen -> chip.setSelected(chosen == state));
            materials.holdings().visible().subscribe(() -> label(chip, state));
            label(chip, state);
            chips.add(chip);
        }
        return chips;
    }

    private void label(ToggleButton chip, Holding.State state) {
        chip.setText(messages.get(
                "material.chip", messages.of("material.state", state), Formats.number(materials.count(state))));
    }

    private Region listCard() {
        var list = new ListView<MaterialItem>();
        list.setId("material-list");
        list.getStyleClass().add("report-list");
        list.setAccessibleText(messages.get("material.title"));
        list.setItems(materials.items());
        list.setCellFactory(view -> new MaterialCell(messages));
        list.setPlaceholder(new EmptyState(
                MaterialDesignF.FILE_MULTIPLE_OUTLINE,
                messages.get("material.empty.title"),
                messages.get("material.empty.text")));
        follow(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        var card = new VBox(list);
        card.getStyleClass().addAll("card", "bare");
        card.setMinWidth(290);
        card.setPrefWidth(320);
        card.setMaxWidth(340);
        return card;
    }

    private void follow(ListView<MaterialItem> list) {
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !item.equals(materials.chosenProperty().get())) {
                materials.choose(item);
            }
        });
        materials.chosenProperty().subscribe(item -> {
            if (item != null) {
                list.getSelectionModel().select(item);
            }
        });
    }

    private void buildTable() {
        var view = table.table();
        view.setAccessibleText(messages.get("material.table"));
        table.setIdentity(one -> one.recipient().id());
        table.setPlaceholder(new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                messages.get("material.none.title"),
                messages.get("material.none.text")));
        view.setContextMenu(new ContextMenu(
                item("material.mark", this::mark), item("material.unmark", () -> materials.unmark(table.selected()))));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId("menu-" + key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void mark() {
        var units = table.selected();
        if (!units.isEmpty() && !materials.versions().isEmpty()) {
            dialogs.markSent(
                    getScene().getWindow(),
                    units,
                    marked -> notices.show(
                            messages.get(
                                    "material.marked", Formats.number(marked), Formats.number(units.size() - marked)),
                            marked == 0 ? Tone.NEUTRAL : Tone.SUCCESS));
        }
    }

    private void export() {
        files.save(
                        getScene().getWindow(),
                        messages.get("material.export.file"),
                        List.of(new FileDialogs.Kind("Excel", ".xlsx")))
                .ifPresent(file -> materials.export(
                        file, written -> notices.show(messages.get("material.exported", written), Tone.SUCCESS)));
    }

    @Override
    public Optional<Recipient> unitInSight() {
        var chosen = table.selected();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst().recipient()) : Optional.empty();
    }

    private void addKeys() {
        keys.on(ScreenKey.FIND.told(messages), () -> search.requestFocus())
                .on(
                        ScreenKey.NEW_MATERIAL.told(messages),
                        () -> dialogs.add(getScene().getWindow()));
    }

    @Override
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }
}
