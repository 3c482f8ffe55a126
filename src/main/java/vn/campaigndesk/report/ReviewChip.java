package vn.campaigndesk.report;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The list of what is to be looked at again: a switch that leaves only the reports somebody still has to look
/// at.
final class ReviewChip extends ToggleButton {
    ReviewChip(String id, ReportsViewModel reports, Messages messages) {
        setId(id);
        getStyleClass().add("filter");
        setTooltip(new Tooltip(messages.get("report.list.review.hint")));
        selectedProperty().bindBidirectional(reports.reviewOnlyProperty());
        reports.reviewCountProperty()
                .subscribe(count -> setText(messages.get("report.list.review", count(count.longValue()))));
        setMinWidth(USE_PREF_SIZE);
    }

    private static String count(long reports) {
        return reports == ReportsViewModel.UNKNOWN ? "\u2026" : Formats.number(reports);
    }
}
