package vn.campaigndesk.followup.log;

import java.util.List;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.News;

/// The contact log of a campaign has been written in, in one gesture.
public record ContactEntriesEdited(long campaignId, List<Edit<ContactEntry>> edits) implements News {
    public ContactEntriesEdited {
        edits = List.copyOf(edits);
    }
}
