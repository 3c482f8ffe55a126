package vn.campaigndesk.report;

import java.util.List;
import vn.campaigndesk.text.Messages;

/// Something the rules found, and where it stands.
///
/// @param rule the id of the rule ([RuleId]) that found it, such as `V5`; empty for the plain checks of the form
/// @param field the field's name: `recipient`, `arrivedOn`, ... or `i1`, `i2`, ... for the rows of the form
/// @param key message key of the sentence shown beside the field
/// @param arguments what the sentence fills in
public record Problem(String rule, String field, Severity severity, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// The sentence for the person.
    public String explain(Messages messages) {
        return messages.get(key, arguments.toArray());
    }

    /// Under which name it is accepted: the rule's id, or its sentence when it is of no rule.
    public String ruleOrKey() {
        return rule.isEmpty() ? key : rule;
    }

    /// Whether the form cannot be saved like this. An error of a rule about what the unit wrote does
    /// not keep its report out of the register: what was received is stored, it only cannot become
    /// valid.
    public boolean keepsFromSaving() {
        return severity == Severity.ERROR
                && (rule.isEmpty() || RuleId.valueOf(rule).keepsFromSaving());
    }

    /// Whether it stands in a row of the form (`i1`, `i2`, ...).
    public boolean isInRow() {
        return field.length() > 1 && field.charAt(0) == 'i' && Character.isDigit(field.charAt(1));
    }

    /// The same problem as the finding of a rule.
    public Problem under(RuleId found) {
        return new Problem(found.name(), field, severity, key, arguments);
    }

    public static Problem error(String field, String key, Object... arguments) {
        return new Problem("", field, Severity.ERROR, key, List.of(arguments));
    }

    public static Problem warning(String field, String key, Object... arguments) {
        return new Problem("", field, Severity.WARNING, key, List.of(arguments));
    }

    public static Problem info(String field, String key, Object... arguments) {
        return new Problem("", field, Severity.INFO, key, List.of(arguments));
    }
}
