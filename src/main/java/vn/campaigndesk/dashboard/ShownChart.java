package vn.campaigndesk.dashboard;

import java.util.List;
import vn.campaigndesk.chart.Chart;

/// A chart with what stands around it.
///
/// @param remark below it: what was left out, what a rate divides by; may be empty
/// @param behind the units behind each category, put together when they are asked for; empty for a category of which
///     none are known
public record ShownChart(Topic topic, Chart chart, String remark, List<UnitsBehind> behind) {
    public ShownChart {
        if (behind.size() != chart.categories().size()) {
            throw new IllegalArgumentException("every category has its units");
        }
    }

    /// The same under another title.
    ShownChart titled(String name) {
        return new ShownChart(topic, chart.titled(name), remark, behind);
    }

    /// The same with other words for those who cannot see it.
    ShownChart described(String words) {
        return new ShownChart(topic, chart.described(words), remark, behind);
    }
}
