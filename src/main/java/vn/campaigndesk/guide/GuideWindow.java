package vn.campaigndesk.guide;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.ZoomPane;

/// The guide in a window of its own beside the desk's, so that one can read and do.
public final class GuideWindow {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    /// As large as it gets on the officer's usual screen of 1366 x 768.
    private static final double WIDEST = 1320;

    private static final double HIGHEST = 730;

    /// How narrow and low the guide can be before it is enlarged.
    private static final double LEAST_WIDTH = 620;

    private static final double LEAST_HEIGHT = 340;

    private final FileDialogs files;
    private final Consumer<Exception> broken;
    private final ZoomPane zoom = new ZoomPane(LEAST_WIDTH, LEAST_HEIGHT);
    private final Stage stage = new Stage();
    private GuideViewModel model;
    private GuideView view;

    /// A window that is not shown yet. To be made on the window's thread.
    ///
    /// @param owner the desk's window
    /// @param files asks for files
    /// @param broken told what nobody expected to go wrong
    /// @param percent of the usual size of letters
    public GuideWindow(
            Window owner,
            GuideViewModel model,
            Messages messages,
            FileDialogs files,
            Consumer<Exception> broken,
            int percent) {
        this.model = model;
        this.files = files;
        this.broken = broken;
        zoom.zoom(percent);
        view = new GuideView(model, messages, files, broken);
        zoom.show(view);
        stage.initOwner(owner);
        // it goes with the desk's window, also where the system does not see to that
        owner.showingProperty().subscribe(showing -> {
            if (!showing) {
                stage.hide();
            }
        });
        stage.setTitle(messages.get("guide.title"));
        stage.setScene(
                new Scene(zoom, Math.min(WIDTH * percent / 100, WIDEST), Math.min(HEIGHT * percent / 100, HIGHEST)));
    }

    /// Shows the page of a topic, above what else is on the screen.
    public void open(GuideTopic topic) {
        model.open(topic);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        view.read();
    }

    /// Speaks another language, at the page that is read.
    ///
    /// @param spoken the guide in that language
    public void speak(GuideViewModel spoken, Messages messages) {
        spoken.open(model.shownProperty().get().page().topic());
        model = spoken;
        view = new GuideView(spoken, messages, files, broken);
        zoom.show(view);
        stage.setTitle(messages.get("guide.title"));
        view.read();
    }

    /// Takes a new size of letters.
    ///
    /// @param percent of the usual size
    public void zoom(int percent) {
        zoom.zoom(percent);
    }
}
