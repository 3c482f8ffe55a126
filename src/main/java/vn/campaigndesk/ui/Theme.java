package vn.campaigndesk.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The two looks of the desk.
public enum Theme {
    LIGHT,
    DARK;

    private static final Object SIZE = "desk-size";
    private static final String DATA = "data:text/css;charset=utf-8;base64,";
    /// What the desk's own controls look like. Beside it lies its binary form, which the toolkit prefers.
    public static final String DESK_SHEET = "/vn/campaigndesk/ui/desk.css";

    private static final String DESK = url(DESK_SHEET);
    private static final List<String> FONTS = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf",
            "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
            "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");

    /// Makes this the look of every window, open or to come, in the usual accent. To be called on the window's
    /// thread.
    public void apply() {
        apply(Accent.BLUE);
    }

    /// Makes this the look of every window, open or to come. To be called on the window's thread.
    public void apply(Accent accent) {
        Application.setUserAgentStylesheet(url(resource(accent)));
    }

    /// Where the build puts [#sheet(Accent)] in the toolkit's binary form.
    public String resource(Accent accent) {
        return "/vn/campaigndesk/ui/theme-" + lower() + "-" + accent.name().toLowerCase(Locale.ROOT) + ".bss";
    }

    /// The look as text. The toolkit takes one stylesheet of this kind, so the parts are put together: the
    /// theme of the library, what the desk mends in it, and the accent.
    public String sheet(Accent accent) {
        var base = this == DARK ? new PrimerDark() : new PrimerLight();
        var sheet = new StringBuilder(text(base.getUserAgentStylesheet())).append(text("theme-" + lower() + ".css"));
        accent.sheet(lower()).ifPresent(part -> sheet.append(text(part)));
        return sheet.toString();
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String text(String path) {
        try (var stream = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// Loads the desk's fonts and gives every window that opens, pop-ups and dialogs too, the desk's
    /// stylesheet. To be called once, on the window's thread, before the first window.
    public static void install() {
        FONTS.forEach(font -> Font.loadFont(url(font), 13));
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Theme::dress);
            }
        });
    }

    private static void dress(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dress(scene);
                if (window instanceof Stage stage && stage.getOwner() != null) {
                    asOwner(scene, stage.getOwner().getScene());
                }
            }
        });
    }

    /// A dialog's letters are as large as those of the window it stands over; pop-ups take them over by
    /// themselves.
    private static void asOwner(Scene scene, Scene owner) {
        owner.getStylesheets().stream().filter(Theme::isOfSize).forEach(scene.getStylesheets()::add);
    }

    private static boolean isOfSize(String sheet) {
        return sheet.startsWith(DATA);
    }

    /// Enlarges the letters of all that opens from a window: menus, lists, tips, dialogs. The window's own
    /// contents are enlarged whole, by [ZoomPane].
    ///
    /// @param percent of the usual size
    public static void enlarge(Scene scene, int percent) {
        scene.getStylesheets().removeIf(Theme::isOfSize);
        scene.getProperties().put(SIZE, percent / 100.0);
        if (percent != 100) {
            scene.getStylesheets().add(data(LargerLetters.sheet(text(DESK_SHEET), percent)));
        }
    }

    /// How much larger than usual the letters are of what opens over a window.
    static double size(Window owner) {
        var scene = owner.getScene();
        return scene != null && scene.getProperties().get(SIZE) instanceof Double times ? times : 1;
    }

    private static String data(String sheet) {
        return DATA + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives a scene the desk's stylesheet; windows get it by themselves.
    public static void dress(Scene scene) {
        if (!scene.getStylesheets().contains(DESK)) {
            scene.getStylesheets().add(DESK);
        }
    }

    private static String url(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
