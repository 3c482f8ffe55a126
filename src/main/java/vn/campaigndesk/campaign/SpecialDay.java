package vn.campaigndesk.campaign;

import java.time.LocalDate;

/// A day that is not what its weekday says.
///
/// @param name why, such as the holiday's name
/// @param working false for a holiday or a day off, true for a Saturday that is worked in exchange
public record SpecialDay(LocalDate day, String name, boolean working) {
    /// Width of the stored column.
    public static final int NAME_LENGTH = 120;

    public SpecialDay {
        name = name.strip();
        Require.filled(name, "name");
    }
}
