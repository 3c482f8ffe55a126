package vn.campaigndesk.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.settings.Setting;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.Look;

/// The part of the settings about how the window looks and speaks; a choice holds at once.
final class AppearanceCard {
    private final Taste taste;
    private final Messages messages;
    private final GridPane lines = new GridPane();

    private AppearanceCard(Taste taste, Messages messages) {
        this.taste = taste;
        this.messages = messages;
        lines.getStyleClass().add("settings-lines");
    }

    static Card of(Taste taste, Messages messages) {
        var card = new AppearanceCard(taste, messages);
        card.add(Settings.LOOK, "settings.look", List.of(Look.values()), one -> messages.of("settings.look", one));
        card.add(
                Settings.ACCENT,
                "settings.accent",
                List.of(Accent.values()),
                one -> messages.of("settings.accent", one));
        card.add(Settings.SIZE, "settings.size", Settings.SIZES, percent -> messages.get("settings.percent", percent));
        card.add(
                Settings.LANGUAGE,
                "settings.language",
                List.of(Preferences.VIETNAMESE, Locale.ENGLISH),
                language -> language.getDisplayLanguage(language));
        var whole = new Card(messages.get("settings.appearance"), card.lines);
        whole.setId("settings-appearance");
        whole.remark(messages.get("settings.size.keys"));
        return whole;
    }

    /// One line: the name of the setting and a button for each of its values.
    private <T> void add(Setting<T> setting, String key, List<T> values, Function<T, String> words) {
        var name = new Label(messages.get(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        var choices = new FlowPane(8, 8);
        for (var value : values) {
            choices.getChildren().add(choice(setting, value, words.apply(value), group));
        }
        lines.addRow(lines.getRowCount(), name, choices);
    }

    private <T> Node choice(Setting<T> setting, T value, String word, ToggleGroup group) {
        var button = new ToggleButton(word.substring(0, 1).toUpperCase(messages.locale()) + word.substring(1));
        button.setId("setting-" + setting.name() + "-" + setting.writing().apply(value));
        button.getStyleClass().addAll("filter", "setting");
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            if (!taste.get(setting).equals(value)) {
                taste.choose(setting, value);
            }
        });
        taste.chosenProperty()
                .subscribe(chosen -> button.setSelected(chosen.get(setting).equals(value)));
        return button;
    }
}
