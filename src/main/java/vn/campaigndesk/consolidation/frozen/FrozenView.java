package vn.campaigndesk.consolidation.frozen;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The pane "Các lần chốt": the list at the left, the chosen one with its files and what has changed since at
/// the right.
public final class FrozenView extends HBox {
    private final FrozenViewModel frozen;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Supplier<@Nullable Draft> draft;
    private final BiConsumer<Draft, Runnable> complete;
    private final Consumer<Frozen> sources;
    private final ZoneId zone;
    private final ListView<Frozen> list = new ListView<>();
    private final VBox detail = new VBox(12);

    /// The pane over its view model.
    ///
    /// @param draft the document that is shown, which is what would be frozen; null before there is one
    /// @param complete goes on when the agency that signs is filled in, else asks for what is missing
    /// @param sources shows what a frozen report rests on
    public FrozenView(
            FrozenViewModel frozen,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Supplier<@Nullable Draft> draft,
            BiConsumer<Draft, Runnable> complete,
            Consumer<Frozen> sources,
            ZoneId zone) {
        this.frozen = frozen;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.draft = draft;
        this.complete = complete;
        this.sources = sources;
        this.zone = zone;
        setSpacing(12);
        setId("pane-frozen");
        detail.getStyleClass().add("frozen-detail");
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-scroll");
        var card = new VBox(scroll);
        card.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        getChildren().setAll(listCard(), card);
        frozen.chosenProperty().subscribe(this::show);
        frozen.differenceProperty()
                .subscribe(found -> show(frozen.chosenProperty().get()));
    }

    private void buildList() {
        list.setId("frozen-list");
        list.setItems(frozen.all());
        list.getStyleClass().add("report-list");
        list.setAccessibleText(messages.get("frozen.list"));
        list.setCellFactory(view -> new FrozenCell());
        list.setPlaceholder(new Label(messages.get("frozen.list.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                frozen.chosenProperty().set(item);
            }
        });
    }

    private VBox listCard() {
        buildList();
        var title = new Label(messages.get("frozen.list"));
        title.getStyleClass().add("card-title");
        var head = new HBox(title);
        head.getStyleClass().add("list-head");
        var card = new VBox(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "bare");
        card.setMinWidth(300);
        card.setMaxWidth(300);
        return card;
    }

    /// The button that freezes, to stand where the screen has its main button.
    public Button freezeButton() {
        var button = new Button(messages.get("frozen.freeze"));
        button.setId("freeze");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> freeze());
        return button;
    }

    private void freeze() {
        var shown = draft.get();
        if (shown != null) {
            complete.accept(shown, () -> ask(shown));
        }
    }

    private void ask(Draft shown) {
        new FreezeDialog(!frozen.all().isEmpty(), zone, messages)
                .show(
                        getScene().getWindow(),
                        shown,
                        (kind, reason, outcome) -> frozen.freeze(
                                shown,
                                kind,
                                reason,
                                done -> {
                                    outcome.done();
                                    notices.show(messages.get("frozen.done", done.number()), Tone.SUCCESS);
                                },
                                outcome::failed));
    }

    private void show(@Nullable Frozen shown) {
        if (shown == null) {
            detail.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignS.SNOWFLAKE,
                            messages.get("frozen.empty.title"),
                            messages.get("frozen.empty.text"),
                            messages.get("frozen.freeze"),
                            this::freeze));
            return;
        }
        list.getSelectionModel().select(shown);
        var nodes = new ArrayList<Node>(List.of(head(shown), facts(shown), difference()));
        shown.documents().forEach(file -> nodes.add(line(file)));
        shown.file(FrozenFile.EVIDENCE).ifPresent(file -> nodes.add(line(file)));
        detail.getChildren().setAll(nodes);
    }

    private Node head(Frozen shown) {
        var title = new Label(messages.get("frozen.title", shown.number()));
        title.getStyleClass().add("paper-unit");
        var behind = new Button(messages.get("frozen.sources"));
        behind.setId("frozen-sources");
        behind.setMinWidth(USE_PREF_SIZE);
        behind.setOnAction(event -> sources.accept(shown));
        return new ToolRow(title, chip(shown)).right(behind);
    }

    private Chip chip(Frozen shown) {
        return new Chip(
                messages.of("frozen.kind", shown.kind()),
                shown.kind() == FreezeKind.FIRST ? Tone.ACCENT : Tone.WARNING);
    }

    private Node facts(Frozen shown) {
        var moment = shown.frozenAt().atZone(zone);
        var when = Formats.date(moment.toLocalDate()) + " " + Formats.time(moment);
        var signer = Stream.of(shown.signerAuthority(), shown.signerTitle(), shown.signerName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var box = new VBox(
                4,
                text(messages.get("frozen.facts.figures", until(shown), shown.answered(), shown.expected())),
                text(messages.get("frozen.facts.signer", signer)),
                text(messages.get("frozen.facts.when", when, shown.frozenBy())));
        if (!shown.reason().isEmpty()) {
            box.getChildren().add(text(messages.get("frozen.facts.reason", shown.reason())));
        }
        return box;
    }

    private String until(Frozen shown) {
        return shown.cutOff(zone).in(messages);
    }

    private Node difference() {
        var found = frozen.differenceProperty().get();
        var label = text(found == null ? messages.get("frozen.difference.asking") : DifferenceText.of(found, messages));
        label.setId("frozen-difference");
        label.getStyleClass().addAll("frozen-difference", found == null || found.isNone() ? "same" : "different");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node line(FrozenFile file) {
        var name = new Label(file.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        var size = new Label(messages.get("frozen.file", Formats.number(Math.max(1, file.bytes() / 1024))));
        size.getStyleClass().add("muted");
        size.setMinWidth(USE_PREF_SIZE);
        size.setTooltip(new Tooltip(messages.get("frozen.file.hash", file.sha256())));
        var open = button(messages.get("frozen.file.open"), file.format() + "-open");
        open.setOnAction(event -> frozen.open(file));
        var save = button(messages.get("frozen.file.save"), file.format() + "-save");
        save.setOnAction(event -> save(file));
        var line = new ToolRow(name, size).right(open, save);
        line.getStyleClass().add("version-line");
        return line;
    }

    private static Button button(String text, String id) {
        var button = new Button(text);
        button.setId("frozen-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void save(FrozenFile file) {
        var kind = new FileDialogs.Kind(file.formatName(), "." + file.format());
        var name = file.name().substring(0, file.name().lastIndexOf('.'));
        files.save(getScene().getWindow(), name, List.of(kind))
                .ifPresent(target -> frozen.save(
                        file, target, saved -> notices.show(messages.get("frozen.saved", saved), Tone.SUCCESS)));
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private final class FrozenCell extends ListCell<Frozen> {
        @Override
        protected void updateItem(@Nullable Frozen item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            var name = new Label(messages.get("frozen.title", item.number()));
            name.getStyleClass().add("strong");
            var facts = new Label(messages.get("frozen.line", until(item), item.answered(), item.expected()));
            facts.getStyleClass().add("muted");
            setGraphic(new VBox(4, new HBox(8, name, chip(item)), facts));
        }
    }
}
