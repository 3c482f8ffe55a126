package vn.campaigndesk.followup;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.campaigndesk.followup.TimelineItem.Kind;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The words of a unit's history.
final class TimelineText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TimelineText() {}

    /// The day, and the time where it is known.
    static String when(TimelineItem item) {
        var time = item.time();
        return Formats.date(item.day()) + (time == null ? "" : " " + TIME.format(time));
    }

    /// What happened, through what, and what was said.
    static String what(TimelineItem item, Messages messages) {
        var happened = messages.of("followup.happened", item.kind(), item.what());
        var through = through(item, messages);
        return through.isEmpty() ? happened : messages.get("followup.happened.through", happened, through);
    }

    private static String through(TimelineItem item, Messages messages) {
        if (item.through().isEmpty()) {
            return "";
        }
        return item.kind() == Kind.ARRIVED
                ? messages.of("report.channel", Channel.valueOf(item.through()))
                : messages.of("followup.channel", ContactChannel.valueOf(item.through()));
    }
}
