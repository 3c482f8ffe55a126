package vn.campaigndesk.followup.request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.log.ContactChannel;

/// A question to the hotline or the mailbox.
///
/// @param id 0 while it has not been saved
/// @param recipientId the unit that asked, null when somebody else did
/// @param category what it is about, one of the words the office uses; may be empty
/// @param answer empty while there is none
/// @param answeredAt null while there is no answer
public record SupportRequest(
        long id,
        long campaignId,
        @Nullable Long recipientId,
        Instant askedAt,
        ContactChannel channel,
        String category,
        String askedBy,
        String question,
        RequestState state,
        String answer,
        @Nullable Instant answeredAt) {
    /// The longest texts, in characters.
    public static final int CATEGORY_LENGTH = 60;

    public static final int NAME_LENGTH = 100;
    public static final int TEXT_LENGTH = 2000;

    /// Texts lose the space around them, and moments what is finer than a millisecond: the database does not keep
    /// it, and a request has to be the same before it is stored and after, or nothing could be taken back.
    ///
    /// @throws IllegalArgumentException for an answer without its moment, or an answered request without an
    ///     answer
    public SupportRequest {
        category = category.strip();
        askedBy = askedBy.strip();
        question = question.strip();
        answer = answer.strip();
        askedAt = askedAt.truncatedTo(ChronoUnit.MILLIS);
        answeredAt = answeredAt == null ? null : answeredAt.truncatedTo(ChronoUnit.MILLIS);
        if (answer.isEmpty() != (answeredAt == null) || (state == RequestState.ANSWERED && answeredAt == null)) {
            throw new IllegalArgumentException("an answer and its moment go together");
        }
    }

    /// The same request of a campaign.
    SupportRequest of(long campaign) {
        return new SupportRequest(
                id, campaign, recipientId, askedAt, channel, category, askedBy, question, state, answer, answeredAt);
    }
}
