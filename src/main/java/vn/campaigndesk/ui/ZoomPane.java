package vn.campaigndesk.ui;

import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shows something larger than it is: letters, lines and pictures alike, so that nothing is cut that was not cut
/// before. What no longer fits is scrolled to.
public final class ZoomPane extends Region {
    /// The room that a bar takes, with some air.
    private static final double BAR = 14;

    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1);
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Region content;

    /// An empty pane.
    ///
    /// @param leastWidth how narrow the content can be, before it is enlarged
    /// @param leastHeight how low it can be
    public ZoomPane(double leastWidth, double leastHeight) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        scroll.getStyleClass().add("zoom-scroll");
        scroll.setFocusTraversable(false);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    /// Puts something into the pane, in the place of what was there.
    public void show(Region shown) {
        if (!shown.equals(content)) {
            if (content != null) {
                content.getTransforms().remove(scale);
            }
            scroll.setContent(null);
            shown.getTransforms().add(scale);
            content = shown;
            getChildren().setAll(shown);
        }
        fit();
    }

    /// Shows it in another size.
    ///
    /// @param percent of the usual size
    public void zoom(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        fit();
    }

    private void fit() {
        var shown = content;
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var zoom = scale.getX();
        var across = leastWidth * zoom > getWidth();
        var down = leastHeight * zoom > getHeight() - (across ? BAR : 0);
        across = leastWidth * zoom > getWidth() - (down ? BAR : 0);
        var wide = Math.max(leastWidth, (getWidth() - (down ? BAR : 0)) / zoom);
        var high = Math.max(leastHeight, (getHeight() - (across ? BAR : 0)) / zoom);
        fix(shown, wide, high);
        scroll.setHbarPolicy(across ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(down ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        place(shown, across || down);
        requestLayout();
    }

    private static void fix(Region shown, double wide, double high) {
        shown.setMinSize(wide, high);
        shown.setPrefSize(wide, high);
        shown.setMaxSize(wide, high);
    }

    private void place(Region shown, boolean scrolled) {
        if (scrolled && scroll.getContent() == null) {
            getChildren().setAll(scroll);
            scroll.setContent(new Group(shown));
        } else if (!scrolled && scroll.getContent() != null) {
            scroll.setContent(null);
            getChildren().setAll(shown);
        }
    }

    @Override
    protected void layoutChildren() {
        var shown = content;
        if (scroll.getContent() != null) {
            scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        } else if (shown != null) {
            shown.resizeRelocate(0, 0, shown.getPrefWidth(), shown.getPrefHeight());
        }
    }
}
