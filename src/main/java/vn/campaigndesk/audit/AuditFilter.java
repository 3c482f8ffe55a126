package vn.campaigndesk.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which rows of the audit are asked for.
///
/// @param entity the kind of thing, null for all
/// @param entityId the one thing of that kind, null for all
/// @param recipientId the unit: its place on the list and all its reports, also removed ones; null for all
/// @param text words that stand somewhere in what is read, without diacritics; blank for all
/// @param from the first day, null for no bound
/// @param until the last day, null for no bound
public record AuditFilter(
        @Nullable String entity,
        @Nullable Long entityId,
        @Nullable Long recipientId,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /// Everything.
    public static final AuditFilter ALL = new AuditFilter(null, null, null, "", null, null);

    /// The history of one thing.
    public static AuditFilter of(String entity, long id) {
        return new AuditFilter(entity, id, null, "", null, null);
    }
}
