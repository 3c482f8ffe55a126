package vn.campaigndesk.report.original;

import java.io.IOException;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.campaigndesk.text.Messages;

/// The pages of a photograph or a scan, as wide as the pane, to be enlarged and turned.
final class PictureView extends StackPane implements Zoomable {
    private static final double MARGIN = 28;
    private static final double LARGEST = 8;

    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty turn = new SimpleDoubleProperty(0);

    /// Pictures ready to be drawn.
    ///
    /// @param total how many pages the file has
    record Images(List<Image> pages, int total) {
        Images {
            pages = List.copyOf(pages);
        }
    }

    PictureView(Images images, String name, Messages messages) {
        pages.getStyleClass().add("picture-pages");
        for (var image : images.pages()) {
            pages.getChildren().add(page(image, messages.get("original.picture.name", name)));
        }
        if (images.pages().size() < images.total()) {
            var rest = new Label(
                    messages.get("original.picture.rest", images.pages().size(), images.total()));
            rest.setWrapText(true);
            pages.getChildren().add(rest);
        }
        scroll.setPannable(true);
        scroll.setId("original-picture");
        scroll.getStyleClass().add("preview-ground");
        getChildren().add(scroll);
    }

    /// Reads a picture; to be done away from the window's thread.
    static Images images(FileBytes file) throws IOException {
        var read = PictureReader.read(file);
        return new Images(
                read.pages().stream()
                        .map(page -> (Image) SwingFXUtils.toFXImage(page, null))
                        .toList(),
                read.total());
    }

    private Group page(Image image, String name) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(name);
        view.rotateProperty().bind(turn);
        Runnable fit = () -> fit(view, image);
        scroll.viewportBoundsProperty().subscribe(fit);
        zoom.subscribe(fit);
        turn.subscribe(fit);
        return new Group(view);
    }

    /// A page lies in the pane's width, also when it has been turned.
    private void fit(ImageView view, Image image) {
        var room = Math.max(1, scroll.getViewportBounds().getWidth() - MARGIN) * zoom.get();
        var lying = turn.get() % 180 != 0;
        view.setFitWidth(lying ? room * image.getWidth() / image.getHeight() : room);
    }

    @Override
    public void zoom(double factor) {
        zoom.set(Math.clamp(zoom.get() * factor, 1 / LARGEST, LARGEST));
    }

    @Override
    public void turn() {
        turn.set((turn.get() + 90) % 360);
    }
}
