package vn.campaigndesk.campaign;

import java.util.List;

/// The special days of the calendar are others now.
public record CalendarEdited(List<SpecialDay> before, List<SpecialDay> after) {
    public CalendarEdited {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
