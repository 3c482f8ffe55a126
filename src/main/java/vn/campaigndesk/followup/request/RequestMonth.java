package vn.campaigndesk.followup.request;

import java.time.Duration;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What was asked in one month, and what has come of it.
///
/// @param answered of those asked, how many have an answer
/// @param settled how many were closed without one
/// @param open how many wait
/// @param median how long the answers took, the middle one; null while there is none
public record RequestMonth(
        YearMonth month,
        int answered,
        int settled,
        int open,
        @Nullable Duration median) {

    /// All that were asked.
    public int asked() {
        return answered + settled + open;
    }
}
