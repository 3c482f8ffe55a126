package vn.campaigndesk.consolidation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.PageView;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The screen "Tổng hợp": the consolidated report as pages, and where to save it.
public final class ConsolidationView extends VBox implements ScreenKeys {
    private final KeyTable keys = new KeyTable();
    private static final double ZOOM_STEP = 1.25;
    /// So many nodes of the tool bar are there whatever is shown.
    private static final int FOR_ALL = 3;

    private final ConsolidationViewModel consolidation;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Completing completing;
    private final SideSwitch choice;
    private final StackPane place = new StackPane();
    private final PageView pages;
    private final ProgressIndicator progress = new ProgressIndicator();

    /// The screen over its view model.
    ///
    /// @param closing what stands above the pages at the right: the agency, the end of the campaign's file
    /// @param sides what is shown in place of the pages, each under its title
    /// @param completing asks for what a document cannot do without
    public ConsolidationView(
            ConsolidationViewModel consolidation,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Node closing,
            List<Side> sides,
            Completing completing) {
        this.completing = completing;
        this.consolidation = consolidation;
        this.messages = messages;
        pages = new PageView("pages", messages.get("consolidation.pages"));
        addKeys();
        this.notices = notices;
        this.files = files;
        getStyleClass().add("screen");
        setId("screen-consolidation");
        buildPages();
        progress.setMaxSize(48, 48);
        progress.visibleProperty().bind(consolidation.workingProperty());
        var card = new StackPane(pages, progress);
        card.getStyleClass().addAll("card", "bare", "preview-ground");
        VBox.setVgrow(place, Priority.ALWAYS);
        var tools = toolBar();
        var forPages = List.copyOf(
                tools.getChildren().subList(FOR_ALL, tools.getChildren().size()));
        var choice = new SideSwitch(messages.get("consolidation.side.pages"), sides, side -> {
            tools.replaceFrom(FOR_ALL, side == null ? forPages : side.actions());
            place.getChildren().setAll(side == null ? card : side.content());
        });
        getChildren().addAll(choice.bar(closing), tools, place);
        choice.show(null);
        this.choice = choice;
    }

    /// Shows one of the sides in place of the pages.
    public void show(Side side) {
        choice.show(side);
    }

    /// Something shown in place of the pages.
    ///
    /// @param id of its button
    /// @param actions its own buttons
    public record Side(String id, String title, Node content, List<Node> actions) {
        public Side {
            actions = List.copyOf(actions);
        }
    }

    /// Asks for what a document cannot do without, before it goes out.
    @FunctionalInterface
    public interface Completing {
        /// Asks, if need be.
        ///
        /// @param complete run once all is there, at once when nothing is missing
        void ask(Draft draft, Runnable complete);
    }

    private void addKeys() {
        keys.on(ScreenKey.SAVE_WORD.told(messages), () -> save(Format.DOCX))
                .on(ScreenKey.PRINT.told(messages), this::print);
    }

    @Override
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }

    private void print() {
        var shown = consolidation.previewProperty().get();
        if (shown != null) {
            completing.ask(
                    shown.draft(),
                    () -> consolidation.print(() -> notices.show(messages.get("consolidation.printed"), Tone.SUCCESS)));
        }
    }

    private void buildPages() {
        pages.setShowThumbnails(true);
        pages.setThumbnailSize(130);
        consolidation.previewProperty().subscribe(preview -> {
            if (preview != null) {
                pages.load(preview.pdf());
            }
        });
    }

    private ToolRow toolBar() {
        var label = new Label(messages.get("consolidation.cut-off"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var asOf = cutOff();
        label.setLabelFor(asOf);
        var remark = remark();
        var pdf = saveButton(Format.PDF, "consolidation.save.pdf");
        var word = saveButton(Format.DOCX, "consolidation.save.word");
        word.getStyleClass().add("accent");
        return new ToolRow(label, asOf, remark)
                .right(
                        zoom("consolidation.zoom.out", "\u2212", 1 / ZOOM_STEP),
                        zoom("consolidation.zoom.in", "+", ZOOM_STEP),
                        printButton(),
                        saveButton(Format.XLSX, "consolidation.save.excel"),
                        pdf,
                        word);
    }

    /// What the cut-off does, or why the typed one is none.
    private Label remark() {
        var remark = new Label();
        remark.setId("cut-off-remark");
        // what finds no room is told under the pointer, not in a column of single words
        remark.setMinWidth(0);
        consolidation.asOfProperty().subscribe(typed -> {
            remark.setText(
                    consolidation.isAhead()
                            ? messages.get("consolidation.ahead", Formats.date(consolidation.today()))
                            : messages.get("consolidation.remark"));
            remark.getStyleClass().setAll("label", consolidation.isAhead() ? "field-problem" : "muted");
            remark.setTooltip(new Tooltip(remark.getText()));
        });
        return remark;
    }

    private DateField cutOff() {
        var field = new DateField(consolidation::cutOff);
        field.setId("cut-off");
        field.setAccessibleText(messages.get("consolidation.cut-off"));
        field.setPrefWidth(110);
        field.setMinWidth(110);
        field.textProperty().bindBidirectional(consolidation.asOfProperty());
        field.textProperty()
                .subscribe(text -> Marks.set(field, consolidation.cutOff().isPresent() ? Tone.NEUTRAL : Tone.DANGER));
        field.setOnAction(event -> consolidation.reload());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                consolidation.reload();
            }
        });
        return field;
    }

    private Button zoom(String key, String sign, double factor) {
        var button = new Button(sign);
        button.setAccessibleText(messages.get(key));
        button.setMinWidth(36);
        button.setOnAction(event -> pages.zoom(factor));
        return button;
    }

    private Button printButton() {
        var button = new Button(messages.get("consolidation.print"));
        button.setId("print");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(consolidation.previewProperty().isNull().or(consolidation.workingProperty()));
        button.setOnAction(event -> print());
        return button;
    }

    private Button saveButton(Format format, String key) {
        var button = new Button(messages.get(key));
        button.setId("save-" + format.ending());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(consolidation.previewProperty().isNull().or(consolidation.workingProperty()));
        button.setOnAction(event -> save(format));
        return button;
    }

    private void save(Format format) {
        var shown = consolidation.previewProperty().get();
        if (shown != null) {
            completing.ask(shown.draft(), () -> saveComplete(format));
        }
    }

    private void saveComplete(Format format) {
        var kind = new FileDialogs.Kind(messages.of("consolidation.format", format), "." + format.ending());
        files.save(getScene().getWindow(), messages.get("consolidation.file"), List.of(kind))
                .ifPresent(file -> consolidation.save(
                        format, file, saved -> notices.show(messages.get("consolidation.saved", saved), Tone.SUCCESS)));
    }
}
