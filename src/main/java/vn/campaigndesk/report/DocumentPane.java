package vn.campaigndesk.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.text.Messages;

/// The document's identity and arrival, folded into a few words while there is nothing to do in its fields, so that
/// the paper below has the room. A new document, and one whose fields have something to say, lies unfolded.
final class DocumentPane extends VBox {
    private static final double ROOM_FOR_BUTTON = 54;

    private final OpenReportViewModel open;
    private final Messages messages;
    private final DocumentFacts facts;
    private final DocumentSection fields;
    private final FlowPane words = new FlowPane();
    private final Button unfold = new Button();
    private final HBox folded = new HBox(words, unfold);
    private boolean wanted;
    private boolean pointedAt;

    DocumentPane(OpenReportViewModel open, Messages messages) {
        this.open = open;
        this.messages = messages;
        this.facts = new DocumentFacts(open.form(), messages);
        this.fields = new DocumentSection(open.form(), facts, messages);
        this.wanted = open.form().reportId() == 0;
        buildFolded();
        getChildren().setAll(folded, fields);
        arrangeFolds();
    }

    private void buildFolded() {
        words.getStyleClass().add("document-words");
        words.prefWrapLengthProperty().bind(folded.widthProperty().subtract(ROOM_FOR_BUTTON));
        HBox.setHgrow(words, Priority.ALWAYS);
        unfold.setGraphic(new FontIcon(MaterialDesignC.CHEVRON_DOWN));
        unfold.setId("document-unfold");
        unfold.getStyleClass().add("flat");
        unfold.setMinWidth(USE_PREF_SIZE);
        unfold.setTooltip(new Tooltip(messages.get("report.document.unfold")));
        unfold.setOnAction(event -> unfoldAndGo());
        folded.setId("document-facts");
        folded.getStyleClass().add("document-facts");
        folded.setOnMouseClicked(event -> unfoldAndGo());
    }

    /// Shows the fields; what they say stays as it is.
    void unfold() {
        wanted = true;
        arrangeFolds();
    }

    boolean isUnfolded() {
        return wanted;
    }

    private void unfoldAndGo() {
        unfold();
        fields.focusFirst();
    }

    /// Whether a field is one of the document's.
    boolean holds(String field) {
        return fields.has(field);
    }

    /// Puts the fields where there is room for them.
    void arrange(boolean narrow) {
        fields.arrange(narrow);
    }

    /// Shows the problems of the fields; one that still asks for something keeps them unfolded.
    void show(List<Problem> problems) {
        fields.show(problems);
        pointedAt = problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO && fields.has(problem.field()))
                .anyMatch(problem -> open.accepted(problem).isEmpty());
        arrangeFolds();
    }

    private void arrangeFolds() {
        var isUnfolded = wanted || pointedAt;
        if (isUnfolded) {
            // once unfolded it stays so: nothing is folded away under the cursor
            wanted = true;
        } else {
            say();
        }
        isShown(folded, !isUnfolded);
        isShown(fields, isUnfolded);
    }

    private static void isShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void say() {
        var all = facts.all();
        words.getChildren().setAll(all.stream().map(DocumentPane::words).toList());
        var said = String.join(
                "; ", all.stream().map(fact -> fact.name() + " " + fact.value()).toList());
        unfold.setAccessibleText(messages.get("report.document.unfold") + ": " + said);
    }

    private static HBox words(DocumentFacts.Fact fact) {
        var name = new Label(fact.name());
        name.getStyleClass().addAll("muted", "small");
        var value = new Label(fact.value());
        value.getStyleClass().add("small");
        value.getStyleClass().add(fact.missing() ? "missing" : "stated");
        value.setMinWidth(0);
        name.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(name, value);
        words.getStyleClass().add("document-fact");
        return words;
    }
}
