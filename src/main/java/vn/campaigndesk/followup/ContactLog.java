package vn.campaigndesk.followup;

import java.util.List;
import javafx.stage.Window;
import vn.campaigndesk.text.Messages;

/// Writes in the contact log from any screen.
public final class ContactLog {
    private final FollowUpViewModel followUp;
    private final Messages messages;

    public ContactLog(FollowUpViewModel followUp, Messages messages) {
        this.followUp = followUp;
        this.messages = messages;
    }

    /// The words of the menu item.
    public String title() {
        return messages.get("followup.log.item");
    }

    /// Asks with whom it was and what was said.
    ///
    /// @param likelyId the unit it was probably with; 0 when any may be
    public void ask(Window owner, long likelyId) {
        new ContactEntryDialog(followUp, messages).ask(owner, followUp.find(likelyId));
    }

    /// Asks what was said; nothing happens for a unit that is not one of the campaign.
    public void open(Window owner, long recipientId) {
        var unit = followUp.find(recipientId);
        if (unit != null) {
            new ContactEntryDialog(followUp, messages).show(owner, List.of(unit));
        }
    }
}
