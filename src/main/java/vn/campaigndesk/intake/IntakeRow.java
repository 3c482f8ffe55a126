package vn.campaigndesk.intake;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.SearchKey;

/// A line of the queue.
///
/// @param item what the file proposes; null while it is being read
public record IntakeRow(QueuedFile file, @Nullable IntakeItem item) {
    public long id() {
        return file.id();
    }

    public IntakeState state() {
        return item == null
                ? IntakeState.READING
                : switch (item.draft().status()) {
                    case ACCEPTABLE -> IntakeState.CLEAR;
                    case NEEDS_REVIEW -> IntakeState.ASKING;
                    case REJECTED -> IntakeState.REJECTED;
                };
    }

    /// How many things are to be looked at.
    public int questions() {
        return item == null ? 0 : item.draft().questions().size();
    }

    /// The name by which a person knows the file.
    public String name() {
        return item == null ? file.origin().display() : item.draft().file();
    }

    /// The unit it seems to come from; empty while that is not known.
    public String unit() {
        var recipient = item == null ? null : item.draft().unit().recipient();
        return recipient == null ? "" : recipient.name();
    }

    /// The first sentence about what is to be looked at; empty when there is nothing.
    public String reason(Messages messages) {
        if (item == null) {
            return "";
        }
        var rejection = item.draft().rejection();
        if (rejection != null) {
            return rejection.explain(messages);
        }
        return item.draft().questions().stream()
                .findFirst()
                .map(question -> question.explain(messages))
                .orElse("");
    }

    /// What a search looks at.
    String searchKey() {
        return SearchKey.of(name() + " " + unit());
    }
}
