package vn.campaigndesk.intake.draft;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.quantity.Reading;

/// A row of the form as it was read.
///
/// @param reading what its number means
/// @param note what the unit noted
/// @param locator where it stands in the file; empty when it was not found
/// @param proposal the number that is right or likeliest; null when there is none
public record DraftRow(
        Indicator indicator,
        Reading reading,
        String note,
        String locator,
        @Nullable Long proposal) {

    /// The row for the form on screen.
    ReportDraft.Cell cell() {
        return new ReportDraft.Cell(reading, note, null, locator);
    }
}
