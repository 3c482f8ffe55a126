package vn.campaigndesk.guide;

import java.util.List;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Shortcut;

/// What pages do not say in their own words: the keys that are heard and the texts of the window.
public final class GuideWords {
    /// The sign for a key that the document font cannot draw and few people call by it.
    private static final String RETURN = "\u21b5";

    private static final String MORE = "\u2026";

    private final List<Shortcut> keys;
    private final Messages messages;

    /// @param keys all that are heard, told in the language of the messages
    public GuideWords(List<Shortcut> keys, Messages messages) {
        this.keys = List.copyOf(keys);
        this.messages = messages;
    }

    /// The keys that do what a text says.
    ///
    /// @param does the key of that text, such as `app.key.save`
    /// @throws IllegalArgumentException when no key does that: a fault of the page
    String key(String does) {
        var told = messages.get(does);
        return keys.stream()
                .filter(shortcut -> shortcut.does().equals(told))
                .map(shortcut -> shortcut.shown().replace(RETURN, "Enter"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key does '" + does + "'"));
    }

    /// A text of the window: without the key that two spaces part from a button's word, which the page tells by itself,
    /// and without the dots of a button that asks for more.
    ///
    /// @throws IllegalArgumentException when there is no such text: a fault of the page
    String label(String key) {
        var words = messages.get(key).split(" {2}", -1)[0];
        return words.endsWith(MORE) ? words.substring(0, words.length() - 1) : words;
    }
}
