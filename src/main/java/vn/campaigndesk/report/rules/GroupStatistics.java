package vn.campaigndesk.report.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.CampaignSnapshot;

/// How large the numbers of each group are: of the counted reports of a campaign, row by row, as log(1+x) and
/// as rates by what is known of the units. Numbers in rows that are not asked of the group are left out.
public final class GroupStatistics {
    /// What a rate divides by.
    static final List<String> DENOMINATORS = List.of(OrganisationFact.COMMUNES, OrganisationFact.POPULATION);

    private static final String SIZE = "";

    private final CampaignSnapshot snapshot;
    private final Map<Long, Answer> counted;
    private final Map<Key, Sample> samples = new HashMap<>();

    private record Key(long groupId, long indicatorId, String measure) {}

    private GroupStatistics(CampaignSnapshot snapshot, Map<Long, Answer> counted) {
        this.snapshot = snapshot;
        this.counted = counted;
        var values = new HashMap<Key, List<Double>>();
        for (var unit : snapshot.recipients()) {
            collect(unit, values);
        }
        values.forEach((key, of) -> samples.put(key, new Sample(of)));
    }

    /// The statistics of a campaign.
    ///
    /// @param counted what each unit that has answered says, by the recipient's id
    public static GroupStatistics of(CampaignSnapshot snapshot, Map<Long, Answer> counted) {
        return new GroupStatistics(snapshot, counted);
    }

    private void collect(Recipient unit, Map<Key, List<Double>> values) {
        if (!counted.containsKey(unit.id())) {
            return;
        }
        for (var row : snapshot.indicators()) {
            var amount = stored(unit, row);
            if (amount != null) {
                add(values, key(unit, row, SIZE), Math.log1p((double) amount));
                for (var kind : DENOMINATORS) {
                    rate(unit, amount, kind).ifPresent(rate -> add(values, key(unit, row, kind), rate));
                }
            }
        }
    }

    private static void add(Map<Key, List<Double>> values, Key key, double value) {
        values.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    private static Key key(Recipient unit, Indicator row, String measure) {
        return new Key(unit.group().id(), row.id(), measure);
    }

    private @Nullable Long stored(Recipient unit, Indicator row) {
        var report = counted.get(unit.id());
        return report == null || !row.appliesTo(unit.group())
                ? null
                : report.quantity(row.id()).amount();
    }

    /// Whether the number of a unit in a row is far from those of its group, by the limits of the rule that
    /// asks about it; never for a unit without a number.
    public boolean isOutlying(Recipient unit, Indicator row) {
        var amount = stored(unit, row);
        if (amount == null) {
            return false;
        }
        var terms = RuleTerms.shipped();
        var group = sizes(unit, row, amount);
        return group.size() >= terms.limit("group-values") && Math.abs(group.modifiedZ()) > terms.limit("modified-z");
    }

    /// The number by what is known of the unit, a commune or a thousand inhabitants; empty when that is
    /// not known.
    Optional<Double> rate(Recipient unit, long amount, String kind) {
        return fact(unit, kind).map(fact -> amount * per(kind) / Denominator.amount(fact));
    }

    /// How many of a denominator make one of a rate.
    private static double per(String kind) {
        return kind.equals(OrganisationFact.POPULATION) ? 1000 : 1;
    }

    Optional<OrganisationFact> fact(Recipient unit, String kind) {
        return snapshot.facts()
                .number(
                        unit.organisationId(),
                        kind,
                        snapshot.campaign().deadline().date());
    }

    /// The group of a unit as log(1+x), with `amount` as the unit's number.
    Sample.Exchanged sizes(Recipient unit, Indicator row, long amount) {
        var stored = stored(unit, row);
        return sample(key(unit, row, SIZE))
                .with(Math.log1p((double) amount), stored == null ? null : Math.log1p((double) stored));
    }

    /// The group of a unit as rates, with `amount` as the unit's number; empty when the denominator is
    /// not known.
    Optional<Sample.Exchanged> rates(Recipient unit, Indicator row, long amount, String kind) {
        var stored = stored(unit, row);
        return rate(unit, amount, kind)
                .map(rate -> sample(key(unit, row, kind))
                        .with(
                                rate,
                                stored == null ? null : rate(unit, stored, kind).orElseThrow()));
    }

    private Sample sample(Key key) {
        var known = samples.get(key);
        return known == null ? new Sample(List.of()) : known;
    }
}
