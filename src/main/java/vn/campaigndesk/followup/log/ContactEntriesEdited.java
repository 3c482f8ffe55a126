package vn.campaigndesk.followup.log;

import java.util.List;
import vn.campaigndesk.change.Edit;

/// The contact log of a campaign has been written in, in one gesture.
public record ContactEntriesEdited(long campaignId, List<Edit<ContactEntry>> edits) {
    public ContactEntriesEdited {
        edits = List.copyOf(edits);
    }
}
