package vn.campaigndesk.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.VersionDifference.FieldDifference;

/// All versions of one unit's answer, what each counts for, and what differs between two of them.
public final class VersionsViewModel {
    private final ObservableList<Answer.Version> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private List<Indicator> indicators = List.of();

    /// Shows the versions of a unit as the campaign is now; empty for a unit that has sent nothing.
    public void show(CampaignSnapshot snapshot, long recipientId) {
        indicators = snapshot.indicators();
        var reports = snapshot.reports().stream()
                .filter(report -> report.recipientId() == recipientId)
                .toList();
        var shown = AnswerRules.ofUnit(recipientId, reports);
        answer.set(shown);
        versions.setAll(shown.versions());
    }

    /// The versions in the order of their arrival; one list for life.
    public ObservableList<Answer.Version> versions() {
        return versions;
    }

    /// What the unit says by all of them together; null before anything was shown.
    public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The fields in which two reports differ, in the order of the form.
    public List<FieldDifference> difference(Report left, Report right) {
        return VersionDifference.of(left, right, indicators);
    }

    /// The version that stands before another one: what a difference is asked from first.
    public Optional<Report> before(Report report) {
        return versions.stream()
                .map(Answer.Version::report)
                .filter(other -> Report.BY_ARRIVAL.compare(other, report) < 0)
                .reduce((earlier, later) -> later);
    }
}
