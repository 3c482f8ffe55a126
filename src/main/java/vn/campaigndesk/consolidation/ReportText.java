package vn.campaigndesk.consolidation;

import java.time.LocalDate;
import java.util.Locale;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.text.CutOff;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The sentences of the consolidated report. They are Vietnamese whatever the window speaks, because official documents
/// are; they are composed from the figures by templates in `messages/document.properties`, so that text and table
/// cannot disagree.
final class ReportText {
    private final Messages messages = new Messages(Locale.of("vi", "VN"));

    String get(String key, Object... arguments) {
        return messages.get("document." + key, arguments);
    }

    /// How the letter is cited: with number and date, or saying that they are missing.
    String letter(Campaign campaign) {
        var letter = campaign.letter();
        var number = letter.number();
        var date = letter.date();
        return number != null && date != null
                ? get("letter.numbered", number + "/" + letter.symbol(), Formats.date(date))
                : get("letter.unnumbered", letter.symbol());
    }

    /// The deadline in the letter's own words.
    String deadline(Campaign campaign) {
        var deadline = campaign.deadline();
        return get(deadline.inclusive() ? "deadline.until" : "deadline.before", Formats.date(deadline.date()));
    }

    String day(LocalDate day) {
        return Formats.date(day);
    }

    /// The last day that counts, behind "đến".
    String until(CutOff cutOff) {
        return cutOff.in(messages);
    }

    Messages messages() {
        return messages;
    }
}
