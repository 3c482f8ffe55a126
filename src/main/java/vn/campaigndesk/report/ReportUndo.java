package vn.campaigndesk.report;

import java.util.List;
import java.util.Set;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.text.ExpectedFailure;

/// Records how changes of reports are taken back: a new one goes into the bin, a changed one gets its old content, a
/// deleted one comes back. The revision says whether it has been changed since.
public final class ReportUndo {
    private static final Set<String> OVERTAKEN = Set.of("report.save.stale", "report.save.deleted", "report.save.gone");

    private final ReportStore reports;
    private final RecipientStore recipients;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public ReportUndo(ReportStore reports, RecipientStore recipients, UndoStack undo, Changes changes) {
        this.reports = reports;
        this.recipients = recipients;
        this.undo = undo;
        changes.on(ReportChanged.class, this::changed);
    }

    private void changed(ReportChanged fact) {
        var key = switch (fact.kind()) {
            case ENTERED -> "report.gesture.entered";
            case CHANGED -> "report.gesture.changed";
            case DELETED -> "report.gesture.deleted";
            case RESTORED -> "report.gesture.restored";
        };
        undo.did(new Gesture(key, List.of(unit(fact)), () -> reverse(fact)));
    }

    private String unit(ReportChanged fact) {
        return recipients.of(fact.campaignId()).stream()
                .filter(recipient -> recipient.id() == fact.after().recipientId())
                .findFirst()
                .map(Recipient::name)
                .orElse("");
    }

    private void reverse(ReportChanged fact) {
        try {
            takeBack(fact);
        } catch (ExpectedFailure e) {
            if (OVERTAKEN.contains(e.key())) {
                throw new Overtaken("report " + fact.after().id(), e);
            }
            throw e;
        }
    }

    private void takeBack(ReportChanged fact) {
        var campaign = fact.campaignId();
        var report = fact.after();
        var before = fact.before();
        switch (fact.kind()) {
            case ENTERED, RESTORED -> reports.delete(campaign, report.id(), report.revision(), CampaignUndo.REASON);
            case DELETED -> reports.restore(campaign, report.id(), report.revision(), CampaignUndo.REASON);
            case CHANGED -> {
                if (before != null) {
                    reports.putBack(campaign, before, report.revision(), CampaignUndo.REASON);
                }
            }
        }
    }
}
