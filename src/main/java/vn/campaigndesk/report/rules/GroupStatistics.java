package vn.campaigndesk.report.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Map<Long, Set<Long>> outlying = new HashMap<>();

    private record Key(long groupId, long indicatorId, String measure) {}

    private GroupStatistics(CampaignSnapshot snapshot, Map<Long, Answer> counted) {
        this.snapshot = snapshot;
        this.counted = counted;
        var values = new HashMap<Key, List<Double>>();
        var units = new HashMap<Key, List<Long>>();
        for (var unit : snapshot.recipients()) {
            var answer = counted.get(unit.id());
            if (answer != null) {
                collect(unit, answer, values, units);
            }
        }
        values.forEach((key, of) -> samples.put(key, new Sample(of)));
        units.forEach((key, of) -> outlying.computeIfAbsent(key.indicatorId(), row -> new HashSet<>())
                .addAll(outlying(sample(key), of, values.getOrDefault(key, List.of()))));
    }

    /// The statistics of a campaign.
    ///
    /// @param counted what each unit that has answered says, by the recipient's id
    public static GroupStatistics of(CampaignSnapshot snapshot, Map<Long, Answer> counted) {
        return new GroupStatistics(snapshot, counted);
    }

    private void collect(Recipient unit, Answer answer, Map<Key, List<Double>> values, Map<Key, List<Long>> units) {
        for (var row : snapshot.indicators()) {
            var amount = stored(unit, answer, row);
            if (amount != null) {
                var key = key(unit, row, SIZE);
                add(values, key, Math.log1p((double) amount));
                add(units, key, unit.id());
                for (var kind : DENOMINATORS) {
                    rate(unit, amount, kind).ifPresent(rate -> add(values, key(unit, row, kind), rate));
                }
            }
        }
    }

    private static <T> void add(Map<Key, List<T>> values, Key key, T value) {
        values.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    private static Key key(Recipient unit, Indicator row, String measure) {
        return new Key(unit.group().id(), row.id(), measure);
    }

    private @Nullable Long stored(Recipient unit, Indicator row) {
        var answer = counted.get(unit.id());
        return answer == null ? null : stored(unit, answer, row);
    }

    private static @Nullable Long stored(Recipient unit, Answer answer, Indicator row) {
        return row.appliesTo(unit.group()) ? answer.quantity(row.id()).amount() : null;
    }

    /// The units whose number in a row is far from those of their group, by the limits of the rule that asks about
    /// it, by their ids; never one without a number.
    public Set<Long> outlying(Indicator row) {
        return outlying.getOrDefault(row.id(), Set.of());
    }

    /// A group that contains the number is the same for all its units, so its middle is found once.
    private static Set<Long> outlying(Sample group, List<Long> units, List<Double> sizes) {
        var terms = RuleTerms.shipped();
        if (sizes.size() < terms.limit("group-values")) {
            return Set.of();
        }
        var middle = group.middle();
        var farthest = terms.limit("modified-z");
        return IntStream.range(0, units.size())
                .filter(i -> Math.abs(middle.modifiedZ(sizes.get(i))) > farthest)
                .mapToObj(units::get)
                .collect(Collectors.toSet());
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
