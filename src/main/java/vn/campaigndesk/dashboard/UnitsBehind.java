package vn.campaigndesk.dashboard;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;

/// The units behind a mark, with what each has to say.
///
/// @param title names the mark
/// @param lines in the order in which they are to be read
public record UnitsBehind(String title, List<Line> lines) {
    public UnitsBehind {
        lines = List.copyOf(lines);
    }

    /// A unit and its word.
    public record Line(Recipient unit, String word) {}
}
