package vn.campaigndesk.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field for several lines of text that is as high as its text needs: an empty one takes a line, a long one shows
/// some lines and, while it is typed in, many.
public final class GrowingArea extends TextArea {
    private static final double PADDING = 18;

    private final Text measure = new Text();
    private final int calm;
    private final int busy;
    private boolean goesOn;

    /// A field over some lines.
    ///
    /// @param calm so many lines are shown at most while the cursor is elsewhere
    /// @param busy so many lines are shown at most while the cursor is in it
    @SuppressWarnings("this-escape")
    public GrowingArea(int calm, int busy) {
        this.calm = calm;
        this.busy = busy;
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        focusedProperty().subscribe(this::fit);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// For a remark of a line or two: Enter goes on to the next field like Tab, which no area writes down.
    public GrowingArea goingOn() {
        goesOn = true;
        return this;
    }

    private void pressed(KeyEvent event) {
        var goes = event.getCode() == KeyCode.TAB || (goesOn && event.getCode() == KeyCode.ENTER);
        if (goes && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// How many lines the text takes at the present width.
    int lines() {
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText("X");
        var line = measure.getLayoutBounds().getHeight();
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(1, getWidth() - PADDING));
        return Math.max(1, (int) Math.round(measure.getLayoutBounds().getHeight() / line));
    }

    private void fit() {
        if (getWidth() > PADDING) {
            setPrefRowCount(Math.min(lines(), isFocused() ? busy : calm));
        }
    }
}
