package vn.campaigndesk.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.draft.Relation;
import vn.campaigndesk.report.FieldWords;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.SideBySide;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.text.Messages;

/// What a file is to a report or file of the same unit: where they differ, and what the file is to become.
final class RelationPane extends VBox {
    private final ProposalViewModel proposal;
    private final FieldWords words;
    private final Messages messages;
    private final Runnable setAside;

    RelationPane(ProposalViewModel proposal, FieldWords words, Messages messages, Runnable setAside) {
        this.proposal = proposal;
        this.words = words;
        this.messages = messages;
        this.setAside = setAside;
        setId("intake-relation");
        getStyleClass().add("intake-relation");
        proposal.relatedProperty().subscribe(this::show);
    }

    private void show(@Nullable Related related) {
        getChildren().clear();
        setVisible(related != null);
        setManaged(related != null);
        if (related == null) {
            return;
        }
        var title = new Label(messages.get(
                "intake.relation." + (related.entered() ? "report" : "file"),
                messages.of("intake.relation", related.relation().kind()),
                related.relation().other()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        getChildren().addAll(title, difference(related), choices(related));
    }

    private Node difference(Related related) {
        if (related.differences().isEmpty()) {
            var same = new Label(messages.get("intake.relation.same"));
            same.getStyleClass().addAll("muted", "small");
            same.setWrapText(true);
            return same;
        }
        var table = new SideBySide(messages);
        table.begin(related.relation().other(), messages.get("intake.relation.this"));
        related.differences()
                .forEach(field -> table.field(
                        words.name(field.field()),
                        words.value(field.field(), field.left()),
                        words.value(field.field(), field.right())));
        return table;
    }

    private FlowPane choices(Related related) {
        var replace = choice("replace", () -> proposal.relate(ReportKind.REPLACEMENT, null));
        var cumulative =
                choice("cumulative", () -> proposal.relate(ReportKind.SUPPLEMENT, SupplementCounting.CUMULATIVE));
        var additional =
                choice("additional", () -> proposal.relate(ReportKind.SUPPLEMENT, SupplementCounting.ADDITIONAL));
        var apart = choice("apart", () -> proposal.relate(ReportKind.ORIGINAL, null));
        var aside = choice("aside", setAside);
        var choices = related.relation().kind() == Relation.Kind.DUPLICATE
                ? new FlowPane(6, 6, aside, replace, cumulative, additional, apart)
                : new FlowPane(6, 6, replace, cumulative, additional, aside, apart);
        choices.getStyleClass().add("intake-choices");
        return choices;
    }

    private Button choice(String name, Runnable action) {
        var button = new Button(messages.get("intake.relation.choice." + name));
        button.setId("intake-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
