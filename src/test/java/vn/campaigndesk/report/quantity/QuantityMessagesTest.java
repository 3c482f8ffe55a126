package vn.campaigndesk.report.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.text.Messages;

class QuantityMessagesTest {
    @Test
    void bothLanguagesHaveExactlyTheTextsThatAreNeeded() throws IOException {
        var needed = new TreeSet<String>();
        keys("quantity.doubt.", Doubt.values()).forEach(needed::add);
        keys("quantity.offer.", OfferKind.values()).forEach(needed::add);
        keys("quantity.qualifier.", Qualifier.values()).forEach(needed::add);
        assertThat(load("quantity.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(load("quantity_en.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void sentencesQuoteTheTextAndButtonsShowTheNumber() {
        for (var locale : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
            var messages = new Messages(locale);
            for (var doubt : Doubt.values()) {
                assertThat(messages.of("quantity.doubt", doubt, "1,234"))
                        .contains("\u201C1,234\u201D")
                        .endsWith(".");
            }
            for (var kind : OfferKind.values()) {
                assertThat(messages.of("quantity.offer", kind, "1.234", "5.678"))
                        .startsWith("1.234");
            }
            assertThat(messages.of("quantity.offer", OfferKind.RANGE, "20", "30"))
                    .contains("20", "30");
        }
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream("/messages/" + file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
