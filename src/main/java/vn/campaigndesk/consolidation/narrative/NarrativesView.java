package vn.campaigndesk.consolidation.narrative;

import java.util.Locale;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.campaigndesk.consolidation.narrative.NarrativesViewModel.Line;
import vn.campaigndesk.consolidation.narrative.NarrativesViewModel.Suggestion;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.ToolRow;

/// The pane "Nội dung": the units' points to be ticked at the left, the section of the document at the right.
public final class NarrativesView extends HBox {
    private final NarrativesViewModel narratives;
    private final Messages messages;
    private final VBox points = new VBox(8);

    public NarrativesView(NarrativesViewModel narratives, Messages messages) {
        this.narratives = narratives;
        this.messages = messages;
        setSpacing(12);
        setId("pane-narratives");
        getChildren().setAll(side(head(), suggestions()), side(documentHead(), document()));
        narratives.lines().addListener((ListChangeListener<Line>) change -> showPoints());
        narratives.kindProperty().subscribe(kind -> showPoints());
        narratives.silentProperty().subscribe(silent -> showPoints());
    }

    private VBox side(Node head, Region content) {
        var card = new VBox(head, content);
        card.getStyleClass().addAll("card", "bare");
        card.setMinWidth(0);
        card.setPrefWidth(100);
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node head() {
        var group = new ToggleGroup();
        var kinds = new HBox(
                kind(NarrativeKind.EVALUATION, messages.get("narrative.evaluations"), group),
                kind(NarrativeKind.PROPOSAL, messages.get("narrative.proposals"), group));
        var search = new TextField();
        search.setId("narrative-search");
        search.setPromptText(messages.get("narrative.search"));
        search.setAccessibleText(messages.get("narrative.search"));
        search.textProperty().bindBidirectional(narratives.queryProperty());
        search.setMaxWidth(Double.MAX_VALUE);
        var head = new ToolRow(kinds, search).grow(search);
        head.getStyleClass().add("list-head");
        return head;
    }

    private ToggleButton kind(NarrativeKind kind, String text, ToggleGroup group) {
        var button = new ToggleButton(text);
        button.setId("narrative-" + kind.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add(kind == NarrativeKind.EVALUATION ? "left-pill" : "right-pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        narratives.kindProperty().subscribe(shown -> button.setSelected(shown == kind));
        button.setOnAction(event -> {
            narratives.kindProperty().set(kind);
            button.setSelected(true);
        });
        return button;
    }

    private ListView<Suggestion> suggestions() {
        var list = new ListView<>(narratives.suggestions());
        list.setId("narrative-suggestions");
        list.getStyleClass().addAll("report-list", "suggestion-list");
        list.setAccessibleText(messages.get("narrative.suggestions"));
        list.setCellFactory(view -> new SuggestionCell(narratives, messages));
        list.setPlaceholder(new EmptyState(
                MaterialDesignF.FORMAT_QUOTE_CLOSE,
                messages.get("narrative.empty.title"),
                messages.get("narrative.empty.text")));
        return list;
    }

    private Node documentHead() {
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        narratives
                .kindProperty()
                .subscribe(kind -> title.setText(
                        kind == NarrativeKind.EVALUATION
                                ? messages.get("narrative.section.evaluations")
                                : messages.get("narrative.section.proposals")));
        var saved = new Label(messages.get("narrative.saved"));
        saved.getStyleClass().add("muted");
        saved.setMinWidth(0);
        var head = new ToolRow(title, saved).right(own());
        head.getStyleClass().add("list-head");
        return head;
    }

    private Button own() {
        var own = new Button(messages.get("narrative.own"));
        own.setId("narrative-own");
        own.setMinWidth(USE_PREF_SIZE);
        own.setOnAction(event -> narratives.addOwn(messages.get("narrative.own.text")));
        return own;
    }

    private ScrollPane document() {
        points.getStyleClass().add("narrative-points");
        var scroll = new ScrollPane(points);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-scroll");
        return scroll;
    }

    private void showPoints() {
        if (narratives.lines().isEmpty()) {
            var silent = narratives.silentProperty().get();
            points.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignF.FORMAT_LIST_CHECKS,
                            messages.get("narrative.none.title"),
                            messages.get("narrative.none.text", silent.speaking())));
            return;
        }
        if (isShown()) {
            return;
        }
        points.getChildren()
                .setAll(narratives.lines().stream()
                        .map(line -> new PointPane(line, narratives, messages))
                        .toList());
    }

    private boolean isShown() {
        var panes = points.getChildren();
        return panes.size() == narratives.lines().size()
                && IntStream.range(0, panes.size())
                        .allMatch(i -> panes.get(i) instanceof PointPane pane
                                && pane.shows(narratives.lines().get(i)));
    }
}
