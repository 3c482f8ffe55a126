package vn.campaigndesk.material;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.followup.HandedOver;
import vn.campaigndesk.material.Holding.State;

/// Who has which version: a function of versions and deliveries.
public final class HoldingRules {
    /// The later day is the newer version; of one day the one that was entered later.
    static final Comparator<MaterialVersion> BY_AGE =
            Comparator.comparing(MaterialVersion::issuedOn).thenComparingLong(MaterialVersion::id);

    private HoldingRules() {}

    /// The versions of a material, the newest first.
    public static List<MaterialVersion> versions(MaterialFacts facts, long materialId) {
        return facts.versions().stream()
                .filter(version -> version.materialId() == materialId)
                .sorted(BY_AGE.reversed())
                .toList();
    }

    /// The newest version of a material; empty while it has none.
    public static Optional<MaterialVersion> newest(MaterialFacts facts, long materialId) {
        return versions(facts, materialId).stream().findFirst();
    }

    /// The ids of the recipients that were given a version, whatever else they were given.
    static Set<Long> given(MaterialFacts facts, MaterialVersion version) {
        return facts.deliveries().stream()
                .filter(delivery -> delivery.versionId() == version.id())
                .map(Delivery::recipientId)
                .collect(Collectors.toSet());
    }

    /// What units were given, for their histories: each version of each material by its name.
    public static List<HandedOver> handedOver(MaterialFacts facts) {
        var names = facts.materials().stream().collect(Collectors.toMap(Material::id, Material::name));
        var words = facts.versions().stream()
                .collect(Collectors.toMap(
                        MaterialVersion::id,
                        version -> names.get(version.materialId()) + " (" + version.label() + ")"));
        return facts.deliveries().stream()
                .map(delivery -> new HandedOver(
                        delivery.recipientId(),
                        delivery.sentOn(),
                        delivery.channel(),
                        words.getOrDefault(delivery.versionId(), "")))
                .toList();
    }

    /// What each recipient has of a material, in the order of the list. Whoever was given an older version after a
    /// newer one still has the newer.
    public static List<Holding> of(MaterialFacts facts, long materialId) {
        var versions = versions(facts, materialId).stream()
                .collect(Collectors.toMap(MaterialVersion::id, Function.identity()));
        var newest = newest(facts, materialId);
        var best = best(facts, versions);
        return facts.recipients().stream()
                .map(recipient -> {
                    var delivery = best.get(recipient.id());
                    var version = delivery == null ? null : versions.get(delivery.versionId());
                    var state = version == null
                            ? State.NONE
                            : newest.filter(version::equals).isPresent() ? State.CURRENT : State.OLD;
                    return new Holding(recipient, state, version, delivery);
                })
                .toList();
    }

    private static Map<Long, Delivery> best(MaterialFacts facts, Map<Long, MaterialVersion> versions) {
        var best = new HashMap<Long, Delivery>();
        for (var delivery : facts.deliveries()) {
            if (versions.containsKey(delivery.versionId())) {
                best.merge(delivery.recipientId(), delivery, (one, other) -> newer(one, other, versions));
            }
        }
        return best;
    }

    private static Delivery newer(Delivery one, Delivery other, Map<Long, MaterialVersion> versions) {
        var first = versions.get(one.versionId());
        var second = versions.get(other.versionId());
        if (first == null || second == null) {
            return first == null ? other : one;
        }
        var order = BY_AGE.compare(first, second);
        return order > 0 || (order == 0 && !one.sentOn().isBefore(other.sentOn())) ? one : other;
    }
}
