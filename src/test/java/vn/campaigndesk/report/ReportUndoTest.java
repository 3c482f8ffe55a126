package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.change.UndoStack.Reversal;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.CampaignFixture.AuditRow;

/// Every gesture that changes data is taken back and done again, over the real stores, as new audited changes; what has
/// been changed since is left alone.
class ReportUndoTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final UndoStack undo = new UndoStack(fixture.changes);
    private final long campaign = fixture.campaignId;

    ReportUndoTest() {
        new CampaignUndo(fixture.campaigns, fixture.recipients, fixture.calendar, undo, fixture.changes);
        new ReportUndo(
                fixture.reports,
                new ReviewEditStore(fixture.database, fixture.changes),
                fixture.recipients,
                undo,
                fixture.changes);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Report only() {
        return fixture.reports.of(campaign).getFirst();
    }

    private Report change(Report report, String... raws) {
        return fixture.reports.save(
                campaign,
                Report.from(report.recipientId(), report.arrivedOn())
                        .stored(report.id(), report.revision())
                        .version(report.version())
                        .document(report.document())
                        .channel(report.channel())
                        .texts(report.evaluation(), report.proposal())
                        .quantities(fixture.typed(raws))
                        .forwarded(report.forwardedOn())
                        .figuresUntil(report.figuresUntil())
                        .build(),
                "");
    }

    @Test
    void aNewReportGoesIntoTheBinAndComesBack() {
        var entered = fixture.enter("Thọ Xuân", day(15, 11), "5");

        var outcome = undo.undo().orElseThrow();
        assertThat(outcome.gesture().key()).isEqualTo("report.gesture.entered");
        assertThat(outcome.gesture().arguments()).isEqualTo(List.of("UBND huyện Thọ Xuân"));
        assertThat(fixture.reports.of(campaign)).isEmpty();
        assertThat(new BinStore(fixture.database).of(campaign)).hasSize(1);
        undo.redo();
        assertThat(only().quantities()).isEqualTo(entered.quantities());
    }

    @Test
    void aChangedReportGetsItsOldContentAsANewRevision() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "5", "khoảng 20");
        change(first, "6");

        undo.undo();
        assertThat(only().quantities()).isEqualTo(first.quantities());
        assertThat(only().revision()).isEqualTo(3);
        undo.redo();
        assertThat(only().quantity(fixture.row(1).id()).amount()).isEqualTo(6);
        undo.undo();
        assertThat(only().quantities()).isEqualTo(first.quantities());
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.reason().equals(CampaignUndo.REASON))
                .extracting(AuditRow::field)
                .as("taking back and doing again are on record")
                .hasSize(6);
    }

    @Test
    void aDeletedReportComesBackAndARestoredOneGoes() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reports.delete(campaign, report.id());
        undo.undo();
        assertThat(only().quantities()).isEqualTo(report.quantities());
        undo.redo();
        assertThat(fixture.reports.of(campaign)).isEmpty();
        fixture.reports.restore(campaign, report.id());
        assertThat(undo.undo()).map(Reversal::gesture).map(Gesture::key).contains("report.gesture.restored");
        assertThat(fixture.reports.of(campaign)).isEmpty();
    }

    /// Somebody changes the report past this memory: another window, a newer import.
    @Test
    void aReportThatWasChangedSinceIsLeftAlone() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "5");
        change(first, "6");
        fixture.database.read(sql -> sql.execute("update report set revision = 9"));
        var audit = fixture.audit("report");

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);

        assertThat(only().quantity(fixture.row(1).id()).amount()).isEqualTo(6);
        assertThat(fixture.audit("report")).isEqualTo(audit);
    }

    @Test
    void marksOfRecipientsAreTakenBackTogether() {
        var chosen = List.of(fixture.unit("Thọ Xuân"), fixture.unit("Như Xuân"));
        var ids = chosen.stream().map(Recipient::id).toList();
        fixture.recipients.change(campaign, ids, unit -> unit.withSent(day(1, 11), "Zalo"), "");
        fixture.recipients.change(campaign, ids, unit -> unit.withExemption("giải thể"), "giải thể");

        undo.undo();
        assertThat(fixture.unit("Thọ Xuân").isExempt()).isFalse();
        assertThat(fixture.unit("Thọ Xuân").sentOn()).isEqualTo(day(1, 11));
        undo.undo();
        assertThat(List.of(fixture.unit("Thọ Xuân"), fixture.unit("Như Xuân"))).isEqualTo(chosen);
        undo.redo();
        undo.redo();
        assertThat(fixture.unit("Như Xuân").exemptReason()).isEqualTo("giải thể");
    }

    @Test
    void recipientsThatWereChangedSinceAreLeftAlone() {
        fixture.exempt("Thọ Xuân", "giải thể");
        fixture.database.read(sql ->
                sql.execute("update recipient set acknowledged_on = date '2024-11-02' where short_name = 'Thọ Xuân'"));

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(fixture.unit("Thọ Xuân").isExempt()).isTrue();
    }

    @Test
    void anImportedListIsTakenOffAndPutBackUnderTheSameNumbers() {
        var before = fixture.recipients.of(campaign);
        var group = fixture.organisations.groups().getFirst();
        var body = new RecipientListPlan.NewBody("Trường Cao đẳng X", "CĐ X", group, List.of());
        fixture.recipients.add(campaign, new RecipientListPlan(List.of(), List.of(body), List.of()));
        var after = fixture.recipients.of(campaign);

        undo.undo();
        assertThat(fixture.recipients.of(campaign)).isEqualTo(before);
        undo.redo();
        assertThat(fixture.recipients.of(campaign)).isEqualTo(after);
        undo.undo();
        assertThat(fixture.recipients.of(campaign)).isEqualTo(before);
    }

    @Test
    void anAddedRecipientThatHasAnsweredStays() {
        var group = fixture.organisations.groups().getFirst();
        var body = new RecipientListPlan.NewBody("Trường Cao đẳng X", "CĐ X", group, List.of());
        fixture.recipients.add(campaign, new RecipientListPlan(List.of(), List.of(body), List.of()));
        var report = fixture.enter("CĐ X", day(15, 11), "5");
        undo.undo();
        assertThat(fixture.reports.of(campaign))
                .as("the report lies in the bin")
                .isEmpty();

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(fixture.unit("CĐ X").id()).isEqualTo(report.recipientId());
    }

    @Test
    void aRemovedRecipientComesBackWithAllItsMarks() {
        fixture.exempt("Thọ Xuân", "giải thể");
        var unit = fixture.unit("Thọ Xuân");
        fixture.recipients.remove(campaign, List.of(unit), "");
        assertThat(fixture.recipients.of(campaign)).hasSize(51);

        undo.undo();

        assertThat(fixture.unit("Thọ Xuân")).isEqualTo(unit);
        undo.redo();
        assertThat(fixture.recipients.of(campaign)).hasSize(51);
    }

    @Test
    void theCampaignsOwnDataAreTakenBack() {
        var before = fixture.campaigns.get(campaign);
        var letter = new CampaignLetter("15", "X", day(14, 10), List.of("một", "hai"));
        var after = CampaignFixture.with(before, letter);
        fixture.campaigns.update(after, "");

        undo.undo();
        assertThat(fixture.campaigns.get(campaign)).isEqualTo(before);
        undo.redo();
        assertThat(fixture.campaigns.get(campaign)).isEqualTo(after);
        fixture.database.read(sql -> sql.execute("update campaign set short_title = 'khác'"));
        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(fixture.campaigns.get(campaign).letter()).isEqualTo(letter);
    }

    @Test
    void savingACampaignUnchangedIsNoGesture() {
        fixture.campaigns.update(fixture.campaigns.get(campaign), "");

        assertThat(undo.undo()).isEmpty();
    }
}
