package vn.campaigndesk.followup.log;

import vn.campaigndesk.change.News;
import java.util.List;
import vn.campaigndesk.change.Edit;

/// The contact log of a campaign has been written in, in one gesture.
public record ContactEntriesEdited(long campaignId, List<Edit<ContactEntry>> edits) implements News {
    public ContactEntriesEdited {
        edits = List.copyOf(edits);
    }
}
