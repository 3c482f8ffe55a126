package vn.campaigndesk.guide;

import java.util.List;

/// One page of the guide.
public record GuidePage(GuideTopic topic, String title, List<GuideBlock> blocks) {
    /// @throws IllegalArgumentException when it says nothing
    public GuidePage {
        blocks = List.copyOf(blocks);
        if (title.isBlank() || blocks.isEmpty()) {
            throw new IllegalArgumentException("the page " + topic + " has no title or nothing to read");
        }
    }
}
