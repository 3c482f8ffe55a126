package vn.campaigndesk.campaign;

import java.util.List;
import java.util.Set;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.text.ExpectedFailure;

/// Records how changes of campaigns and of their lists of recipients are taken back. What was changed since - the
/// whole of a record is compared - is left alone. A body that an imported list made known stays known: only its place
/// on the list is taken back.
public final class CampaignUndo {
    private static final Set<String> IN_USE =
            Set.of("campaign.recipient.reports", "campaign.recipient.contacted", "campaign.recipient.served");
    /// The reason that the audit gives for what is done by taking back or doing again; the window says it in words.
    public static final String REASON = "undo";

    private final CampaignStore campaigns;
    private final RecipientStore recipients;
    private final CalendarStore calendar;
    private final UndoStack undo;

    /// Begins to record what the stores tell from now on.
    public CampaignUndo(
            CampaignStore campaigns,
            RecipientStore recipients,
            CalendarStore calendar,
            UndoStack undo,
            Changes changes) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.calendar = calendar;
        this.undo = undo;
        changes.on(CampaignEdited.class, this::edited);
        changes.on(RecipientsEdited.class, this::edited);
        changes.on(RecipientsAdded.class, this::added);
        changes.on(RecipientsRemoved.class, this::removed);
        changes.on(CalendarEdited.class, this::edited);
    }

    private void edited(CalendarEdited fact) {
        if (!fact.before().equals(fact.after())) {
            undo.did(new Gesture(
                    "campaign.gesture.calendar",
                    List.of(),
                    () -> calendar.replace(fact.after(), fact.before(), REASON)));
        }
    }

    private void edited(CampaignEdited fact) {
        if (!fact.before().equals(fact.after())) {
            undo.did(new Gesture(
                    "campaign.gesture.edited",
                    List.of(fact.after().shortTitle()),
                    () -> campaigns.replace(fact.after(), fact.before(), REASON)));
        }
    }

    private void edited(RecipientsEdited fact) {
        if (!fact.before().equals(fact.after())) {
            undo.did(new Gesture(
                    "campaign.gesture.recipients.edited",
                    names(fact.after()),
                    () -> recipients.replace(fact.campaignId(), fact.after(), fact.before(), REASON)));
        }
    }

    private void added(RecipientsAdded fact) {
        undo.did(new Gesture(
                "campaign.gesture.recipients.added",
                names(fact.recipients()),
                () -> takeOff(fact.campaignId(), fact.recipients())));
    }

    private void takeOff(long campaignId, List<Recipient> added) {
        try {
            recipients.remove(campaignId, added, REASON);
        } catch (ExpectedFailure e) {
            if (IN_USE.contains(e.key())) {
                throw new Overtaken("something is kept under one of the recipients", e);
            }
            throw e;
        }
    }

    private void removed(RecipientsRemoved fact) {
        undo.did(new Gesture(
                "campaign.gesture.recipients.removed",
                names(fact.recipients()),
                () -> recipients.putBack(fact.campaignId(), fact.recipients(), REASON)));
    }

    /// How many they are, and the name of the first.
    private static List<Object> names(List<Recipient> recipients) {
        return List.of(
                recipients.size(),
                recipients.isEmpty() ? "" : recipients.getFirst().name());
    }
}
