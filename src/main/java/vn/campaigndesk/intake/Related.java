package vn.campaigndesk.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.campaigndesk.intake.draft.Draft;
import vn.campaigndesk.intake.draft.Relation;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.VersionDifference;
import vn.campaigndesk.report.VersionDifference.FieldDifference;

/// What a waiting file is to a report or to another file, and where the two differ.
///
/// @param differences the other one at the left, this file at the right; empty when they cannot be compared
/// @param entered whether the other one is a report already
public record Related(Relation relation, List<FieldDifference> differences, boolean entered) {
    /// How a file came is no difference between what two files say.
    private static final Set<String> NOT_SAID = Set.of("channel", "kind", "counting", "withdraws", "arrivalNumber");

    public Related {
        differences = List.copyOf(differences);
    }

    /// The relation of a file of the queue; empty for one that stands alone.
    static Optional<Related> of(IntakeItem item, List<IntakeItem> all, CampaignSnapshot campaign) {
        var relation = item.draft().relation();
        if (relation == null) {
            return Optional.empty();
        }
        var file = all.stream()
                .filter(one -> one.id() != item.id() && one.draft().file().equals(relation.other()))
                .findFirst();
        var left = file.isPresent() ? file.flatMap(Related::report) : entered(item.draft(), campaign);
        var right = report(item);
        var found = left.isEmpty() || right.isEmpty()
                ? List.<FieldDifference>of()
                : VersionDifference.of(left.get(), right.get(), campaign.indicators()).stream()
                        .filter(difference -> !NOT_SAID.contains(difference.field()))
                        .toList();
        return Optional.of(new Related(relation, found, file.isEmpty()));
    }

    private static Optional<Report> report(IntakeItem item) {
        return item.draft().unit().recipient() == null
                ? Optional.empty()
                : Optional.of(item.draft().clean(item.arrivedOn(), item.channel()));
    }

    private static Optional<Report> entered(Draft draft, CampaignSnapshot campaign) {
        var recipient = draft.unit().recipient();
        return campaign.reports().stream()
                .filter(report -> recipient != null && report.recipientId() == recipient.id())
                .max(Report.BY_ARRIVAL);
    }
}
