package vn.campaigndesk.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The campaign that the program ships with, as the first start would put it into an empty database, with the numbers
/// it would get there. For looking at files where there are no data yet: nothing is written.
///
/// @param campaign the letter
/// @param indicators rows of the form in their order
/// @param organisations all bodies that are known, by group and official order
/// @param recipients whom the letter addresses, in its order
/// @param facts what is known of the bodies
public record ShippedCampaign(
        Campaign campaign,
        List<Indicator> indicators,
        List<Organisation> organisations,
        List<Recipient> recipients,
        FactBook facts) {
    public ShippedCampaign {
        indicators = List.copyOf(indicators);
        organisations = List.copyOf(organisations);
        recipients = List.copyOf(recipients);
    }

    /// Reads it from the program's files.
    public static ShippedCampaign read() {
        var seed = new SeedReader().read(SeedStore.SHIPPED);
        var groups = groups(seed);
        var ids = ids(seed);
        var bodies = seed.bodies().stream()
                .map(body -> organisation(body, groups, ids))
                .sorted(Comparator.comparingInt(
                                (Organisation body) -> body.group().place())
                        .thenComparingInt(Organisation::place)
                        .thenComparingLong(Organisation::id))
                .toList();
        var campaign = seed.campaign().withId(1);
        return new ShippedCampaign(
                campaign, indicators(seed, groups), bodies, recipients(seed, campaign.id(), bodies), facts(seed, ids));
    }

    private static Map<String, OrganisationGroup> groups(Seed seed) {
        var groups = new HashMap<String, OrganisationGroup>();
        for (var group : seed.groups()) {
            groups.put(
                    group.code(),
                    new OrganisationGroup(
                            groups.size() + 1L, group.code(), group.name(), group.shortName(), group.place()));
        }
        return groups;
    }

    private static Map<String, Long> ids(Seed seed) {
        var ids = new HashMap<String, Long>();
        seed.bodies().forEach(body -> ids.put(body.code(), ids.size() + 1L));
        return ids;
    }

    private static Organisation organisation(
            Seed.Body body, Map<String, OrganisationGroup> groups, Map<String, Long> ids) {
        return new Organisation(
                SeedStore.found(ids, body.code()),
                body.code(),
                SeedStore.found(groups, body.group()),
                body.name(),
                body.shortName(),
                body.place(),
                body.aliases(),
                body.validFrom(),
                body.validTo(),
                body.successor() == null ? null : SeedStore.found(ids, body.successor()));
    }

    private static List<Indicator> indicators(Seed seed, Map<String, OrganisationGroup> groups) {
        var rows = new ArrayList<Indicator>();
        for (var row : seed.indicators()) {
            rows.add(new Indicator(
                    rows.size() + 1L,
                    row.place(),
                    row.text(),
                    row.shortText(),
                    row.unit(),
                    row.noteHint(),
                    row.caveat(),
                    row.groups().stream()
                            .map(code -> SeedStore.found(groups, code).id())
                            .collect(Collectors.toSet())));
        }
        return rows;
    }

    private static List<Recipient> recipients(Seed seed, long campaignId, List<Organisation> bodies) {
        var recipients = new ArrayList<Recipient>();
        for (var body : SeedStore.listed(seed, bodies, Seed.Listing.YES)) {
            recipients.add(new Recipient(
                    recipients.size() + 1L,
                    campaignId,
                    body.id(),
                    body.group(),
                    body.place(),
                    body.name(),
                    body.shortName(),
                    null,
                    "",
                    null,
                    null));
        }
        return recipients;
    }

    private static FactBook facts(Seed seed, Map<String, Long> ids) {
        var codes = new HashMap<Long, String>();
        ids.forEach((code, id) -> codes.put(id, code));
        var facts = seed.facts().stream()
                .map(fact -> new OrganisationFact(
                        SeedStore.found(ids, fact.organisation()),
                        fact.kind(),
                        fact.amount(),
                        fact.text(),
                        fact.asOf(),
                        fact.definition()))
                .sorted(Comparator.comparing(OrganisationFact::kind)
                        .thenComparing(OrganisationFact::asOf, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(OrganisationFact::organisationId));
        return new FactBook(codes, facts);
    }
}
