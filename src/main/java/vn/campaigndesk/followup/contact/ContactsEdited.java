package vn.campaigndesk.followup.contact;

import java.util.List;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.News;

/// Contacts have been made, changed or removed in one gesture.
public record ContactsEdited(List<Edit<Contact>> edits) implements News {
    public ContactsEdited {
        edits = List.copyOf(edits);
    }
}
