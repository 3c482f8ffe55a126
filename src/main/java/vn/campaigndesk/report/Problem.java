package vn.campaigndesk.report;

import java.util.List;
import vn.campaigndesk.text.Messages;

/// Something the rules found, and where it stands.
///
/// @param field the field's name: `recipient`, `arrivedOn`, ... or `i1`, `i2`, ... for the rows of the form
/// @param key message key of the sentence shown beside the field
/// @param arguments what the sentence fills in
public record Problem(String field, Severity severity, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// The sentence for the person.
    public String explain(Messages messages) {
        return messages.get(key, arguments.toArray());
    }

    static Problem error(String field, String key, Object... arguments) {
        return new Problem(field, Severity.ERROR, key, List.of(arguments));
    }

    static Problem warning(String field, String key, Object... arguments) {
        return new Problem(field, Severity.WARNING, key, List.of(arguments));
    }

    static Problem info(String field, String key, Object... arguments) {
        return new Problem(field, Severity.INFO, key, List.of(arguments));
    }
}
