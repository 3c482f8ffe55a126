package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A body with its names over the years.
///
/// @param code stable name used by files, never shown
/// @param place official order inside its group
/// @param aliases other writings and former names
/// @param validFrom first day of existence, null when it does not matter
/// @param validTo last day of existence, null while it lives
/// @param successorId the body that took over its duties
public record Organisation(
        long id,
        String code,
        OrganisationGroup group,
        String name,
        String shortName,
        int place,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long successorId) {
    public Organisation {
        Require.filled(code, "code");
        Require.filled(name, "name");
        Require.filled(shortName, "shortName");
        aliases = List.copyOf(aliases);
    }

    /// Whether the body exists on that day.
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
