package vn.campaigndesk.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.SearchKey;

/// A field that offers things whose names fit what is typed, without diacritics and in any order of words. Suggestions
/// stand in a pop-up only: nothing is completed inside the text, which would fight with Vietnamese input methods.
///
/// Typing something that is no name leaves the value empty and the text as it is.
public final class SuggestField<T> extends TextField {
    private static final int MOST = 12;

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final Supplier<List<T>> choices;
    private final Function<T, String> name;
    private final Function<T, String> searched;
    private volatile String newest = "";
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
        AutoCompletionBinding<T> suggestions =
                TextFields.bindAutoCompletion(this, request -> matches(newest), converter());
        suggestions.setVisibleRowCount(MOST);
        suggestions.setDelay(120);
        suggestions.setOnAutoCompleted(event -> value.set(event.getCompletion()));
        suggestions.minWidthProperty().bind(widthProperty());
        value.subscribe(this::showValue);
        textProperty().subscribe(this::typed);
        setOnAction(event -> takeFirst());
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
        // suggestions are fetched by a thread a key, and an older one may come last: each asks for the newest text
        newest = text;
        if (following || isChosen(text)) {
            return;
        }
        following = true;
        value.set(choices.get().stream()
                .filter(choice -> SearchKey.of(name.apply(choice)).equals(SearchKey.of(text)))
                .findFirst()
                .orElse(null));
        following = false;
    }

    private void takeFirst() {
        var matches = matches(getText());
        if (value.get() == null && !matches.isEmpty()) {
            value.set(matches.getFirst());
        }
    }

    private StringConverter<T> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
