package vn.campaigndesk.intake;

import java.util.List;
import vn.campaigndesk.text.Messages;

/// Something about a received file that a person has to look at before it counts.
///
/// @param field what it is about: `unit`, `i1`, `i2`, ... for the rows of the form, `evaluation`, `proposal`, or `form`
///     for the whole
/// @param key message key of the sentence
/// @param arguments what the sentence fills in
public record Question(String field, String key, List<Object> arguments) {
    public static final String UNIT = "unit";
    public static final String EVALUATION = "evaluation";
    public static final String PROPOSAL = "proposal";
    public static final String FORM = "form";

    public Question {
        arguments = List.copyOf(arguments);
    }

    public static Question of(String field, String key, Object... arguments) {
        return new Question(field, key, List.of(arguments));
    }

    /// The sentence for the person.
    public String explain(Messages messages) {
        return messages.get(key, arguments.toArray());
    }
}
