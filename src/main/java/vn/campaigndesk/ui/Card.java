package vn.campaigndesk.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A white sheet on the grey ground, with a title at the left and a remark at the right of its head.
public final class Card extends VBox {
    private static final Object ACTION = new Object();

    private final Label remark = new Label();
    private final ToolRow head;

    /// A card with a title over its content; the last node takes the height that is left.
    public Card(String title, Node... content) {
        getStyleClass().add("card");
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        remark.getStyleClass().add("card-remark");
        head = new ToolRow(name).right(remark);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        getChildren().addAll(content);
        if (content.length > 0) {
            VBox.setVgrow(content[content.length - 1], Priority.ALWAYS);
        }
    }

    /// Sets the small grey text at the right of the title.
    public void remark(String text) {
        remark.setText(text);
    }

    /// Puts something that can be acted on at the right end of the head, in the place of what stood there.
    public void action(Node node) {
        head.getChildren().removeIf(old -> old.getProperties().containsKey(ACTION));
        node.getProperties().put(ACTION, true);
        head.right(node);
    }
}
