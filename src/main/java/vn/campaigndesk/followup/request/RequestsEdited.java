package vn.campaigndesk.followup.request;

import java.util.List;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.News;

/// Requests for support of a campaign have been recorded, answered or changed, in one gesture.
public record RequestsEdited(long campaignId, List<Edit<SupportRequest>> edits) implements News {
    public RequestsEdited {
        edits = List.copyOf(edits);
    }
}
