package vn.campaigndesk.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.SearchKey;

/// A field that offers things whose names fit what is typed, without diacritics and in any order of words. Suggestions
/// stand in a pop-up only: nothing is completed inside the text, which would fight with Vietnamese input methods.
///
/// The suggestions are found within the same key press: a list that follows a moment later would let a fast hand choose
/// from what fitted the letters before. Typing something that is no name leaves the value empty and the text as it is.
public final class SuggestField<T> extends TextField {
    private static final int MOST = 12;

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final Supplier<List<T>> choices;
    private final Function<T, String> name;
    private final Function<T, String> searched;
    private final SuggestPopup<T> popup;
    private boolean following;

    /// A field over some choices.
    ///
    /// @param choices all that can be chosen, asked at every key
    /// @param name what is shown
    /// @param searched the text that is searched besides the name, such as a short name
    @SuppressWarnings("this-escape")
    public SuggestField(Supplier<List<T>> choices, Function<T, String> name, Function<T, String> searched) {
        this.choices = choices;
        this.name = name;
        this.searched = searched;
        popup = new SuggestPopup<>(name, value::set);
        value.subscribe(this::showValue);
        textProperty().subscribe(this::typed);
        setOnAction(event -> takeFirst());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// What is chosen, null while the text names nothing.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// The choices that fit a text, those that begin with it first.
    List<T> matches(String typed) {
        var key = SearchKey.of(typed);
        if (key.isEmpty() || isChosen(typed)) {
            return List.of();
        }
        return choices.get().stream()
                .filter(choice -> SearchKey.matches(typed, name.apply(choice) + " " + searched.apply(choice)))
                .sorted((one, other) -> Boolean.compare(startsWith(other, key), startsWith(one, key)))
                .limit(MOST)
                .toList();
    }

    private boolean isChosen(String typed) {
        var chosen = value.get();
        return chosen != null && name.apply(chosen).equals(typed);
    }

    private boolean startsWith(T choice, String key) {
        return SearchKey.of(searched.apply(choice)).startsWith(key);
    }

    private void showValue(@Nullable T chosen) {
        if (chosen != null && !name.apply(chosen).equals(getText())) {
            following = true;
            setText(name.apply(chosen));
            following = false;
            end();
        } else if (chosen == null && !isFocused() && !following) {
            clear();
        }
    }

    private void typed(String text) {
        if (!following && !isChosen(text)) {
            following = true;
            value.set(named(text));
            following = false;
        }
        popup.offer(this, isFocused() ? matches(text) : List.of());
    }

    /// The only choice with that name, to the last mark, or else without regard to marks and capitals. Names of two
    /// things name neither.
    private @Nullable T named(String text) {
        var key = SearchKey.of(text);
        var alike = choices.get().stream()
                .filter(choice -> SearchKey.of(name.apply(choice)).equals(key))
                .toList();
        var same = alike.stream()
                .filter(choice -> name.apply(choice).equalsIgnoreCase(text))
                .toList();
        var meant = same.isEmpty() ? alike : same;
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private void steer(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> popup.move(1);
            case UP -> popup.move(-1);
            case ESCAPE -> popup.hide();
            case ENTER -> popup.choose();
            case TAB -> {
                popup.chooseIfMeant();
                return;
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void takeFirst() {
        var matches = matches(getText());
        if (value.get() == null && !matches.isEmpty()) {
            value.set(matches.getFirst());
        }
    }
}
