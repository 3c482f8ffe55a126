package vn.campaigndesk.intake;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.SuggestField;

/// What keys mean on the screen "Nhập tệp".
public enum IntakeKeys {
    NEXT_QUESTION(KeyCode.TAB),
    QUESTION_BEFORE(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
    BACK(KeyCode.F6),
    LOOKED(KeyCode.SPACE, KeyCombination.SHORTCUT_DOWN),
    ACCEPT(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
    ACCEPT_HERE(KeyCode.ENTER),
    NEXT_FILE(KeyCode.DOWN, KeyCombination.ALT_DOWN),
    FILE_BEFORE(KeyCode.UP, KeyCombination.ALT_DOWN),
    ASIDE(KeyCode.DELETE),
    SEARCH(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    CHOOSE(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    // the platform's combination of keys cannot be changed; it is not marked so
    @SuppressWarnings("ImmutableEnumChecker")
    private final KeyCombination keys;

    IntakeKeys(KeyCode code, KeyCombination.Modifier... modifiers) {
        keys = new KeyCodeCombination(code, modifiers);
    }

    /// All of them, to be shown to a person who asks.
    public static List<Shortcut> shortcuts(Messages messages) {
        return Stream.of(values())
                .map(meaning -> new Shortcut(meaning.keys, messages.of("intake.key", meaning)))
                .toList();
    }

    /// What a key means where the keyboard is; null for nothing.
    static @Nullable IntakeKeys of(KeyEvent event, @Nullable Node focused) {
        for (var meaning : values()) {
            if (meaning.keys.match(event) && meaning.isMeant(focused)) {
                return meaning;
            }
        }
        return null;
    }

    /// Enter and Delete are the list's and the form's; in a field that offers names Enter takes one.
    private boolean isMeant(@Nullable Node focused) {
        return switch (this) {
            case ACCEPT_HERE ->
                focused == null
                        || focused instanceof ListView<?>
                        || focused instanceof CheckBox
                        || (focused instanceof TextField && !(focused instanceof SuggestField<?>));
            case ASIDE -> focused instanceof ListView<?>;
            default -> true;
        };
    }
}
