package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.text.TabTable;

/// The 52 recipients of the letter of 2024 as the program ships them.
final class ListOf2024 {
    private static final Map<String, OrganisationGroup> GROUPS = Map.of(
            "party-office", group(1, "party-office"),
            "department", group(2, "department"),
            "district", group(3, "district"),
            "press", group(4, "press"),
            "university", group(5, "university"),
            "association", group(6, "association"));

    private ListOf2024() {}

    static List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (var body : TabTable.read(SeedStore.class, "seed/organisations.tsv")) {
            if (body.get("listed").equals("yes")) {
                candidates.add(candidate(
                        candidates.size() + 1,
                        GROUPS.get(body.get("group")),
                        body.get("name"),
                        body.get("short_name"),
                        body.list("aliases"),
                        null));
            }
        }
        return candidates;
    }

    static Candidate candidate(
            long id,
            OrganisationGroup group,
            String name,
            String shortName,
            List<String> aliases,
            @Nullable String exemptReason) {
        return new Candidate(
                new Recipient(id, 1, id, group, (int) id, name, shortName, null, "", null, exemptReason), aliases);
    }

    static OrganisationGroup group(int place, String code) {
        return new OrganisationGroup(place, code, code, code, place);
    }
}
