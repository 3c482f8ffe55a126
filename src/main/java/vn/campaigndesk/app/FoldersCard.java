package vn.campaigndesk.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.file.WatchedFolder;
import vn.campaigndesk.intake.FolderWatchViewModel;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.FileDialogs;

/// The part of the settings about folders: where the data and the logs lie, and which folder is watched.
final class FoldersCard {
    private final Messages messages;
    private final Consumer<Path> open;
    private final LongFunction<String> campaign;
    private final GridPane lines = new GridPane();

    private FoldersCard(Messages messages, Consumer<Path> open, LongFunction<String> campaign) {
        this.messages = messages;
        this.open = open;
        this.campaign = campaign;
        lines.getStyleClass().add("settings-lines");
    }

    /// @param data the folder of the data
    /// @param open shows a folder in the system's program for it
    /// @param campaign the name of a campaign
    static Card of(
            Path data,
            FolderWatchViewModel watch,
            Messages messages,
            FileDialogs files,
            Consumer<Path> open,
            LongFunction<String> campaign) {
        var card = new FoldersCard(messages, open, campaign);
        card.add("settings.folder.data", "open-data", data);
        card.add("settings.folder.logs", "open-logs", data.resolve("logs"));
        card.addWatched(watch, files);
        var whole = new Card(messages.get("settings.folders"), card.lines);
        whole.setId("settings-folders");
        return whole;
    }

    private void add(String key, String id, Path folder) {
        var show = button(id, "settings.folder.open");
        show.setOnAction(event -> open.accept(folder));
        lines.addRow(lines.getRowCount(), name(key), path(folder.toString()), show);
    }

    private void addWatched(FolderWatchViewModel watch, FileDialogs files) {
        var where = path("");
        watch.watchedProperty().subscribe(folder -> where.setText(watched(folder)));
        var choose = button("watch-choose", "settings.folder.choose");
        choose.setOnAction(event -> files.folder(choose.getScene().getWindow(), messages.get("settings.folder.watched"))
                .ifPresent(watch::watch));
        var stop = button("watch-stop", "settings.folder.stop");
        stop.setOnAction(event -> watch.stop());
        watch.watchedProperty().subscribe(folder -> stop.setDisable(folder == null));
        lines.addRow(lines.getRowCount(), name("settings.folder.watched"), where, new HBox(8, choose, stop));
    }

    private Label name(String key) {
        var name = new Label(messages.get(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Label path(String words) {
        var where = new Label(words);
        where.setWrapText(true);
        where.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(where, Priority.ALWAYS);
        return where;
    }

    private String watched(@Nullable WatchedFolder folder) {
        return folder == null
                ? messages.get("settings.folder.none")
                : messages.get("settings.folder.for", folder.folder(), campaign.apply(folder.campaignId()));
    }

    private Button button(String id, String key) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
