package vn.campaigndesk.followup.dispatch;

import java.io.IOException;
import java.util.List;
import vn.campaigndesk.campaign.Recipient;

/// Makes the empty form that a unit fills in and sends back. Behind an interface, because forms are made elsewhere.
@FunctionalInterface
public interface FormSource {
    /// No form goes with the e-mails.
    FormSource NONE = unit -> List.of();

    /// The files of one unit, such as its form in Word and in Excel. Works on the calling thread.
    List<Attached> of(Recipient unit) throws IOException;
}
