package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The letter that opened a campaign.
///
/// @param number null while the registry has not numbered it
/// @param symbol the part after the slash, such as `STTTT-CNTT&TT`
/// @param date null while it is not dated
/// @param basis the legal texts it rests on, in the letter's order
public record CampaignLetter(
        @Nullable String number, String symbol, @Nullable LocalDate date, List<String> basis) {
    public CampaignLetter {
        basis = List.copyOf(basis);
        if (number != null && number.isBlank()) {
            number = null;
        }
    }

    /// Whether it can be cited in print with number and date.
    public boolean isNumbered() {
        return number != null && date != null;
    }
}
