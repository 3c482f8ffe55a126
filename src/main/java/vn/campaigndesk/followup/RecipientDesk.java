package vn.campaigndesk.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.campaign.RecipientListReader;
import vn.campaigndesk.campaign.RecipientListWriter;
import vn.campaigndesk.campaign.RecipientRow;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.form.FormFormat;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// What can be done with a campaign's list of recipients, by the window and by the command line alike. All of it works
/// on the calling thread.
public final class RecipientDesk {
    private final SnapshotStore snapshots;
    private final RecipientStore recipients;
    private final OrganisationStore organisations;
    private final SeedStore seeds;
    private final BlankForms forms;
    private final Messages messages;

    /// The desk over its stores.
    ///
    /// @param messages the language of exported titles and standings
    public RecipientDesk(
            SnapshotStore snapshots,
            RecipientStore recipients,
            OrganisationStore organisations,
            SeedStore seeds,
            BlankForms forms,
            Messages messages) {
        this.snapshots = snapshots;
        this.recipients = recipients;
        this.organisations = organisations;
        this.seeds = seeds;
        this.forms = forms;
        this.messages = messages;
    }

    /// The campaign as it is now.
    public CampaignSnapshot load(long campaignId) {
        return snapshots.load(campaignId);
    }

    /// All groups, in the letter's order.
    public List<OrganisationGroup> groups() {
        return organisations.groups();
    }

    /// Changes recipients in one gesture.
    ///
    /// @throws ExpectedFailure `followup.edit.gone` when one is no longer on the list
    public void change(long campaignId, Collection<Long> ids, UnaryOperator<Recipient> change, String reason) {
        try {
            recipients.change(campaignId, ids, change, reason);
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "followup.edit.gone");
        }
    }

    /// Takes recipients off the list, all or none.
    ///
    /// @throws ExpectedFailure `campaign.recipient.reports` when one has answered, `followup.remove.changed`
    ///     when one     is no longer as it was shown
    public void remove(long campaignId, List<Recipient> removed) {
        try {
            recipients.remove(campaignId, removed, "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "followup.remove.changed");
        }
    }

    /// Bodies that live during the campaign and are not on its list.
    public List<Organisation> candidates(long campaignId) {
        var snapshot = snapshots.load(campaignId);
        var listed =
                snapshot.recipients().stream().map(Recipient::organisationId).collect(Collectors.toSet());
        return living(snapshot).stream()
                .filter(body -> !listed.contains(body.id()))
                .toList();
    }

    private List<Organisation> living(CampaignSnapshot snapshot) {
        return organisations.all().stream()
                .filter(body -> body.existsOn(snapshot.campaign().startsOn()))
                .toList();
    }

    /// Puts known bodies on the list; those that are on it already stay.
    ///
    /// @return how many were added
    public int add(long campaignId, List<Organisation> bodies) {
        return recipients.add(campaignId, bodies);
    }

    /// The optional bodies that the program ships with.
    public List<Organisation> presets() {
        return seeds.presets();
    }

    /// Puts the optional bodies that the program ships with on the list.
    ///
    /// @return how many were added
    public int addPresets(long campaignId) {
        return recipients.add(campaignId, seeds.presets());
    }

    /// Reads a list from a file and says what importing it would do; nothing is changed.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure when the file is no list
    public RecipientListPlan plan(long campaignId, Path file) {
        return RecipientListPlan.of(
                new RecipientListReader().read(file), living(snapshots.load(campaignId)), organisations.groups());
    }

    /// Carries out a plan, all or nothing.
    ///
    /// @return how many recipients were added
    public int carryOut(long campaignId, RecipientListPlan plan) {
        return recipients.add(campaignId, plan);
    }

    /// Writes the blank forms of recipients, as Word and as Excel each, into a folder or a `.zip` file.
    ///
    /// @return how many files were made
    /// @throws ExpectedFailure `form.failure.write` when they cannot be written, `form.failure.cancelled` when
    ///     they are not wanted any more
    public int forms(long campaignId, Collection<Long> ids, Path target, Progress progress) {
        forms.write(campaignId, ids, EnumSet.allOf(FormFormat.class), target, progress);
        return FormFormat.values().length * ids.size();
    }

    /// Writes all recipients of a campaign with their standings on a day to a `.csv` or `.xlsx` file.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure when it cannot be written
    public void export(Path file, long campaignId, LocalDate today) {
        export(file, RecipientsViewModel.items(snapshots.load(campaignId), today));
    }

    /// Writes recipients with their standings to a `.csv` or `.xlsx` file.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure when it cannot be written
    public void export(Path file, List<RecipientItem> items) {
        var aliases = organisations.all().stream().collect(Collectors.toMap(Organisation::id, Organisation::aliases));
        var rows = items.stream()
                .map(item -> RecipientRow.of(
                        item.recipient(),
                        aliases.getOrDefault(item.recipient().organisationId(), List.of()),
                        List.of(StandingText.of(item.standing(), messages), Formats.date(item.answeredOn()))))
                .toList();
        new RecipientListWriter(messages)
                .write(
                        file,
                        rows,
                        List.of(messages.get("followup.column.standing"), messages.get("followup.column.answered")));
    }
}
