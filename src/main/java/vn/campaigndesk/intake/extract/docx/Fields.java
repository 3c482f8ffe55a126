package vn.campaigndesk.intake.extract.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The fields that are open at a place of a text. Between begin and separator stands the instruction,
/// after it the result that a person sees; fields may stand in the instruction of others.
final class Fields {
    private final Deque<Boolean> inResult = new ArrayDeque<>();

    void mark(@Nullable String type) {
        if ("begin".equals(type)) {
            inResult.push(false);
        } else if ("separate".equals(type) && !inResult.isEmpty()) {
            inResult.pop();
            inResult.push(true);
        } else if ("end".equals(type) && !inResult.isEmpty()) {
            inResult.pop();
        }
    }

    /// Whether text here is part of an outer field's instruction. Text directly in an instruction is no
    /// instruction (that has an element of its own) and is kept: a field that never ends must not swallow
    /// the document.
    boolean hideText() {
        return inResult.size() > 1 && inResult.stream().skip(1).anyMatch(result -> !result);
    }
}
