package vn.campaigndesk.change;

import java.util.List;

/// Something a person has done to the data, and how it is taken back.
///
/// @param key message key of what was done, in the form "edited the report of {0}"
/// @param arguments what the message fills in
/// @param reverse takes it back as a new change, by the same stores and with the same audit; throws [Overtaken] and
///     changes nothing when the thing is no longer as the gesture left it
public record Gesture(String key, List<Object> arguments, Runnable reverse) {
    public Gesture {
        arguments = List.copyOf(arguments);
    }

    /// The same reverse under another gesture's name.
    Gesture named(Gesture other) {
        return new Gesture(other.key, other.arguments, reverse);
    }
}
