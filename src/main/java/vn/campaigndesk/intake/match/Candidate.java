package vn.campaigndesk.intake.match;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;

/// A recipient with the other writings and former names of its body.
public record Candidate(Recipient recipient, List<String> aliases) {
    public Candidate {
        aliases = List.copyOf(aliases);
    }
}
