package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.campaigndesk.dashboard.DashboardPage;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Theme;

/// Every word on every screen stands out from what is behind it, in both themes: WCAG 2.2, 1.4.3 - 4.5 to 1, and 3 to 1
/// for large letters. Read from the nodes as they are styled: the fill of each text over every ground below it.
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final double LEAST_LARGE = 3;
    /// 18 points, or 14 points and bold, are large; a point is 4/3 of a pixel.
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(Desk.openSample(data, DeskRobot.clock(LocalDate.of(2024, 11, 26)), "DỮ LIỆU MẪU"), saved);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        onWindow(Theme.LIGHT::apply);
        desk.leave();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextStandsOut(Theme theme) throws Exception {
        onWindow(theme::apply);
        var weak = new TreeMap<String, String>();
        var seen = new TreeSet<String>();
        for (var screen : Screen.values()) {
            open(screen);
            look(screen.name(), weak, seen);
        }
        for (var page : DashboardPage.values()) {
            open(Screen.OVERVIEW);
            onWindow(() -> desk.model().screens().overview().pageProperty().set(page));
            look(page.name(), weak, seen);
        }
        open(Screen.REPORTS);
        onWindow(() ->
                ((ListView<?>) desk.node("#report-list")).getSelectionModel().select(1));
        desk.until(() -> desk.node("#report-form") != null);
        look("form", weak, seen);
        onWindow(() -> desk.model().openSources(1));
        look("sources", weak, seen);

        assertThat(seen).as("combinations of text and ground").hasSizeGreaterThan(15);
        assertThat(weak.values()).as("texts that do not stand out").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, VIOLET", "LIGHT, TEAL", "DARK, VIOLET", "DARK, TEAL"})
    void everyAccentStandsOut(Theme theme, Accent accent) throws Exception {
        onWindow(() -> theme.apply(accent));
        var weak = new TreeMap<String, String>();
        var seen = new TreeSet<String>();
        for (var screen : List.of(Screen.OVERVIEW, Screen.REPORTS, Screen.CONSOLIDATION)) {
            open(screen);
            look(screen.name(), weak, seen);
        }

        assertThat(seen).as("combinations of text and ground").hasSizeGreaterThan(10);
        assertThat(weak.values()).as("texts that do not stand out").isEmpty();
    }

    private void open(Screen screen) throws Exception {
        onWindow(() -> desk.model().screenProperty().set(screen));
        desk.until(() -> desk.node("#screen-" + screen.name().toLowerCase(Locale.ROOT)) != null);
    }

    private void look(String place, TreeMap<String, String> weak, TreeSet<String> seen) throws Exception {
        desk.settled();
        onWindow(() -> {
            var root = desk.node(".desk");
            root.getScene().getRoot().applyCss();
            root.getScene().getRoot().layout();
            texts(root).forEach(text -> judge(place, text, weak, seen));
        });
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            // what cannot be used need not stand out, says the rule
            return Stream.empty();
        }
        if (node instanceof Text text) {
            return text.getText().isBlank() ? Stream.empty() : Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ContrastTest::texts)
                : Stream.empty();
    }

    private static void judge(String place, Text text, TreeMap<String, String> weak, TreeSet<String> seen) {
        if (!(text.getFill() instanceof Color fill)) {
            return;
        }
        for (var ground : grounds(text)) {
            var drawn = over(faded(fill, text), ground);
            var contrast = contrast(drawn, ground);
            seen.add(drawn + " on " + ground);
            if (contrast < least(text)) {
                var where = styles(text);
                weak.putIfAbsent(
                        where + drawn + ground,
                        String.format(
                                Locale.ROOT,
                                "%s: %.2f %s on %s (%s) \u201c%s\u201d",
                                place,
                                contrast,
                                hex(drawn),
                                hex(ground),
                                where,
                                text.getText()));
            }
        }
    }

    private static double least(Text text) {
        if (text instanceof FontIcon) {
            return LEAST_LARGE; // 1.4.11: what is no text
        }
        var font = text.getFont();
        var large = font.getSize() >= LARGE
                || font.getSize() >= LARGE_BOLD && font.getStyle().contains("Bold");
        return large ? LEAST_LARGE : LEAST;
    }

    /// What stands behind a text: one colour, or each colour of a pattern.
    private static List<Color> grounds(Node text) {
        var layers = new ArrayList<List<Color>>();
        for (var node = text.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                for (var i = fills.size() - 1; i >= 0; i--) {
                    if (covers(region, text, fills.get(i).getInsets().getBottom())) {
                        layers.add(colours(fills.get(i).getFill()));
                    }
                }
            }
        }
        var grounds = List.of(Color.WHITE);
        for (var i = layers.size() - 1; i >= 0; i--) {
            var layer = layers.get(i);
            var below = grounds;
            grounds = layer.stream()
                    .flatMap(colour -> below.stream().map(ground -> over(colour, ground)))
                    .distinct()
                    .toList();
        }
        return grounds;
    }

    /// A fill that is drawn as a line at the edge is behind no text.
    private static boolean covers(Region region, Node text, double bottom) {
        return bottom < region.getHeight() / 2;
    }

    private static List<Color> colours(Paint paint) {
        return switch (paint) {
            case Color colour -> List.of(colour);
            case LinearGradient gradient ->
                gradient.getStops().stream().map(Stop::getColor).distinct().toList();
            default -> throw new IllegalStateException("a ground of another kind: " + paint);
        };
    }

    private static Color faded(Color fill, Node text) {
        var opacity = fill.getOpacity();
        for (var node = text; node != null; node = node.getParent()) {
            opacity *= node.getOpacity();
        }
        return new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), opacity);
    }

    private static Color over(Color upper, Color lower) {
        var share = upper.getOpacity();
        return new Color(
                mix(upper.getRed(), lower.getRed(), share),
                mix(upper.getGreen(), lower.getGreen(), share),
                mix(upper.getBlue(), lower.getBlue(), share),
                1);
    }

    private static double mix(double upper, double lower, double share) {
        return Math.clamp(upper * share + lower * (1 - share), 0, 1);
    }

    private static double contrast(Color one, Color other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String styles(Node text) {
        var styles = new ArrayList<String>();
        for (var node = text.getParent(); node != null && styles.size() < 3; node = node.getParent()) {
            styles.add(Optional.ofNullable(node.getId()).map(id -> "#" + id).orElse("") + "."
                    + String.join(".", node.getStyleClass()));
        }
        return String.join(" < ", styles);
    }

    private static String hex(Color colour) {
        return colour.toString().substring(0, 8).replace("0x", "#");
    }

    private static void onWindow(Runnable work) throws Exception {
        DeskRobot.onWindowThread(() -> {
            work.run();
            return true;
        });
    }
}
