package vn.campaigndesk.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program knows on its first start, as read from its resource files: groups, bodies, facts and one letter
/// with its form. Codes stand where the database will have numbers.
record Seed(
        List<OrganisationGroup> groups, List<Body> bodies, List<Fact> facts, Campaign campaign, List<Row> indicators) {

    /// Whether a body is addressed by the letter, offered as an addition, or merely known.
    enum Listing {
        YES,
        PRESET,
        NO
    }

    record Body(
            String code,
            String group,
            String name,
            String shortName,
            int place,
            List<String> aliases,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String successor,
            Listing listing,
            String source) {}

    record Fact(
            String organisation,
            String kind,
            @Nullable BigDecimal amount,
            @Nullable String text,
            @Nullable LocalDate asOf,
            String definition) {}

    record Row(
            int place,
            String text,
            String shortText,
            String unit,
            String noteHint,
            List<String> groups,
            String caveat) {}
}
