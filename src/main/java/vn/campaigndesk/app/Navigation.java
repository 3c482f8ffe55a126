package vn.campaigndesk.app;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The column at the left: the program's name, the screens with their counts, taste at the foot.
final class Navigation extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// What one screen takes in a low window, and the edges of the column; as desk.css has them.
    private static final double LOW_ITEM = 30;

    private static final double LOW_EDGES = 12;

    private final DeskViewModel desk;
    private final Messages messages;
    private final Node brand;
    private final Node taste;
    private final ToggleGroup group = new ToggleGroup();
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    Navigation(DeskViewModel desk, Messages messages, Node taste) {
        this.desk = desk;
        this.messages = messages;
        getStyleClass().add("navigation");
        this.taste = taste;
        brand = brand(messages);
        getChildren().add(brand);
        for (var screen : Screen.values()) {
            getChildren().add(item(screen));
        }
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, taste);
    }

    /// Shows only the pictures of the screens, their names being under the pointer, or the names too.
    void narrow(boolean wanted) {
        pseudoClassStateChanged(NARROW, wanted);
        Stream.of(".nav-item", ".button")
                .flatMap(part -> lookupAll(part).stream())
                .forEach(node -> {
                    if (node instanceof Labeled item) {
                        item.setContentDisplay(wanted ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                    }
                });
        lookupAll(".brand-name").forEach(node -> {
            node.setVisible(!wanted);
            node.setManaged(!wanted);
        });
        narrow.set(wanted);
    }

    /// In a low window only the screens are listed, closely: what is at the foot is found in the settings too.
    void low(boolean wanted) {
        pseudoClassStateChanged(LOW, wanted);
        Stream.of(brand, taste).forEach(node -> {
            node.setVisible(!wanted);
            node.setManaged(!wanted);
        });
    }

    /// As low as it can be made: a window asks for no more height than [#low] needs.
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(super.computeMinHeight(width), Screen.values().length * LOW_ITEM + LOW_EDGES);
    }

    private static HBox brand(Messages messages) {
        var mark = new ImageView(new Image(picture()));
        mark.setFitWidth(28);
        mark.setFitHeight(28);
        var name = new Label(messages.get("app.name"));
        name.getStyleClass().add("brand-name");
        var brand = new HBox(mark, name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private static String picture() {
        return Objects.requireNonNull(Navigation.class.getResource("icon-64.png"))
                .toExternalForm();
    }

    private Node item(Screen screen) {
        var button = new ToggleButton(messages.of("app.screen", screen), new FontIcon(screen.icon()));
        button.setId("nav-" + screen.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("nav-item");
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(
                new Tooltip(button.getText() + " (" + screen.shortcut().getDisplayText() + ")"));
        button.setOnAction(event -> {
            button.setSelected(true);
            desk.screenProperty().set(screen);
        });
        desk.screenProperty().subscribe(shown -> button.setSelected(shown == screen));
        return new StackPane(button, badge(screen));
    }

    private Label badge(Screen screen) {
        var badge = new Label();
        badge.getStyleClass().add("nav-badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        StackPane.setMargin(badge, new Insets(0, 10, 0, 0));
        desk.countsProperty().subscribe(counts -> {
            var count = counts.getOrDefault(screen, 0);
            badge.setText(count > 0 ? Formats.number(count) : "");
        });
        badge.visibleProperty().bind(badge.textProperty().isNotEmpty().and(narrow.not()));
        return badge;
    }
}
