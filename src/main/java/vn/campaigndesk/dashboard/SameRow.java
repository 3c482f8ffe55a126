package vn.campaigndesk.dashboard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.text.SearchKey;

/// Finds again what was looked at, when other figures are shown: the form may have been edited since, or another
/// campaign chosen, whose form has rows of its own.
final class SameRow {
    private SameRow() {}

    /// The row as these figures know it; of another campaign the one with the same words. Empty where there is none.
    static Optional<Indicator> in(Figures figures, Indicator row) {
        var rows = figures.totals().stream().map(Total::indicator).toList();
        return rows.stream()
                .filter(each -> each.id() == row.id())
                .findFirst()
                .or(() -> rows.stream()
                        .filter(each -> SearchKey.of(each.text()).equals(SearchKey.of(row.text())))
                        .findFirst());
    }

    /// The chart about the same row; the first of all where there is none.
    static Topic in(Figures figures, Topic topic) {
        var row = topic.measure().indicator();
        return row == null
                ? topic
                : in(figures, row)
                        .map(found -> new Topic(
                                topic.kind(), Measure.of(found, topic.measure().per())))
                        .orElse(Topic.of(Topic.Kind.ARRIVALS));
    }

    /// The question about the same row; that for units where there is none.
    static CrossQuestion in(Figures figures, CrossQuestion question) {
        var row = question.indicator();
        @Nullable Indicator found = row == null ? null : in(figures, row).orElse(null);
        return new CrossQuestion(question.rows(), question.columns(), found);
    }
}
