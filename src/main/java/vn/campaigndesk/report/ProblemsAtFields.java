package vn.campaigndesk.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Tone;

/// Puts each problem under the field it names; a warning only marks it, for the foot of the form says it in full and
/// takes the reason for it.
final class ProblemsAtFields {
    private ProblemsAtFields() {}

    /// Shows the gravest problem of each field, the first of equals, and clears the fields that have none.
    static void show(Map<String, FormField> fields, List<Problem> problems, Messages messages) {
        fields.forEach((name, field) -> problems.stream()
                .filter(problem -> problem.field().equals(name))
                .min(Comparator.comparing(Problem::severity))
                .ifPresentOrElse(problem -> show(field, problem, messages), () -> field.problem("", Tone.NEUTRAL)));
    }

    private static void show(FormField field, Problem problem, Messages messages) {
        if (problem.severity() == Severity.WARNING) {
            field.mark(problem.explain(messages), ReportFormView.tone(problem));
        } else {
            field.problem(problem.explain(messages), ReportFormView.tone(problem));
        }
    }
}
