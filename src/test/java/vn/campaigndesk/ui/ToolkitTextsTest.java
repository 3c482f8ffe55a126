package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.ButtonType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Neither JavaFX nor ControlsFX speaks Vietnamese; the bundles beside our own resources teach them.
/// A new version of either library may bring new keys: the failure prints the lines to paste and translate.
class ToolkitTextsTest {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}|%[a-z]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// The bundles of the libraries on the class path; PDFViewFX and AtlantaFX have none.
    enum Toolkit {
        CONTROLS("com/sun/javafx/scene/control/skin/resources/controls", 90),
        FULL_SCREEN("com/sun/javafx/tk/quantum/QuantumMessagesBundle", 2),
        CONTROLS_FX("controlsfx", 90);

        private final String bundle;
        private final int atLeast;

        Toolkit(String bundle, int atLeast) {
            this.bundle = bundle;
            this.atLeast = atLeast;
        }

        Properties english() throws IOException {
            return read("/" + bundle + ".properties");
        }

        Properties vietnamese() throws IOException {
            return read("/" + bundle + "_vi.properties");
        }
    }

    /// Names of colour models: Office in Vietnamese writes them the same.
    private static final Set<String> SAME_IN_BOTH = Set.of("ColorPicker.colorType.rgb", "ColorPicker.colorType.hsb");

    @ParameterizedTest
    @EnumSource
    void every_english_text_of_a_toolkit_has_its_vietnamese_one(Toolkit toolkit) throws IOException {
        var english = toolkit.english();
        assertThat(english).as("the bundle was really read").hasSizeGreaterThanOrEqualTo(toolkit.atLeast);
        assertThat(linesWhere(toolkit, (en, vi) -> vi == null))
                .as("add to %s_vi.properties and translate", toolkit.bundle)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_vietnamese_text_stays_behind_when_the_toolkit_drops_its_key(Toolkit toolkit) throws IOException {
        var left = new TreeSet<>(toolkit.vietnamese().stringPropertyNames());
        left.removeAll(toolkit.english().stringPropertyNames());
        assertThat(left)
                .as("remove from %s_vi.properties what the toolkit does not ask for", toolkit.bundle)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_translation_keeps_the_placeholders(Toolkit toolkit) throws IOException {
        assertThat(linesWhere(
                        toolkit, (en, vi) -> vi != null && !placeholders(vi).equals(placeholders(en))))
                .as("the same {n} and %%s as in English are wanted in %s_vi.properties", toolkit.bundle)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_left_in_english(Toolkit toolkit) throws IOException {
        var left = linesWhere(
                toolkit,
                (en, vi) ->
                        vi != null && LETTER.matcher(en).find() && vi.strip().equalsIgnoreCase(en.strip()));
        left.removeIf(line -> SAME_IN_BOTH.contains(line.substring(0, line.indexOf('='))));
        assertThat(left).as("translate in %s_vi.properties", toolkit.bundle).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void signs_without_letters_are_not_changed(Toolkit toolkit) throws IOException {
        assertThat(linesWhere(toolkit, (en, vi) -> !LETTER.matcher(en).find() && !en.equals(vi)))
                .as("the filter reads these signs back: keep them as in English in %s_vi.properties", toolkit.bundle)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void vietnamese_letters_are_composed(Toolkit toolkit) throws IOException {
        var text = String.join("\n", values(toolkit.vietnamese()));
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_toolkit_finds_the_texts_as_they_are_written(Toolkit toolkit) throws IOException {
        var loaded = ResourceBundle.getBundle(toolkit.bundle.replace('/', '.'), VIETNAMESE);
        var written = toolkit.vietnamese();
        assertThat(written.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(loaded.getString(key)).isEqualTo(written.getProperty(key)));
    }

    @Test
    void the_buttons_of_a_dialog_speak_vietnamese() {
        assertThat(List.of(ButtonType.OK, ButtonType.CANCEL, ButtonType.YES, ButtonType.NO, ButtonType.CLOSE))
                .extracting(ButtonType::getText)
                .containsExactly("Đồng ý", "Hủy", "Có", "Không", "Đóng");
    }

    @Test
    void no_comparison_of_the_column_filter_is_the_beginning_of_another() throws IOException {
        var texts = Toolkit.CONTROLS_FX.vietnamese();
        var comparisons = texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("parser.text.operator.text."))
                .map(texts::getProperty)
                .filter(text -> LETTER.matcher(text).find())
                .toList();
        assertThat(comparisons)
                .hasSizeGreaterThan(5)
                .allSatisfy(one -> assertThat(comparisons)
                        .filteredOn(other -> other.startsWith(one))
                        .containsExactly(one));
    }

    @Test
    void a_placeholder_that_is_lost_is_seen() throws IOException {
        var texts = new Properties();
        texts.load(new StringReader("good={1} chiếm {0} phần trăm\nbad={0} chiếm phần trăm"));
        var english = placeholders("{0} represents {1} percent");
        assertThat(placeholders(texts.getProperty("good"))).isEqualTo(english);
        assertThat(placeholders(texts.getProperty("bad"))).isNotEqualTo(english);
    }

    /// The keys and *English* texts, as lines to paste, for which the Vietnamese text (or its absence) is at fault.
    private static List<String> linesWhere(Toolkit toolkit, BiPredicate<String, String> fault) throws IOException {
        var english = toolkit.english();
        var vietnamese = toolkit.vietnamese();
        return new ArrayList<>(english.stringPropertyNames().stream()
                .filter(key -> fault.test(english.getProperty(key), vietnamese.getProperty(key)))
                .sorted()
                .map(key -> key + "=" + english.getProperty(key))
                .toList());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static List<String> values(Properties texts) {
        return texts.stringPropertyNames().stream().map(texts::getProperty).toList();
    }

    private static Properties read(String resource) throws IOException {
        var texts = new Properties();
        try (var stream = ToolkitTextsTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as("resource %s", resource).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
