package vn.campaigndesk.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/// The two looks of the desk.
public enum Theme {
    LIGHT,
    DARK;

    private static final String DESK = resource("/vn/campaigndesk/ui/desk.css");
    private static final List<String> FONTS = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf",
            "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
            "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");

    /// Makes this the look of every window, open or to come. To be called on the window's thread.
    public void apply() {
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /// Loads the desk's fonts and gives every window that opens, pop-ups and dialogs too, the desk's stylesheet. To be
    /// called once, on the window's thread, before the first window.
    public static void install() {
        FONTS.forEach(font -> Font.loadFont(resource(font), 13));
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Theme::dress);
            }
        });
    }

    private static void dress(Window window) {
        if (window.getScene() != null) {
            dress(window.getScene());
        }
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dress(scene);
            }
        });
    }

    /// Gives a scene the desk's stylesheet; windows get it by themselves.
    public static void dress(Scene scene) {
        if (!scene.getStylesheets().contains(DESK)) {
            scene.getStylesheets().add(DESK);
        }
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
