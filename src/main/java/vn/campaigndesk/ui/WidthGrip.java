package vn.campaigndesk.ui;

import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The gap between two cards as a grip: dragging it, or the arrow keys on it, make the card at its left wider or
/// narrower; a double click gives it its usual width again.
public final class WidthGrip extends Region {
    private static final double STEP = 20;

    private final DoubleProperty width = new SimpleDoubleProperty(this, "wanted");
    private final double least;
    private final double usual;
    private final double most;
    private double from;
    private double at;
    private IntConsumer settled = pixels -> {};

    /// A grip for a card that may be so wide, in pixels.
    ///
    /// @param name what screen readers call it
    public WidthGrip(String name, double least, double usual, double most) {
        this.least = least;
        this.usual = usual;
        this.most = most;
        width.set(usual);
        getStyleClass().add("width-grip");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(this::take);
        setOnMouseDragged(event -> want(from + event.getScreenX() - at));
        setOnMouseReleased(event -> settle());
        setOnKeyPressed(this::pressed);
    }

    /// The width that the card at the left is to have; never outside its limits.
    public DoubleProperty wantedProperty() {
        return width;
    }

    /// Wants a width, as near to this one as may be.
    public void want(double pixels) {
        width.set(Math.clamp(pixels, least, most));
    }

    private void take(MouseEvent event) {
        from = width.get();
        at = event.getScreenX();
        if (event.getClickCount() == 2) {
            want(usual);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> want(width.get() - STEP);
            case RIGHT -> want(width.get() + STEP);
            case HOME -> want(usual);
            default -> {
                return;
            }
        }
        settle();
        event.consume();
    }

    /// Told the width in whole pixels each time a hand has let go.
    public void setOnSettled(IntConsumer told) {
        settled = told;
    }

    private void settle() {
        settled.accept((int) width.get());
    }
}
