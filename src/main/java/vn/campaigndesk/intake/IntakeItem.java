package vn.campaigndesk.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.intake.draft.Draft;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.original.Incoming;

/// A file that waits, with what it proposes.
public record IntakeItem(QueuedFile file, Draft draft, double seconds) {
    public long id() {
        return file.id();
    }

    public Origin origin() {
        return file.origin();
    }

    public LocalDate arrivedOn() {
        return file.arrivedOn();
    }

    /// How it came: what has a sender came by e-mail.
    public Channel channel() {
        return origin().sender().isEmpty() ? Channel.OTHER : Channel.EMAIL;
    }

    /// Its bytes; null when it was refused without being kept.
    public @Nullable Incoming content() {
        return file.content();
    }
}
