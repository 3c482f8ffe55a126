package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import vn.campaigndesk.ui.ZoomPane;

/// What is wrong with how the nodes of a window are laid out: words that are cut, words that lie over one
/// another, and words that are out of sight where nothing scrolls to them. What is cut on purpose - the free
/// text of a table's cell, what is told in full under the pointer - is none.
final class LayoutFaults {
    /// Pixels that letters may share or stand out: less than anybody sees.
    private static final double SLACK = 3;

    private final List<String> faults = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final Node root;

    /// Some words as they are drawn.
    ///
    /// @param seen where they are in the window, what is scrolled away left out
    private record Words(Node node, Bounds seen) {}

    private LayoutFaults(Node root) {
        this.root = root;
    }

    /// The faults below a node, each said in words. To be called on the window's thread.
    static List<String> of(Node root) {
        var faults = new LayoutFaults(root);
        all(root).forEach(faults::look);
        faults.compare();
        return faults.faults;
    }

    /// All visible nodes below a node, itself too.
    static List<Node> all(Node root) {
        var nodes = new ArrayList<Node>();
        nodes.add(root);
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .forEach(child -> nodes.addAll(all(child)));
        }
        return nodes;
    }

    /// Whether the words of a label end in dots, and nothing tells the rest.
    static boolean isCut(Node node) {
        return node instanceof Labeled labeled
                && !(labeled instanceof Cell)
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !isToldInFull(labeled)
                && drawn(labeled)
                        .filter(text -> !text.getText().equals(labeled.getText())
                                && text.getText().endsWith("..."))
                        .isPresent();
    }

    /// The label inside a menu's button has the words of the button, which has the tip.
    private static boolean isToldInFull(Labeled labeled) {
        return labeled.getTooltip() != null
                || labeled.getParent() instanceof MenuButton menu && menu.getTooltip() != null;
    }

    private static Optional<Text> drawn(Labeled labeled) {
        if (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return Optional.empty();
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    private void look(Node node) {
        if (isCut(node)) {
            faults.add("cut: " + name(node));
        }
        if (node instanceof Labeled labeled && isWorded(labeled.getText())) {
            drawn(labeled).ifPresent(text -> place(labeled, text, labeled.getText()));
        } else if (node instanceof TextInputControl input && !(input.getParent() instanceof Control)) {
            place(input, input, input.getText() == null ? "" : input.getText());
        } else if (node instanceof Text text
                && isWorded(text.getText())
                && !(text.getParent() instanceof Labeled)
                && !isInside(text, TextInputControl.class)) {
            place(text, text, text.getText());
        }
    }

    private static boolean isWorded(String text) {
        return text != null && !text.isBlank();
    }

    private void place(Node node, Node drawn, String text) {
        var seen = drawn.localToScene(drawn.getLayoutBounds());
        for (Node at = drawn.getParent(); at != null && isSeen(seen); at = at.getParent()) {
            if (at.getClip() == null && !(at instanceof ZoomPane) && !at.equals(root)) {
                continue;
            }
            var room = at.localToScene(
                    at.getClip() == null ? at.getLayoutBounds() : at.getClip().getBoundsInParent());
            var hidden = hidden(seen, room, at, node);
            if (hidden != null) {
                faults.add(hidden + ": " + name(node) + " " + shown(seen) + " of " + name(at) + " " + shown(room));
                return;
            }
            seen = common(seen, room);
        }
        if (isSeen(seen) && !text.isBlank()) {
            words.add(new Words(node, seen));
        }
    }

    private static boolean isSeen(Bounds bounds) {
        return bounds.getWidth() > SLACK && bounds.getHeight() > SLACK;
    }

    private static String hidden(Bounds seen, Bounds room, Node clipped, Node node) {
        if (isInside(node, TableHeaderRow.class) || isInside(node, Cell.class)) {
            return null; // goes with the columns and lines of its table, which scrolls
        }
        var aside = seen.getMaxX() > room.getMaxX() + SLACK || seen.getMinX() < room.getMinX() - SLACK;
        if (aside && !scrolls(clipped, Orientation.HORIZONTAL)) {
            return "out of sight at the side";
        }
        var below = seen.getMaxY() > room.getMaxY() + SLACK || seen.getMinY() < room.getMinY() - SLACK;
        return below && !scrolls(clipped, Orientation.VERTICAL) ? "out of sight above or below" : null;
    }

    /// Whether a bar leads to what a clipped node hides.
    private static boolean scrolls(Node clipped, Orientation orientation) {
        for (Node at = clipped; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at instanceof VirtualFlow<?> || at instanceof ZoomPane) {
                return ((Parent) at)
                        .getChildrenUnmodifiable().stream()
                                .anyMatch(child -> child instanceof ScrollBar bar
                                        && bar.isVisible()
                                        && bar.getOrientation() == orientation);
            }
        }
        return false;
    }

    private static boolean isInside(Node node, Class<?> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private void compare() {
        for (var i = 0; i < words.size(); i++) {
            for (var j = i + 1; j < words.size(); j++) {
                var common = common(words.get(i).seen(), words.get(j).seen());
                if (isSeen(common)) {
                    faults.add("one over the other: " + name(words.get(i).node()) + " and "
                            + name(words.get(j).node()) + " " + shown(common));
                }
            }
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        var x = Math.max(one.getMinX(), other.getMinX());
        var y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static String shown(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "[%.0f..%.0f, %.0f..%.0f]",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }

    private static String name(Node node) {
        var text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text drawn -> drawn.getText();
            case TextInputControl input -> input.getText();
            default -> "";
        };
        var way = new StringBuilder();
        for (Node at = node; at != null && way.length() < 60; at = at.getParent()) {
            way.append(way.isEmpty() ? "" : " < ").append(Objects.requireNonNullElse(at.getId(), kind(at)));
        }
        return way + " \"" + (text == null || text.length() <= 60 ? text : text.substring(0, 60) + "\u2026") + "\"";
    }

    private static String kind(Node node) {
        var styles = node.getStyleClass();
        return node.getClass().getSimpleName() + (styles.isEmpty() ? "" : "." + styles.getLast());
    }
}
