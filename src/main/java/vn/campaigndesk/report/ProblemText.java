package vn.campaigndesk.report;

import vn.campaigndesk.text.Messages;

/// A problem in words that stand away from its field: with the rule that found it and the row it is about.
public final class ProblemText {
    private ProblemText() {}

    /// The row and the sentence, such as `Row 3: ...`; a sentence that begins with its row does not name it twice.
    public static String of(Problem problem, Messages messages) {
        var sentence = problem.explain(messages);
        if (!problem.isInRow()) {
            return sentence;
        }
        var row = messages.get("report.problem.row", problem.field().substring(1));
        return sentence.startsWith(row) ? sentence : messages.get("report.problem.in-row", row, sentence);
    }

    /// The same after the rule's id, such as `V9 · Row 3: ...`.
    public static String withRule(Problem problem, Messages messages) {
        var text = of(problem, messages);
        return problem.rule().isEmpty() ? text : messages.get("report.list.review.line", problem.rule(), text);
    }
}
