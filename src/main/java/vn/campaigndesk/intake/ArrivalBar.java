package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.ToolRow;

/// How files come in: choosing files or a folder, the day they came, watching a folder, how far the reading is;
/// and all clear ones accepted at once.
final class ArrivalBar extends ToolRow {
    private final IntakeViewModel model;
    private final FolderWatchViewModel watch;
    private final Messages messages;
    private final FileDialogs files;
    private final Consumer<List<Path>> drop;
    private final HBox reading = new HBox(8);
    private final Label words = new Label();
    private final ProgressBar part = new ProgressBar();

    /// @param drop takes files in
    /// @param acceptAll accepts all clear files
    ArrivalBar(
            IntakeViewModel model,
            FolderWatchViewModel watch,
            Messages messages,
            FileDialogs files,
            Consumer<List<Path>> drop,
            Runnable acceptAll) {
        this.model = model;
        this.watch = watch;
        this.messages = messages;
        this.files = files;
        this.drop = drop;
        buildReading();
        getChildren()
                .addAll(
                        button("intake.files", "intake-files", this::chooseFiles),
                        button("intake.folder", "intake-folder", this::chooseFolder),
                        day(),
                        watchButton(),
                        reading);
        right(acceptAll(acceptAll));
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    void chooseFiles() {
        drop.accept(files.openSeveral(getScene().getWindow(), messages.get("intake.files.title")));
    }

    private void chooseFolder() {
        files.folder(getScene().getWindow(), messages.get("intake.folder.title"))
                .ifPresent(folder -> drop.accept(List.of(folder)));
    }

    private Node day() {
        var arrival = model.arrival();
        var field = new DateField(arrival::day);
        field.setId("intake-arrived");
        field.setPrefColumnCount(8);
        field.setPromptText(messages.get("intake.arrived.today", Formats.day(arrival.today())));
        field.setAccessibleText(messages.get("intake.arrived"));
        field.setTooltip(new Tooltip(messages.get("intake.arrived.hint")));
        field.textProperty().bindBidirectional(arrival.arrivedOnProperty());
        var label = new Label(messages.get("intake.arrived"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        var day = new HBox(6, label, field);
        day.getStyleClass().add("tool-bar-row");
        return day;
    }

    private ToggleButton watchButton() {
        var button = new ToggleButton("", new FontIcon(MaterialDesignE.EYE_OUTLINE));
        button.setId("intake-watch");
        button.setMinWidth(0);
        button.setMaxWidth(200);
        button.setOnAction(event -> {
            if (watch.hereProperty().get() == null) {
                files.folder(getScene().getWindow(), messages.get("intake.watch.title"))
                        .ifPresent(watch::watch);
            } else {
                watch.stop();
            }
            button.setSelected(watch.hereProperty().get() != null);
        });
        watch.hereProperty().subscribe(folder -> showWatch(button, folder));
        watch.watchedProperty()
                .subscribe(folder -> showWatch(button, watch.hereProperty().get()));
        return button;
    }

    private void showWatch(ToggleButton button, @Nullable Path folder) {
        button.setSelected(folder != null);
        var name = folder == null ? null : folder.getFileName();
        button.setText(
                folder == null
                        ? messages.get("intake.watch")
                        : messages.get("intake.watch.on", name == null ? folder : name));
        button.setTooltip(new Tooltip(hint(folder)));
    }

    private String hint(@Nullable Path folder) {
        var elsewhere = watch.watchedProperty().get();
        return folder != null
                ? messages.get("intake.watch.stop", folder)
                : elsewhere != null
                        ? messages.get("intake.watch.elsewhere", elsewhere.folder())
                        : messages.get("intake.watch.hint");
    }

    private void buildReading() {
        reading.getStyleClass().add("tool-bar-row");
        words.setId("intake-progress");
        words.getStyleClass().add("small");
        part.setPrefWidth(80);
        part.setAccessibleText(messages.get("intake.progress.name"));
        reading.getChildren().addAll(part, words, button("intake.cancel", "intake-cancel", model.arrival()::cancel));
        model.arrival().progressProperty().subscribe(this::showReading);
    }

    private void showReading(@Nullable ReadingProgress progress) {
        reading.setVisible(progress != null);
        reading.setManaged(progress != null);
        if (progress == null) {
            return;
        }
        part.setProgress(progress.part());
        var read = Formats.number(progress.read());
        var come = Formats.number(progress.come());
        words.setText(
                progress.rate() == 0
                        ? messages.get("intake.progress", read, come)
                        : messages.get(
                                "intake.progress.rate",
                                read,
                                come,
                                Formats.number(Math.round(progress.rate())),
                                Formats.number((long) Math.ceil(progress.remaining()))));
    }

    private Button acceptAll(Runnable action) {
        var button = button("intake.accept.all", "intake-accept-all", action);
        model.countsProperty().subscribe(counts -> {
            button.setText(messages.get("intake.accept.all", Formats.number(counts.acceptable())));
            button.setVisible(counts.acceptable() > 0);
            button.setManaged(button.isVisible());
        });
        button.disableProperty().bind(model.acceptingProperty());
        return button;
    }
}
