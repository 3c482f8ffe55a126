package vn.campaigndesk.guide;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One page of the guide, drawn.
final class GuidePagePane extends VBox {
    /// A line of this length is still easy to read.
    private static final double WIDEST = 760;

    private static final double MARK = 22;

    private final Consumer<GuideTopic> follow;

    /// @param follow turns to the page that a link leads to
    GuidePagePane(GuidePage page, Consumer<GuideTopic> follow) {
        this.follow = follow;
        getStyleClass().add("guide-page");
        setMaxWidth(WIDEST);
        var title = label(page.title(), "guide-title");
        getChildren().add(title);
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    /// Where a block stands.
    ///
    /// @param place from 0
    Node block(int place) {
        return getChildren().get(place + 1);
    }

    private Node node(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Head head -> label(head.words(), "guide-head");
            case GuideBlock.Text text -> text(text);
            case GuideBlock.Picture picture -> picture(picture);
        };
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node text(GuideBlock.Text text) {
        var flow = flow(text.runs());
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(text.words());
        if (text.mark().isEmpty()) {
            return flow;
        }
        var mark = new Label(text.mark());
        mark.setMinWidth(MARK);
        mark.getStyleClass().add("guide-mark");
        var line = new HBox(mark, flow);
        line.getStyleClass().add("guide-line");
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return line;
    }

    private TextFlow flow(List<GuideRun> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        flow.setMinWidth(0);
        runs.forEach(run -> flow.getChildren().add(run(run)));
        return flow;
    }

    private Node run(GuideRun run) {
        return switch (run.kind()) {
            case LINK -> link(run);
            case KEY -> {
                var key = new Label(run.text());
                key.getStyleClass().add("palette-keys");
                key.setMinWidth(USE_PREF_SIZE);
                yield key;
            }
            case PLAIN -> words(run, "guide-plain");
            case STRONG, LABEL -> words(run, "guide-strong");
            case CODE -> words(run, "guide-code");
        };
    }

    private static Text words(GuideRun run, String style) {
        var words = new Text(run.text());
        words.getStyleClass().addAll("guide-run", style);
        return words;
    }

    private Hyperlink link(GuideRun run) {
        var link = new Hyperlink(run.text());
        link.getStyleClass().add("guide-link");
        link.setMinWidth(USE_PREF_SIZE);
        var leads = run.leads();
        link.setOnAction(event -> {
            if (leads != null) {
                follow.accept(leads);
            }
        });
        return link;
    }

    private static Node picture(GuideBlock.Picture picture) {
        var view = new ImageView(new Image(new ByteArrayInputStream(Guide.picture(picture.name()))));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(picture.words());
        var box = new VBox(view, label(picture.words(), "guide-caption"));
        box.getStyleClass().add("guide-picture");
        box.setMinWidth(0);
        box.widthProperty().subscribe(wide -> view.setFitWidth(wide.doubleValue()));
        return box;
    }
}
