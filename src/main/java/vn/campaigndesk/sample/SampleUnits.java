package vn.campaigndesk.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.text.TabTable;

/// The recipients of the sample campaign by the codes that its files use, which are those of the seed.
///
/// @param byCode recipients as they are stored
record SampleUnits(Map<String, Recipient> byCode) {
    SampleUnits {
        byCode = Map.copyOf(byCode);
    }

    /// A recipient knows its name only; the seed, from which the list was made a moment ago, knows the code to it.
    static SampleUnits of(List<Recipient> recipients) {
        Map<String, Recipient> byName =
                recipients.stream().collect(Collectors.toMap(Recipient::name, Function.identity()));
        var byCode = new HashMap<String, Recipient>();
        for (var body : TabTable.read(SeedStore.class, "seed/organisations.tsv")) {
            var recipient = byName.get(body.get("name"));
            if (recipient != null) {
                byCode.put(body.get("code"), recipient);
            }
        }
        return new SampleUnits(byCode);
    }

    Recipient get(String code) {
        var recipient = byCode.get(code);
        if (recipient == null) {
            throw new IllegalStateException("the sample campaign was not sent to " + code);
        }
        return recipient;
    }
}
