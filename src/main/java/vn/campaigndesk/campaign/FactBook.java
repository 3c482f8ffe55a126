package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is known of bodies beside their names, all of it at one moment: their codes and their facts, to be looked up
/// without asking the database again.
///
/// @param codes the stable code of a body, by its id
/// @param facts all facts of a body, by its id
public record FactBook(Map<Long, String> codes, Map<Long, List<OrganisationFact>> facts) {
    public FactBook {
        codes = Map.copyOf(codes);
        facts = Map.copyOf(facts);
    }

    /// A book in which nothing stands.
    public static FactBook empty() {
        return new FactBook(Map.of(), Map.of());
    }

    /// The stable code of a body; empty when it is not known.
    public String code(long organisationId) {
        return codes.getOrDefault(organisationId, "");
    }

    /// The number of that kind that held on a day: the newest of that day or before, else the oldest after it (a figure
    /// of 2026 is better than none, and it is printed with its year). A number that is not positive is none: it can
    /// divide nothing.
    public Optional<OrganisationFact> number(long organisationId, String kind, LocalDate day) {
        return holding(
                organisationId,
                kind,
                day,
                fact -> fact.amount() != null && fact.amount().signum() > 0);
    }

    /// What held on a day, number or text, by the same choice as [#number]; zero is an answer here, as of a place.
    public Optional<OrganisationFact> fact(long organisationId, String kind, LocalDate day) {
        return holding(organisationId, kind, day, fact -> true);
    }

    /// A loop, not a stream: the dashboard asks this some hundred thousand times for a campaign of the whole country.
    private Optional<OrganisationFact> holding(
            long organisationId, String kind, LocalDate day, Predicate<OrganisationFact> which) {
        @Nullable OrganisationFact best = null;
        for (var fact : facts.getOrDefault(organisationId, List.of())) {
            if (fact.kind().equals(kind) && which.test(fact) && (best == null || isBetter(fact, best, day))) {
                best = fact;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(OrganisationFact fact, OrganisationFact other, LocalDate day) {
        return isAfter(fact, day) == isAfter(other, day)
                ? distance(fact, day) < distance(other, day)
                : isAfter(other, day);
    }

    private static boolean isAfter(OrganisationFact fact, LocalDate day) {
        var asOf = fact.asOf();
        return asOf != null && asOf.isAfter(day);
    }

    private static long distance(OrganisationFact fact, LocalDate day) {
        var asOf = fact.asOf();
        return asOf == null ? 0 : Math.abs(asOf.toEpochDay() - day.toEpochDay());
    }
}
