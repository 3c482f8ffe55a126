package vn.campaigndesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.file.WatchedFolder;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Look;

class PreferencesStoreTest {
    @TempDir
    Path folder;

    @Test
    void theDeskLooksAsTheSystemAndSpeaksVietnameseUntilSomebodyChooses() {
        var usual = new PreferencesStore(folder).load();

        assertThat(usual).isEqualTo(Preferences.usual());
        assertThat(usual.get(Settings.LOOK)).isEqualTo(Look.SYSTEM);
        assertThat(usual.get(Settings.LANGUAGE)).isEqualTo(Locale.of("vi", "VN"));
        assertThat(usual.get(Settings.SIZE)).isEqualTo(100);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"DARK, en, 150, TEAL", "DARK, vi, 100, BLUE", "LIGHT, en, 200, VIOLET", "SYSTEM, vi, 125, BLUE"})
    void aChoiceIsThereNextTime(Look look, String language, int size, Accent accent) {
        var locale = language.equals("en") ? Locale.ENGLISH : Preferences.VIETNAMESE;
        var store = new PreferencesStore(folder);
        store.set(Settings.LOOK, look);
        store.set(Settings.LANGUAGE, locale);
        store.set(Settings.SIZE, size);
        store.set(Settings.ACCENT, accent);

        var read = new PreferencesStore(folder).load();
        assertThat(read.get(Settings.LOOK)).isEqualTo(look);
        assertThat(read.get(Settings.LANGUAGE)).isEqualTo(locale);
        assertThat(read.get(Settings.SIZE)).isEqualTo(size);
        assertThat(read.get(Settings.ACCENT)).isEqualTo(accent);
        assertThat(folder).isDirectoryContaining("glob:**/desk.properties");
    }

    @Test
    void theLastChoiceHolds() {
        var store = new PreferencesStore(folder);
        store.set(Settings.LOOK, Look.DARK);
        store.set(Settings.LOOK, Look.LIGHT);

        assertThat(store.get(Settings.LOOK)).isEqualTo(Look.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "theme",
                "theme=\\u00zz",
                "theme=purple\nlanguage=tlh\nsize=7000\nwindow=1 2 3\naccent=red\nwelcomed=no",
                "{\"dark\": true}"
            })
    void aFileThatSaysNothingUsefulMeansTheUsual(String content) throws IOException {
        Files.writeString(folder.resolve("desk.properties"), content);

        var read = new PreferencesStore(folder).load();
        assertThat(read.get(Settings.LOOK)).isEqualTo(Look.SYSTEM);
        assertThat(read.get(Settings.LANGUAGE)).isEqualTo(Preferences.VIETNAMESE);
        assertThat(read.get(Settings.SIZE)).isEqualTo(100);
        assertThat(read.get(Settings.ACCENT)).isEqualTo(Accent.BLUE);
        assertThat(read.get(Settings.WINDOW)).isEmpty();
        assertThat(read.get(Settings.WELCOMED)).isFalse();
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

        store.set(Settings.LOOK, Look.DARK);

        assertThat(store.load()).isEqualTo(Preferences.usual());
    }

    @Test
    void oneChoiceLeavesTheOthers() throws IOException {
        var store = new PreferencesStore(folder);
        assertThat(store.get(Settings.width("reports"))).isZero();
        store.set(Settings.width("reports"), 380);
        store.set(Settings.LOOK, Look.DARK);
        var watched = new WatchedFolder(folder, 7);
        store.set(Settings.WATCHED, Optional.of(watched));
        assertThat(store.get(Settings.width("reports"))).isEqualTo(380);
        assertThat(store.get(Settings.width("others"))).isZero();
        assertThat(store.get(Settings.WATCHED)).hasValue(watched);

        Files.writeString(folder.resolve("desk.properties"), "width.reports=wide");
        assertThat(store.get(Settings.width("reports"))).isZero();
    }
}
