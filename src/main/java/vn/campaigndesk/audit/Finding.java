package vn.campaigndesk.audit;

import java.util.List;
import vn.campaigndesk.text.Messages;

/// What one check of the data found.
///
/// @param sound whether all is as it should be
/// @param key the message that says it
/// @param arguments what the message fills in
public record Finding(boolean sound, String key, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// All is as it should be.
    public static Finding sound(String key, Object... arguments) {
        return new Finding(true, key, List.of(arguments));
    }

    /// Something is wrong.
    public static Finding trouble(String key, Object... arguments) {
        return new Finding(false, key, List.of(arguments));
    }

    /// The sentence for the person.
    public String explain(Messages messages) {
        return messages.get(key, arguments.toArray());
    }
}
