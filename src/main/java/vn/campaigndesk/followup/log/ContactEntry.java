package vn.campaigndesk.followup.log;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An entry of the contact log.
///
/// @param id 0 while it has not been saved
/// @param recipientId the unit
/// @param happenedAt when it was spoken to
/// @param person who it was, may be empty
/// @param said what was said
/// @param promisedFor the day by which the unit promised its report, null when it promised nothing
public record ContactEntry(
        long id,
        long recipientId,
        Instant happenedAt,
        ContactChannel channel,
        String person,
        String said,
        @Nullable LocalDate promisedFor) {
    /// Widths of the stored columns.
    public static final int PERSON_LENGTH = 100;

    public static final int SAID_LENGTH = 2000;

    /// Texts lose the space around them.
    ///
    /// @throws IllegalArgumentException for an entry that says nothing
    public ContactEntry {
        person = person.strip();
        said = said.strip();
        if (said.isEmpty() && promisedFor == null) {
            throw new IllegalArgumentException("an entry says something or holds a promise");
        }
    }

    /// The same entry under a number of the database.
    public ContactEntry withId(long newId) {
        return new ContactEntry(newId, recipientId, happenedAt, channel, person, said, promisedFor);
    }
}
