package vn.campaigndesk.consolidation.chosen;

import java.util.List;
import vn.campaigndesk.change.News;

/// The charts chosen for a campaign's report have been changed.
public record ChosenChartsEdited(long campaignId, List<ChosenChart> before, List<ChosenChart> after) implements News {
    public ChosenChartsEdited {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
