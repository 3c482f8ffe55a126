package vn.campaigndesk.desk;

import java.util.EnumSet;
import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.dispatch.Attached;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.form.FormFormat;

/// A unit's own blank form, as it goes with an e-mail.
final class EnclosedForms {
    private EnclosedForms() {}

    /// One file a format.
    static List<Attached> of(BlankForms forms, Recipient unit) {
        return forms.of(unit.campaignId(), List.of(unit.id()), EnumSet.allOf(FormFormat.class)).stream()
                .map(file -> new Attached(file.name(), file.format().mediaType(), file.content()))
                .toList();
    }
}
