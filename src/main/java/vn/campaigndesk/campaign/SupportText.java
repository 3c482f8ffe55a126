package vn.campaigndesk.campaign;

import java.util.ArrayList;
import java.util.function.Function;
import vn.campaigndesk.text.Messages;

/// Whom recipients can ask, as the sentences of documents name it: only what is known of it, so that nothing
/// stands empty behind a colon.
public final class SupportText {
    private SupportText() {}

    /// The centre that supports the recipients, with all the ways to reach it; the issuing body where no centre is
    /// named.
    public static String of(Agency agency, Messages messages) {
        return with(agency, messages, Agency::hotline, Agency::mailbox);
    }

    /// As above, to be called.
    public static String byTelephone(Agency agency, Messages messages) {
        return with(agency, messages, Agency::hotline, other -> "");
    }

    private static String with(
            Agency agency, Messages messages, Function<Agency, String> hotline, Function<Agency, String> mailbox) {
        var ways = new ArrayList<String>();
        if (!hotline.apply(agency).isBlank()) {
            ways.add(messages.get("document.support.telephone", hotline.apply(agency)));
        }
        if (!mailbox.apply(agency).isBlank()) {
            ways.add(messages.get("document.support.mail", mailbox.apply(agency)));
        }
        var name = agency.focalPoint().isBlank() ? agency.issuingBody() : agency.focalPoint();
        return ways.isEmpty() ? name : name + " (" + String.join("; ", ways) + ")";
    }
}
