package vn.campaigndesk.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shows something as large as there is room for, enlarged if wanted - letters, lines and pictures alike, so
/// that nothing is cut that was not cut before - and never smaller than it can be: what no longer fits is
/// scrolled to.
public final class ZoomPane extends Region {
    /// The room that a bar takes.
    private static final double BAR = 12;

    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1);
    // a bar is there from when it is first needed: the toolkit styles what is hidden, too
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private @Nullable Region content;

    /// An empty pane whose content is as narrow and low as it says itself that it can be.
    public ZoomPane() {
        this(0, 0);
    }

    /// An empty pane.
    ///
    /// @param leastWidth how narrow the content can be in any case, before it is enlarged
    /// @param leastHeight how low it can be
    public ZoomPane(double leastWidth, double leastHeight) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        getStyleClass().add("zoom-pane");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::bringIntoSight);
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        return bar;
    }

    /// Puts something into the pane, in the place of what was there.
    public void show(Region shown) {
        if (shown.equals(content)) {
            return;
        }
        if (content != null) {
            content.getTransforms().remove(scale);
        }
        shown.getTransforms().add(scale);
        content = shown;
        across.setValue(0);
        down.setValue(0);
        getChildren().setAll(shown);
    }

    /// Shows it in another size.
    ///
    /// @param percent of the usual size
    public void zoom(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    /// Whether a part of the content is out of sight at the side: scrolled to sideways.
    public boolean isWider() {
        return across.isVisible();
    }

    /// Whether a part of the content is out of sight below: scrolled to downwards.
    public boolean isHigher() {
        return down.isVisible();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var shown = content;
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var zoom = scale.getX();
        var narrowest = Math.max(leastWidth, shown.minWidth(-1)) * zoom;
        var isWider = narrowest > getWidth();
        var isHigher = lowest(shown, Math.max(narrowest, getWidth())) > getHeight() - (isWider ? BAR : 0);
        isWider = narrowest > getWidth() - (isHigher ? BAR : 0);
        var width = Math.max(narrowest, getWidth() - (isHigher ? BAR : 0));
        var height = Math.max(lowest(shown, width), getHeight() - (isWider ? BAR : 0));
        place(across, isWider, width - getWidth() + (isHigher ? BAR : 0), width);
        place(down, isHigher, height - getHeight() + (isWider ? BAR : 0), height);
        across.resizeRelocate(0, getHeight() - BAR, getWidth() - (isHigher ? BAR : 0), BAR);
        down.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight() - (isWider ? BAR : 0));
        shown.resizeRelocate(-across.getValue(), -down.getValue(), width / zoom, height / zoom);
    }

    /// How low the content can be in some width, both as they are seen.
    private double lowest(Region shown, double width) {
        return Math.max(leastHeight, shown.minHeight(width / scale.getX())) * scale.getX();
    }

    private void place(ScrollBar bar, boolean wanted, double hidden, double whole) {
        bar.setVisible(wanted);
        if (wanted && bar.getParent() == null) {
            getChildren().add(bar);
            bar.applyCss(); // the pulse that lays it out has styled what was there before
        }
        bar.setMax(Math.max(0, hidden));
        bar.setVisibleAmount(wanted ? hidden * (whole - hidden) / whole : 0);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(Math.max(40, whole - hidden - 40));
        bar.setValue(wanted ? Math.clamp(bar.getValue(), 0, bar.getMax()) : 0);
    }

    private void scroll(ScrollEvent event) {
        var rolledDown = roll(down, event.getDeltaY());
        var rolledAcross = roll(across, event.getDeltaX());
        if (rolledDown || rolledAcross) {
            event.consume();
        }
    }

    private static boolean roll(ScrollBar bar, double by) {
        if (!bar.isVisible() || by == 0) {
            return false;
        }
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
        return true;
    }

    /// Whoever goes on by keyboard sees where they are.
    private void bringIntoSight(@Nullable Node focused) {
        var shown = content;
        if (focused == null || shown == null || !isInside(focused, shown)) {
            return;
        }
        var place = sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        if (place != null) {
            uncover(across, place.getMinX(), place.getMaxX(), getWidth() - (down.isVisible() ? BAR : 0));
            uncover(down, place.getMinY(), place.getMaxY(), getHeight() - (across.isVisible() ? BAR : 0));
        }
    }

    private static boolean isInside(Node node, Node outer) {
        Parent at = node.getParent();
        while (at != null && !at.equals(outer)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void uncover(ScrollBar bar, double from, double to, double room) {
        if (!bar.isVisible() || to - from > room) {
            return;
        }
        var by = from < 0 ? from : Math.max(0, to - room);
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }
}
