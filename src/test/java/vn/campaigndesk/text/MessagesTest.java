package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.MessageFiles.MessageFile;

/// How texts are found, and that the files they are found in are whole.
class MessagesTest {
    /// Official documents are Vietnamese, whatever the window speaks.
    private static final Set<String> VIETNAMESE_ONLY = Set.of("document");
    /// Holds picocli's own names beside ours.
    private static final Set<String> FOREIGN_KEYS = Set.of("cli");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Stream<String> names() {
        return MessageFiles.names().stream();
    }

    static Stream<MessageFile> files() {
        return MessageFiles.all().stream();
    }

    @ParameterizedTest
    @CsvSource({"vi, Sẵn có", "vi-VN, Sẵn có", "en, At hand", "en-GB, At hand", "fr, Sẵn có"})
    void englishIsForEnglishAndVietnameseForEveryoneElse(String language, String text) {
        assertThat(new Messages(Locale.forLanguageTag(language)).get("sampletest.plain"))
                .isEqualTo(text);
    }

    @Test
    void argumentsAreFilledInAndTextWithoutThemStaysAsItIs() {
        var messages = new Messages(Locale.ENGLISH);
        assertThat(messages.get("sampletest.filled", "A", 3)).isEqualTo("3 of A");
        assertThat(messages.get("sampletest.quoted")).isEqualTo("the unit's answer");
        assertThat(messages.of("sampletest.order", Thread.State.NEW)).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sampletest.absent", "sampletest", "nofile.key", "nodot", ""})
    void anUnknownKeyIsAFaultAndNeverShown(String key) {
        assertThatThrownBy(() -> new Messages(Locale.ENGLISH).get(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + key + "'");
    }

    @Test
    void anExpectedFailureExplainsItselfInBothLanguages() {
        var failure = new ExpectedFailure("db.running", "/data");
        assertThat(failure.explain(new Messages(Locale.of("vi"))))
                .startsWith("Chương trình")
                .contains("/data");
        assertThat(failure.explain(new Messages(Locale.ENGLISH)))
                .startsWith("The program")
                .contains("/data");
    }

    @Test
    void theFilesAreFound() {
        assertThat(MessageFiles.names())
                .contains("campaign", "consolidation", "dashboard", "db", "document", "followup", "report", "ui");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyVietnameseTextHasItsEnglishTwin(String name) {
        if (VIETNAMESE_ONLY.contains(name)) {
            assertThat(MessageFiles.exists(name, "_en")).isFalse();
            return;
        }
        var vietnamese = MessageFiles.read(name, "");
        var english = MessageFiles.read(name, "_en");
        assertThat(vietnamese.linesMissingIn(english)).as(paste(english)).isEmpty();
        assertThat(english.linesMissingIn(vietnamese)).as(paste(vietnamese)).isEmpty();
    }

    private static String paste(MessageFile file) {
        return "paste into " + file.fileName() + " and translate";
    }

    @ParameterizedTest
    @MethodSource("names")
    void bothLanguagesFillInTheSameArguments(String name) {
        if (VIETNAMESE_ONLY.contains(name)) {
            return;
        }
        var english = MessageFiles.read(name, "_en").texts();
        var different = MessageFiles.read(name, "").texts().entrySet().stream()
                .filter(text -> !placeholders(text.getValue())
                        .equals(placeholders(english.getOrDefault(text.getKey(), text.getValue()))))
                .map(text -> text.getKey() + ": " + text.getValue() + " <> " + english.get(text.getKey()));
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPatternParses(MessageFile file) {
        assertThat(file.texts().entrySet().stream()
                        .filter(text -> !parses(text.getValue()))
                        .map(Object::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aQuoteIsDoubledWhereThereAreArgumentsAndOnlyThere(MessageFile file) {
        assertThat(file.texts().entrySet().stream()
                        .filter(text -> isMisquoted(text.getValue()))
                        .map(Object::toString))
                .as("MessageFormat swallows a single quote; without arguments the text is shown as it is")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void textIsPrecomposedAndTidy(MessageFile file) {
        if (!FOREIGN_KEYS.contains(file.name())) {
            assertThat(file.texts().values()).allMatch(text -> text.equals(text.strip()));
        }
        assertThat(file.texts().values())
                .allSatisfy(text -> assertThat(text)
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .isNotBlank()
                        .doesNotContain("\u00ad", "\ufeff", "\ufffd", "\t"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keysBeginWithTheNameOfTheirFileAndStandOnce(MessageFile file) {
        assertThat(file.twice()).isEmpty();
        if (!FOREIGN_KEYS.contains(file.name())) {
            assertThat(file.texts().keySet()).allMatch(key -> key.startsWith(file.name() + "."));
        }
    }

    private static Set<Integer> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean parses(String pattern) {
        try {
            new MessageFormat(pattern, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isMisquoted(String pattern) {
        return placeholders(pattern).isEmpty()
                ? pattern.contains("''")
                : pattern.replace("''", "").contains("'");
    }
}
