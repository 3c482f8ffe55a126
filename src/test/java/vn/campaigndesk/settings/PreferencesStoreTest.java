package vn.campaigndesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesStoreTest {
    @TempDir
    Path folder;

    @Test
    void theDeskIsLightAndVietnameseUntilSomebodyChooses() {
        var usual = new PreferencesStore(folder).load();

        assertThat(usual).isEqualTo(Preferences.usual());
        assertThat(usual.dark()).isFalse();
        assertThat(usual.language()).isEqualTo(Locale.of("vi", "VN"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"true, en", "true, vi", "false, en", "false, vi"})
    void aChoiceIsThereNextTime(boolean dark, String language) {
        var locale = language.equals("en") ? Locale.ENGLISH : Preferences.VIETNAMESE;
        new PreferencesStore(folder).save(Preferences.usual().withDark(dark).withLanguage(locale));

        assertThat(new PreferencesStore(folder).load()).isEqualTo(new Preferences(dark, locale));
        assertThat(folder).isDirectoryContaining("glob:**/desk.properties");
    }

    @Test
    void theLastChoiceHolds() {
        var store = new PreferencesStore(folder);
        store.save(Preferences.usual().withDark(true).withLanguage(Locale.ENGLISH));
        store.save(Preferences.usual());

        assertThat(store.load()).isEqualTo(Preferences.usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme", "theme=\\u00zz", "theme=purple\nlanguage=tlh", "{\"dark\": true}"})
    void aFileThatSaysNothingUsefulMeansTheUsual(String content) throws IOException {
        Files.writeString(folder.resolve("desk.properties"), content);

        assertThat(new PreferencesStore(folder).load()).isEqualTo(Preferences.usual());
    }

    @Test
    void aFileThatIsNoTextMeansTheUsual() throws IOException {
        Files.write(folder.resolve("desk.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});

        assertThat(new PreferencesStore(folder).load()).isEqualTo(Preferences.usual());
    }

    @Test
    void whenTheDiskRefusesTheDeskGoesOn() throws IOException {
        var file = Files.writeString(folder.resolve("plain"), "");
        var store = new PreferencesStore(file.resolve("below"));

        store.save(Preferences.usual().withDark(true));

        assertThat(store.load()).isEqualTo(Preferences.usual());
    }

    @Test
    void howWideAPartWasLeftIsKeptBesideTheOtherChoices() throws IOException {
        var store = new PreferencesStore(folder);
        assertThat(store.width("reports")).isEmpty();
        store.keepWidth("reports", 380);
        store.save(Preferences.usual().withDark(true));
        assertThat(store.width("reports")).hasValue(380);
        assertThat(store.width("others")).isEmpty();

        Files.writeString(folder.resolve("desk.properties"), "width.reports=wide");
        assertThat(store.width("reports")).isEmpty();
    }
}
