package vn.campaigndesk.followup.dispatch;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// What has happened since the letters of a round were begun: they go on stating what they stated, until a person takes
/// the news over.
///
/// @param settled the units of the letters that owe no answer any more, in the letters' order
/// @param answered how many units of the campaign have answered now
/// @param expected how many units have to answer now
/// @param renewed what the letters would state now, to those that still owe an answer; null when none of them does
public record ReminderNews(
        List<Recipient> settled,
        int answered,
        int expected,
        @Nullable ReminderFacts renewed) {
    public ReminderNews {
        settled = List.copyOf(settled);
    }

    /// Empty while the letters state what is known.
    static Optional<ReminderNews> since(ReminderFacts begun, CampaignState now) {
        var settled = begun.units().stream()
                .filter(unit -> !now.owing().contains(unit.id()))
                .toList();
        var left = begun.units().stream()
                .filter(unit -> now.owing().contains(unit.id()))
                .toList();
        var renewed = left.isEmpty() ? null : now.remind(left);
        return begun.equals(renewed)
                ? Optional.empty()
                : Optional.of(new ReminderNews(settled, now.answered(), now.expected(), renewed));
    }
}
