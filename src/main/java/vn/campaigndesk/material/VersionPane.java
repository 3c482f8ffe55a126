package vn.campaigndesk.material;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The open material: its name, address and versions with their files.
final class VersionPane extends VBox {
    /// So many of the newest are shown until somebody asks for all of them.
    private static final int SHOWN = 4;

    private final MaterialsViewModel materials;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final MaterialDialogs dialogs;
    private final Label name = new Label();
    private final Hyperlink address = new Hyperlink();
    private final VBox versions = new VBox(4);
    private boolean all;

    VersionPane(
            MaterialsViewModel materials,
            Messages messages,
            Notices notices,
            FileDialogs files,
            MaterialDialogs dialogs) {
        this.materials = materials;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.dialogs = dialogs;
        getStyleClass().add("card");
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        address.setId("material-address");
        address.setOnAction(event -> copyAddress());
        getChildren().addAll(head(), address, versions);
        materials.chosenProperty().subscribe(this::show);
        materials.versions().subscribe(this::showVersions);
        showVersions();
    }

    private Node head() {
        var add = new Button(messages.get("material.add-version"));
        add.setId("material-add-version");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> addVersion());
        var more = new MenuButton(messages.get("material.more"));
        more.setId("material-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems().setAll(item("material.edit", this::edit), item("material.remove", materials::remove));
        return new ToolRow(name).right(add, more);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void addVersion() {
        var item = materials.chosenProperty().get();
        if (item != null) {
            dialogs.addVersion(getScene().getWindow(), item.material());
        }
    }

    private void edit() {
        var item = materials.chosenProperty().get();
        if (item != null) {
            dialogs.edit(getScene().getWindow(), item.material());
        }
    }

    /// The desk works without a network, so an address is handed to whoever has one.
    private void copyAddress() {
        var content = new ClipboardContent();
        content.putString(address.getText());
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(messages.get("material.address.copied", address.getText()), Tone.NEUTRAL);
    }

    private void show(@Nullable MaterialItem before, @Nullable MaterialItem item) {
        all = all
                && before != null
                && item != null
                && before.material().id() == item.material().id();
        setVisible(item != null);
        setManaged(item != null);
        if (item != null) {
            name.setText(item.material().name());
            address.setText(item.material().webAddress());
            address.setVisible(!address.getText().isEmpty());
            address.setManaged(address.isVisible());
        }
    }

    private void showVersions() {
        var lines = new ArrayList<Node>();
        materials.versions().stream()
                .limit(all ? Integer.MAX_VALUE : SHOWN)
                .map(this::line)
                .forEach(lines::add);
        var hidden = materials.versions().size() - lines.size();
        if (hidden > 0) {
            var more = link(messages.get("material.version.more", Formats.number(hidden)), this::showAll);
            more.setId("material-version-more");
            lines.add(more);
        }
        versions.getChildren().setAll(lines);
    }

    private void showAll() {
        all = true;
        showVersions();
    }

    private Node line(MaterialVersion version) {
        var words = new Label(messages.get("material.version", version.label(), Formats.date(version.issuedOn())));
        words.setMinWidth(USE_PREF_SIZE);
        var line = new ToolRow(words);
        var file = version.file();
        line.getChildren().addAll(file == null ? List.of(noFile()) : fileLinks(file));
        line.right(link(messages.get("material.version.remove"), () -> materials.remove(version)));
        line.getStyleClass().add("version-line");
        return line;
    }

    private Label noFile() {
        var none = new Label(messages.get("material.file.none"));
        none.getStyleClass().add("muted");
        return none;
    }

    private List<Hyperlink> fileLinks(Incoming file) {
        var open = link(file.shownName(), () -> materials.open(file));
        open.setMinWidth(0);
        open.setAccessibleText(messages.get("material.file.open", file.shownName()));
        return List.of(open, link(messages.get("material.file.save"), () -> save(file)));
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    private void save(Incoming file) {
        var dot = file.shownName().lastIndexOf('.');
        var stem = dot > 0 ? file.shownName().substring(0, dot) : file.shownName();
        var ending = dot > 0 ? file.shownName().substring(dot) : "";
        files.save(
                        getScene().getWindow(),
                        stem,
                        List.of(new FileDialogs.Kind(messages.get("material.file.kind"), ending)))
                .ifPresent(target -> materials.save(
                        file, target, saved -> notices.show(messages.get("material.file.saved", saved), Tone.SUCCESS)));
    }
}
