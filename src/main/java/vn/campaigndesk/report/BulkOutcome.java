package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.text.Messages;

/// What came of doing something to many reports.
///
/// @param done to how many it was done
/// @param refused those that stayed as they were, and why, in the order in which they stood
public record BulkOutcome(int done, List<Refused> refused) {
    private static final int NAMED = 5;

    public BulkOutcome {
        refused = List.copyOf(refused);
    }

    /// A report that stayed as it was.
    record Refused(ReportItem item, BulkRules.Refusal why) {}

    /// The ids of the reports that stayed as they were.
    public List<Long> refusedIds() {
        return refused.stream().map(refusal -> refusal.item().report().id()).toList();
    }

    /// Which reports stayed as they were and why, a line a reason; nothing when all were done.
    public String explainRefused(Messages messages) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (var refusal : refused) {
            var why =
                    messages.get(refusal.why().key(), refusal.why().arguments().toArray());
            byReason.computeIfAbsent(why, none -> new ArrayList<>())
                    .add(refusal.item().recipient().shortName());
        }
        return byReason.entrySet().stream()
                .map(reason -> messages.get(
                        "report.bulk.refused",
                        reason.getKey(),
                        reason.getValue().size(),
                        names(reason.getValue(), messages)))
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<String> units, Messages messages) {
        var named = String.join(", ", units.subList(0, Math.min(NAMED, units.size())));
        return units.size() <= NAMED ? named : messages.get("report.bulk.more", named, units.size() - NAMED);
    }
}
