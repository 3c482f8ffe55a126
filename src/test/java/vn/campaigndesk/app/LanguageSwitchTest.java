package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.dashboard.DashboardPage;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.ui.table.ColumnFilter;

/// The language is turned in the open window: on every screen not one sentence stays behind in the other language,
/// whether it comes from the frame, a view or a view model.
class LanguageSwitchTest {
    /// A language is called by its own name in every language.
    private static final Set<String> LANGUAGES = Set.of("Tiếng Việt", "English");

    private static final Path TEXTS = Path.of("src/main/resources/messages");
    /// Words of documents, which are Vietnamese whatever the window speaks.
    private static final List<String> ALWAYS_VIETNAMESE = List.of("document");

    private static final int TELLING = 8;

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
        desk.leave();
    }

    @Test
    void nothingStaysBehindInTheOtherLanguage() throws Exception {
        var vietnamese = Sentences.only("", "_en");
        var english = Sentences.only("_en", "");
        assertThat(vietnamese.patterns()).hasSizeGreaterThan(900);
        for (var screen : Screen.values()) {
            open(screen);
        }

        turn("Tổng quan", "Overview");
        assertThat(found(vietnamese)).as("Vietnamese in the English window").isEmpty();
        turn("Overview", "Tổng quan");
        assertThat(found(english)).as("English in the Vietnamese window").isEmpty();
    }

    @Test
    void whatIsTypedAndFilteredStays() throws Exception {
        open(Screen.FOLLOWUP);
        var followUp = desk.model().screens().followUp();
        DeskRobot.onWindowThread(() -> {
            followUp.queryProperty().set("tho xuan");
            followUp.table()
                    .filter("state", new ColumnFilter.OneOf(followUp.table().words("state")));
            return true;
        });
        var seen = DeskRobot.onWindowThread(() -> List.copyOf(followUp.table().visible()));
        assertThat(seen).isNotEmpty();
        open(Screen.SUPPORT);
        DeskRobot.onWindowThread(() -> {
            var support = desk.model().screens().support();
            support.choose(support.table().rows().getFirst());
            support.answerProperty().set("đang soạn");
            return true;
        });

        turn("Tổng quan", "Overview");

        assertThat(desk.model().screens().support().answerProperty().get()).isEqualTo("đang soạn");
        assertThat(followUp.queryProperty().get()).isEqualTo("tho xuan");
        desk.until(() -> followUp.table().visible().size() == seen.size());
        assertThat(followUp.table().column("state").title()).isEqualTo("Standing");
    }

    private void turn(String from, String to) throws Exception {
        assertThat(navigation()).contains(from);
        onWindow(() -> ((Button) desk.node("#language")).fire());
        desk.until(() -> navigation().contains(to));
    }

    private String navigation() {
        return ((Labeled) desk.node("#nav-overview")).getText();
    }

    private void open(Screen screen) throws Exception {
        onWindow(() -> desk.model().screenProperty().set(screen));
        desk.until(() -> desk.node("#screen-" + screen.name().toLowerCase(Locale.ROOT)) != null);
        desk.settled();
    }

    private List<String> found(Sentences sentences) throws Exception {
        var found = new ArrayList<String>();
        for (var screen : Screen.values()) {
            open(screen);
            look(screen.name(), sentences, found);
        }
        for (var page : DashboardPage.values()) {
            open(Screen.OVERVIEW);
            onWindow(() -> desk.model().screens().overview().pageProperty().set(page));
            look(page.name(), sentences, found);
        }
        onWindow(() -> desk.model().openSources(1));
        look("sources", sentences, found);
        return found;
    }

    private void look(String place, Sentences sentences, List<String> found) throws Exception {
        desk.settled();
        var words = DeskRobot.onWindowThread(
                () -> words(desk.node(".desk")).distinct().toList());
        assertThat(words).as("words on " + place).hasSizeGreaterThan(15);
        words.stream()
                .filter(word -> !LANGUAGES.contains(word))
                .forEach(word -> sentences.key(word).forEach(key -> found.add(place + ": " + word + " = " + key)));
    }

    private static void onWindow(Runnable work) throws Exception {
        DeskRobot.onWindowThread(() -> {
            work.run();
            return true;
        });
    }

    private static Stream<String> words(Node node) {
        var own = Stream.<String>builder();
        if (node instanceof Text text) {
            add(own, text.getText());
        }
        if (node instanceof Labeled labeled) {
            add(own, labeled.getText());
        }
        add(own, node.getAccessibleText());
        var children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible)
                : Stream.<Node>empty();
        return Stream.concat(own.build(), children.flatMap(LanguageSwitchTest::words));
    }

    private static void add(Stream.Builder<String> words, String text) {
        if (text != null && !text.isBlank()) {
            words.add(text);
        }
    }

    /// The texts of one language that the other does not have.
    private record Sentences(List<Pattern> patterns, List<String> keys) {
        static Sentences only(String language, String other) throws IOException {
            var patterns = new ArrayList<Pattern>();
            var keys = new ArrayList<String>();
            try (var files = Files.list(TEXTS)) {
                for (var file : files.map(path -> path.getFileName().toString())
                        .filter(name -> name.endsWith("_en.properties"))
                        .map(name -> name.substring(0, name.indexOf('_')))
                        .filter(name -> !ALWAYS_VIETNAMESE.contains(name))
                        .sorted()
                        .toList()) {
                    var own = read(TEXTS.resolve(file + language + ".properties"));
                    var others = read(TEXTS.resolve(file + other + ".properties"));
                    var all = others.values().stream().map(Object::toString).collect(Collectors.toSet());
                    own.stringPropertyNames().stream().sorted().forEach(key -> {
                        var text = own.getProperty(key);
                        if (!all.contains(text) && telling(text)) {
                            patterns.add(pattern(text));
                            keys.add(key);
                        }
                    });
                }
            }
            return new Sentences(patterns, keys);
        }

        private static Properties read(Path file) throws IOException {
            var texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            return texts;
        }

        /// Without enough words of its own a text says nothing of its language.
        private static boolean telling(String text) {
            return !text.contains("{")
                    ? text.length() > 2
                    : text.replaceAll("\\{[^}]*}", "").length() >= TELLING && !text.contains(",choice,");
        }

        private static Pattern pattern(String text) {
            var literal = text.contains("{") ? text.replace("''", "'") : text;
            return Pattern.compile(
                    Stream.of(literal.split("\\{[^}]*}", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*")),
                    Pattern.DOTALL);
        }

        Stream<String> key(String word) {
            return java.util.stream.IntStream.range(0, keys.size())
                    .filter(i -> patterns.get(i).matcher(word).matches())
                    .mapToObj(keys::get);
        }
    }
}
