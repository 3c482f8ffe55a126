package vn.campaigndesk.report.original;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.campaigndesk.file.SafeFileName;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The files of a report beside its form: a narrow rail, which files can be dropped on, or the pane with the
/// files' names and the one that is read.
public final class OriginalView extends HBox {
    private static final double WIDTH = 460;
    private static final double ZOOM_STEP = 1.25;

    private final OriginalsViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs dialogs;
    private final LongConsumer openReport;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane tabs = new FlowPane();
    private final Label count = new Label();
    private final OriginalContentView content;
    private final Node rail;
    private final Node pane;
    private double width = WIDTH;

    /// @param openReport opens another report, by its id
    public OriginalView(
            OriginalsViewModel model,
            Messages messages,
            Notices notices,
            FileDialogs dialogs,
            LongConsumer openReport) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.dialogs = dialogs;
        this.openReport = openReport;
        setId("originals");
        getStyleClass().addAll("card", "bare", "originals");
        content = new OriginalContentView(model, messages);
        rail = rail();
        pane = pane();
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        model.openProperty().subscribe(this::open);
        model.files().addListener((ListChangeListener<Kept>) change -> showFiles());
        model.selectedProperty().subscribe(file -> choose());
        model.questionProperty().subscribe(this::ask);
        showFiles();
    }

    /// Gives the pane another width where there is less room.
    public void takeWidth(double wanted) {
        width = wanted;
        open(model.openProperty().get());
    }

    private void open(boolean open) {
        getChildren().setAll(open ? pane : rail);
        setMinWidth(open ? width : USE_PREF_SIZE);
        setPrefWidth(open ? width : USE_COMPUTED_SIZE);
    }

    private Node rail() {
        var show = button(
                MaterialDesignP.PAPERCLIP,
                "original.show",
                "original-show",
                () -> model.openProperty().set(true));
        count.getStyleClass().add("nav-badge");
        var rail = new VBox(show, count);
        rail.getStyleClass().add("original-rail");
        return rail;
    }

    private Node pane() {
        var title = new Label(messages.get("original.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        var add = new Button(messages.get("original.add"));
        add.setId("original-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(
                event -> model.add(dialogs.openSeveral(getScene().getWindow(), messages.get("original.add.title"))));
        var hide = button(
                MaterialDesignC.CHEVRON_DOUBLE_RIGHT,
                "original.hide",
                "original-hide",
                () -> model.openProperty().set(false));
        var head = new ToolRow(title).right(add, hide);
        head.getStyleClass().add("list-head");
        tabs.getStyleClass().add("original-tabs");
        VBox.setVgrow(content, Priority.ALWAYS);
        var pane = new VBox(head, tabs, content, actions());
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private Node actions() {
        var save = new Button(messages.get("original.save"));
        save.setId("original-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> withChosen(this::save));
        var bar = new ToolRow(
                        save,
                        button(
                                MaterialDesignO.OPEN_IN_NEW,
                                "original.open",
                                "original-open",
                                () -> withChosen(model::openElsewhere)),
                        button(
                                MaterialDesignT.TRASH_CAN_OUTLINE,
                                "original.remove",
                                "original-remove",
                                () -> withChosen(this::remove)))
                .right(
                        button(
                                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                                "original.smaller",
                                "original-smaller",
                                () -> zoom(1 / ZOOM_STEP)),
                        button(
                                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                                "original.larger",
                                "original-larger",
                                () -> zoom(ZOOM_STEP)),
                        button(
                                MaterialDesignR.ROTATE_RIGHT,
                                "original.turn",
                                "original-turn",
                                () -> content.zoomable().ifPresent(Zoomable::turn)));
        bar.getStyleClass().add("paper-foot");
        bar.disableProperty().bind(model.selectedProperty().isNull());
        return bar;
    }

    private Button button(Ikon icon, String key, String id, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void zoom(double factor) {
        content.zoomable().ifPresent(shown -> shown.zoom(factor));
    }

    private void withChosen(Consumer<Kept> action) {
        var chosen = model.selectedProperty().get();
        if (chosen != null) {
            action.accept(chosen);
        }
    }

    private void save(Kept file) {
        var name = SafeFileName.of(file.name());
        var ending = SafeFileName.ending(name);
        var kind = new FileDialogs.Kind(messages.get("original.kind"), ending);
        dialogs.save(getScene().getWindow(), name.substring(0, name.length() - ending.length()), List.of(kind))
                .ifPresent(target -> model.save(
                        file, target, saved -> notices.show(messages.get("original.saved", saved), Tone.SUCCESS)));
    }

    private void remove(Kept file) {
        model.remove(
                file,
                undo -> notices.show(
                        messages.get("original.removed", file.shownName()),
                        Tone.NEUTRAL,
                        messages.get("original.undo"),
                        undo));
    }

    private void showFiles() {
        tabs.getChildren()
                .setAll(model.files().stream()
                        .map(file -> new OriginalTab(model, file, group, messages))
                        .toList());
        tabs.setVisible(!model.files().isEmpty());
        tabs.setManaged(!model.files().isEmpty());
        count.setText(Integer.toString(model.files().size()));
        choose();
    }

    private void choose() {
        for (var node : tabs.getChildren()) {
            if (node instanceof OriginalTab tab) {
                tab.setSelected(tab.file().equals(model.selectedProperty().get()));
            }
        }
    }

    /// A frame that is not in the window asks nothing: each question is asked once.
    private void ask(@Nullable SameBytes question) {
        if (question != null && getScene() != null && getScene().getWindow() != null) {
            new SameBytesDialog(messages)
                    .show(getScene().getWindow(), question, answer -> model.answer(answer, openReport));
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() && event.getGestureSource() == null) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        model.add(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
