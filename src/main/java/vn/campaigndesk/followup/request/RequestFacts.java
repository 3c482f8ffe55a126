package vn.campaigndesk.followup.request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;

/// All that the screen of requests shows of a campaign.
///
/// @param requests the oldest first
/// @param answers all that were given in any campaign
public record RequestFacts(
        Campaign campaign, List<Recipient> recipients, List<SupportRequest> requests, List<ReusableAnswer> answers) {
    public RequestFacts {
        recipients = List.copyOf(recipients);
        requests = List.copyOf(requests);
        answers = List.copyOf(answers);
    }

    /// The requests as they are shown, the newest first.
    ///
    /// @param zone in which moments are days
    public List<RequestItem> items(ZoneId zone) {
        var units = recipients.stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        return requests.reversed().stream()
                .map(request -> new RequestItem(
                        request,
                        request.recipientId() == null ? null : units.get(request.recipientId()),
                        LocalDate.ofInstant(request.askedAt(), zone),
                        RequestRules.timeToAnswer(request).orElse(null)))
                .toList();
    }
}
