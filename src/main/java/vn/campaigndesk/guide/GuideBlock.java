package vn.campaigndesk.guide;

import java.util.List;
import java.util.stream.Collectors;

/// What follows one another on a page.
public sealed interface GuideBlock {
    /// Its words, for finding.
    String words();

    /// The title of what follows.
    record Head(String words) implements GuideBlock {}

    /// A paragraph, a step or a point.
    ///
    /// @param mark stands before it; empty for running text
    record Text(String mark, List<GuideRun> runs) implements GuideBlock {
        public Text {
            runs = List.copyOf(runs);
        }

        @Override
        public String words() {
            return runs.stream().map(GuideRun::text).collect(Collectors.joining());
        }
    }

    /// A picture of the window.
    ///
    /// @param name of its file
    /// @param words what it shows
    record Picture(String name, String words) implements GuideBlock {}
}
