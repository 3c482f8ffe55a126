package vn.campaigndesk.followup.dispatch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.LongWorkBar;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.PageView;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The letters of a round: what they say at the left, their pages at the right, what becomes of them above.
public final class ReminderView extends VBox {
    private static final double ZOOM_STEP = 1.25;

    private final ReminderViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Runnable leave;
    private final PageView pages;
    private final Label title = new Label();

    /// The letters over their view model.
    ///
    /// @param leave puts the letter away and shows what was there before
    public ReminderView(
            ReminderViewModel model, Messages messages, Notices notices, FileDialogs files, Runnable leave) {
        this.model = model;
        this.messages = messages;
        pages = new PageView("pages", messages.get("reminder.pages"));
        this.notices = notices;
        this.files = files;
        this.leave = leave;
        setSpacing(12);
        setId("reminder-letter");
        var form = new ScrollPane(new ReminderForm(model, messages));
        form.setFitToWidth(true);
        form.getStyleClass().addAll("card", "bare", "edge-to-edge");
        form.setMinWidth(344);
        form.setPrefWidth(344);
        var halves = new HBox(12, form, paper());
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(toolBar(), new ReminderNewsBar(model, messages), halves);
        model.factsProperty().subscribe(this::name);
    }

    private void name(@Nullable ReminderFacts facts) {
        if (facts != null) {
            title.setText(
                    messages.get("reminder.title", Formats.number(facts.units().size())));
        }
    }

    private Node paper() {
        model.previewProperty().subscribe(made -> {
            if (made != null) {
                pages.load(made.pdf());
            }
        });
        var none = new Label(messages.get("reminder.pages.none"));
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(model.previewProperty().isNull());
        pages.visibleProperty().bind(model.previewProperty().isNotNull());
        var card = new StackPane(none, pages);
        card.getStyleClass().addAll("card", "bare", "preview-ground");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node toolBar() {
        var back = button("reminder.back", "reminder-back", leave);
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        var bar = new ToolRow(back, title)
                .right(
                        zoom("reminder.zoom.out", "\u2212", 1 / ZOOM_STEP),
                        zoom("reminder.zoom.in", "+", ZOOM_STEP),
                        print(),
                        mail(),
                        pdf(),
                        word(),
                        log());
        var all = new HBox(12, waiting(), bar);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.disableProperty().bind(model.work().workingProperty());
        all.getStyleClass().add("tool-bar-row");
        return all;
    }

    /// While many letters are written: how far they are, and the button that stops it.
    private Node waiting() {
        return new LongWorkBar(
                model.work(), messages.get("reminder.progress"), messages.get("reminder.stop"), "reminder-stop");
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button zoom(String key, String sign, double factor) {
        var button = new Button(sign);
        button.setAccessibleText(messages.get(key));
        button.setMinWidth(36);
        button.setOnAction(event -> pages.zoom(factor));
        return button;
    }

    private Node print() {
        var button = button(
                "reminder.print",
                "reminder-print",
                () -> model.print(() -> notices.show(messages.get("reminder.printed"), Tone.SUCCESS)));
        button.disableProperty().bind(model.previewProperty().isNull());
        return button;
    }

    private Node mail() {
        return menu(
                "reminder.mail",
                "reminder-mail",
                item("reminder.mail.each", () -> draft(DraftKind.EACH)),
                item("reminder.mail.together", () -> draft(DraftKind.TOGETHER)));
    }

    private Node pdf() {
        return menu(
                "reminder.save.pdf",
                "reminder-pdf",
                item("reminder.save.shown", () -> save(LetterFormat.PDF)),
                item("reminder.save.together", () -> saveTogether(LetterFormat.PDF)),
                item("reminder.save.each", this::saveEach));
    }

    private Node word() {
        return menu(
                "reminder.save.word",
                "reminder-word",
                item("reminder.save.shown", () -> save(LetterFormat.DOCX)),
                item("reminder.save.together", () -> saveTogether(LetterFormat.DOCX)),
                item("reminder.save.each", this::saveEach));
    }

    private Node log() {
        var button = button("reminder.log", "reminder-log", this::write);
        button.getStyleClass().add("accent");
        button.setTooltip(new Tooltip(messages.get("reminder.log.hint")));
        button.disableProperty().bind(model.previewProperty().isNull());
        return button;
    }

    private MenuButton menu(String key, String id, MenuItem... items) {
        var menu = new MenuButton(messages.get(key));
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().setAll(items);
        menu.disableProperty().bind(model.previewProperty().isNull());
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void save(LetterFormat format) {
        files.save(getScene().getWindow(), messages.get("reminder.file"), List.of(kind(format)))
                .ifPresent(file -> model.save(file, this::saved));
    }

    private void saveTogether(LetterFormat format) {
        files.save(getScene().getWindow(), messages.get("reminder.file.together"), List.of(kind(format)))
                .ifPresent(file -> model.saveTogether(file, this::saved));
    }

    private void saveEach() {
        files.folder(getScene().getWindow(), messages.get("reminder.folder"))
                .ifPresent(folder -> model.saveEach(folder, this::saved));
    }

    private FileDialogs.Kind kind(LetterFormat format) {
        return new FileDialogs.Kind(messages.of("reminder.format", format), format.ending());
    }

    private void saved(Path file) {
        notices.show(messages.get("reminder.saved", file), Tone.SUCCESS);
    }

    private void draft(DraftKind kind) {
        files.folder(getScene().getWindow(), messages.get("reminder.folder"))
                .ifPresent(folder -> model.draft(kind, folder, this::drafted));
    }

    /// Units without an address are named, and the drafts can be opened in the mail program.
    private void drafted(DraftsMade made) {
        var count = Formats.number(made.drafts().size());
        var text = made.without().isEmpty()
                ? messages.get("reminder.drafted", count, made.folder())
                : messages.get(
                        "reminder.drafted.without",
                        count,
                        made.folder(),
                        Formats.number(made.without().size()),
                        made.without().stream().map(Recipient::shortName).collect(Collectors.joining(", ")));
        notices.show(
                text,
                made.without().isEmpty() ? Tone.SUCCESS : Tone.WARNING,
                messages.get("reminder.drafted.open"),
                () -> model.show(made));
    }

    private void write() {
        model.log(ContactChannel.DOCUMENT, round -> {
            notices.show(
                    messages.get(
                            "reminder.logged",
                            round.number(),
                            Formats.number(round.units().size())),
                    Tone.SUCCESS);
            leave.run();
        });
    }
}
