package vn.campaigndesk.consolidation.frozen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.evidence.Evidence;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.Evidence.Unit;
import vn.campaigndesk.consolidation.evidence.Evidence.Version;
import vn.campaigndesk.consolidation.frozen.Difference.Change;

/// Compares what a frozen report rests on with the figures of today.
public final class DifferenceRules {
    private DifferenceRules() {}

    /// What differs. A total counts as changed when its sum or its n of N does.
    public static Difference between(Evidence frozen, Evidence now) {
        var before = byId(frozen);
        var after = byId(now);
        return new Difference(
                after.keySet().stream()
                        .filter(id -> !before.containsKey(id))
                        .sorted()
                        .toList(),
                after.keySet().stream()
                        .filter(id -> isChanged(before.get(id), after.get(id)))
                        .sorted()
                        .toList(),
                before.keySet().stream()
                        .filter(id -> !after.containsKey(id))
                        .sorted()
                        .toList(),
                now.response().answered() - frozen.response().answered(),
                totals(frozen, now),
                !said(frozen).equals(said(now)),
                units(frozen, now),
                !head(frozen).equals(head(now)));
    }

    /// The units that are in both and would be printed otherwise. Who has answered only in one of them is told as a
    /// report, and a day more of waiting is no change.
    private static int units(Evidence frozen, Evidence now) {
        var before = frozen.units().stream().collect(Collectors.toMap(Unit::recipientId, Function.identity()));
        return (int) now.units().stream()
                .filter(unit -> isOther(before.get(unit.recipientId()), unit))
                .count();
    }

    private static boolean isOther(@Nullable Unit before, Unit now) {
        return before != null
                && (!before.name().equals(now.name())
                        || !before.group().equals(now.group())
                        || (before.standing().isAnswered()
                                && now.standing().isAnswered()
                                && !before.standing().equals(now.standing())));
    }

    private static List<String> head(Evidence evidence) {
        var header = evidence.header();
        return List.of(
                header.campaign(),
                header.issuingBody(),
                header.signerAuthority(),
                header.signerTitle(),
                header.signerName());
    }

    private static boolean isChanged(@Nullable Version before, @Nullable Version after) {
        return before != null && after != null && before.revision() != after.revision();
    }

    private static Map<Long, Version> byId(Evidence evidence) {
        return evidence.reports().stream().collect(Collectors.toMap(Version::reportId, Function.identity()));
    }

    private static List<Change> totals(Evidence frozen, Evidence now) {
        var before = frozen.totals().stream().collect(Collectors.toMap(Total::indicatorId, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var total : now.totals()) {
            var old = before.get(total.indicatorId());
            if (old == null
                    || old.sum() != total.sum()
                    || old.stated() != total.stated()
                    || old.asked() != total.asked()) {
                changes.add(new Change(total.place(), total.shortText(), old == null ? 0 : old.sum(), total.sum()));
            }
        }
        return changes;
    }

    private static List<List<String>> said(Evidence evidence) {
        return evidence.texts().stream()
                .map(text -> List.of(text.kind().name(), text.theme(), text.text()))
                .toList();
    }
}
