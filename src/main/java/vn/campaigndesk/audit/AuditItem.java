package vn.campaigndesk.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One row of the audit.
///
/// @param entity the kind of thing: `report`, `recipient`, `campaign`, `organisation`
/// @param field a field's name, or what was done to the thing as a whole
/// @param before null when there was no value
/// @param after null when there is no value any more
/// @param reason empty when none was given
public record AuditItem(
        long id,
        Instant at,
        String actor,
        String entity,
        long entityId,
        String field,
        @Nullable String before,
        @Nullable String after,
        String reason) {}
