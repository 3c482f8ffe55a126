package vn.campaigndesk.report;

import java.util.List;
import java.util.Set;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.text.ExpectedFailure;

/// Records how changes of reports are taken back: a new one goes into the bin, a changed one gets its old content, a
/// deleted one comes back, and so do steps of checking, questions, answers and accepted warnings. The revision, or the
/// thing itself, says whether it has been changed since.
public final class ReportUndo {
    private static final Set<String> OVERTAKEN = Set.of("report.save.stale", "report.save.deleted", "report.save.gone");

    private final ReportStore reports;
    private final ReviewEditStore reviews;
    private final RecipientStore recipients;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public ReportUndo(
            ReportStore reports, ReviewEditStore reviews, RecipientStore recipients, UndoStack undo, Changes changes) {
        this.reports = reports;
        this.reviews = reviews;
        this.recipients = recipients;
        this.undo = undo;
        changes.on(ReportChanged.class, this::changed);
        changes.on(ReportsBinned.class, this::binned);
        changes.on(ReviewEdited.class, this::checked);
    }

    private void binned(ReportsBinned fact) {
        undo.did(new Gesture(
                fact.deleted() ? "report.gesture.deleted-several" : "report.gesture.restored-several",
                List.of(fact.reports().size()),
                () -> unlessOvertaken(
                        fact.reports().size() + " reports",
                        () -> reports.bin(fact.campaignId(), fact.reports(), !fact.deleted(), CampaignUndo.REASON))));
    }

    /// The screen says by itself what a step of checking did.
    private void checked(ReviewEdited fact) {
        var backwards = fact.changes().stream().map(ReviewChange::reverse).toList();
        var several = fact.changes().size() > 1;
        undo.didQuietly(new Gesture(
                several ? "report.gesture.moved-several" : key(fact.kind()),
                List.of(several ? fact.changes().size() : unit(fact)),
                () -> reviews.apply(fact.campaignId(), fact.kind(), backwards, CampaignUndo.REASON)));
    }

    private static String key(ReviewEdited.Kind kind) {
        return switch (kind) {
            case MOVED -> "report.gesture.moved";
            case ASKED -> "report.gesture.asked";
            case ANSWERED -> "report.gesture.answered";
            case ACCEPTED -> "report.gesture.accepted";
            case REFUSED -> "report.gesture.refused";
        };
    }

    private String unit(ReviewEdited fact) {
        var reportId = fact.changes().getFirst().reportId();
        return reports.of(fact.campaignId()).stream()
                .filter(report -> report.id() == reportId)
                .findFirst()
                .map(report -> name(report.recipientId()))
                .orElse("");
    }

    private void changed(ReportChanged fact) {
        var key = switch (fact.kind()) {
            case ENTERED -> "report.gesture.entered";
            case CHANGED -> "report.gesture.changed";
            case DELETED -> "report.gesture.deleted";
            case RESTORED -> "report.gesture.restored";
        };
        undo.did(new Gesture(
                key,
                List.of(unit(fact)),
                () -> unlessOvertaken("report " + fact.after().id(), () -> takeBack(fact))));
    }

    private String unit(ReportChanged fact) {
        return name(fact.after().recipientId());
    }

    private String name(long recipientId) {
        return recipients.name(recipientId).orElse("");
    }

    private static void unlessOvertaken(String what, Runnable reverse) {
        try {
            reverse.run();
        } catch (ExpectedFailure e) {
            if (OVERTAKEN.contains(e.key())) {
                throw new Overtaken(what, e);
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
