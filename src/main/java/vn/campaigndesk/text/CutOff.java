package vn.campaigndesk.text;

import java.time.LocalDate;

/// The last day that counts in some figures, as papers and screens name it: "đến hết ngày 17/11/2024" is said only once
/// that day is over. Until then more may arrive, and the figures reach as far as the day does, "đến ngày 17/11/2024".
///
/// @param day the last day that counts
/// @param ended whether the figures were made after its end
public record CutOff(LocalDate day, boolean ended) {
    /// The last day of figures that were made on a day.
    public static CutOff of(LocalDate day, LocalDate made) {
        return new CutOff(day, day.isBefore(made));
    }

    /// The words that follow "đến".
    public String in(Messages messages) {
        return messages.get(ended ? "text.until.ended" : "text.until.running", Formats.date(day));
    }
}
