package vn.campaigndesk.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.campaigndesk.text.Messages;

/// What keys do on the screens, in one list: screens hear by it, lists of keys tell by it, and the guide writes by it,
/// also of screens that have never been opened.
public enum ScreenKey {
    FIND("app.key.find", KeyCode.F),
    NEW_REPORT("app.key.report", KeyCode.N),
    TABLE("app.key.table", KeyCode.B),
    SAVE("app.key.save", KeyCode.S),
    NEXT_STEP("app.key.step", KeyCode.ENTER),
    ASK("app.key.ask", KeyCode.H),
    LOG("app.key.log", KeyCode.L),
    NEW_REQUEST("app.key.request", KeyCode.N),
    ANSWER("app.key.answer", KeyCode.ENTER),
    NEW_MATERIAL("app.key.material", KeyCode.N),
    SAVE_WORD("app.key.word", KeyCode.S),
    PRINT("app.key.print", KeyCode.P),
    PRESENT("dashboard.present", KeyCode.F11);

    private final String does;
    private final KeyCode code;

    ScreenKey(String does, KeyCode code) {
        this.does = does;
        this.code = code;
    }

    /// The keys: one of the row at the top alone, any other with Ctrl (on a Mac Command).
    public KeyCombination keys() {
        return code.isFunctionKey() ? new KeyCodeCombination(code) : KeyTable.ctrl(code);
    }

    /// The keys and what they do, in the language of the messages.
    public Shortcut told(Messages messages) {
        return new Shortcut(keys(), messages.get(does));
    }

    /// All of them, told.
    public static List<Shortcut> all(Messages messages) {
        return Stream.of(values()).map(key -> key.told(messages)).toList();
    }
}
