package vn.campaigndesk.campaign.renewal;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.exception.IntegrityConstraintViolationException;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignChanged;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;

/// Begins campaigns.
public final class RenewalStore {
    private final Database database;
    private final CampaignStore campaigns;
    private final OrganisationStore organisations;
    private final RecipientStore recipients;
    private final Changes changes;

    public RenewalStore(
            Database database,
            CampaignStore campaigns,
            OrganisationStore organisations,
            RecipientStore recipients,
            Changes changes) {
        this.database = database;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.recipients = recipients;
        this.changes = changes;
    }

    /// What another campaign can be begun from.
    public Predecessor predecessor(long campaignId) {
        var known = organisations.all();
        var byId = known.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return new Predecessor(
                campaigns.get(campaignId),
                campaigns.indicators(campaignId),
                recipients.of(campaignId).stream()
                        .map(unit -> Objects.requireNonNull(byId.get(unit.organisationId()), unit.name()))
                        .toList(),
                known,
                organisations.groups(),
                campaigns.all().stream().map(Campaign::code).collect(Collectors.toSet()));
    }

    /// Begins a campaign: its data, its form and its list, all or nothing.
    ///
    /// @return the campaign as it is stored
    public Campaign open(Renewal wanted) {
        var id = database.write(transaction -> {
            var given = campaigns.insert(transaction, wanted.campaign(), wanted.rows());
            recipients.add(transaction, given, wanted.bodies());
            return given;
        });
        var stored = campaigns.get(id);
        changes.publish(new CampaignChanged(id));
        changes.publish(new CampaignOpened(wanted, stored));
        return stored;
    }

    /// Takes a campaign away that has just been begun.
    ///
    /// @throws Overtaken when it is no longer as it was begun, or anything has come to rest on it; nothing
    ///     is done then
    public void withdraw(CampaignOpened begun) {
        var campaign = begun.campaign();
        try {
            database.write(transaction -> {
                recipients.clear(transaction, campaign.id(), begun.what().bodies());
                campaigns.delete(transaction, campaign);
                return campaign;
            });
        } catch (IntegrityConstraintViolationException e) {
            throw new Overtaken("something rests on campaign " + campaign.id(), e);
        }
        changes.publish(new CampaignWithdrawn(begun.what(), campaign));
        changes.publish(new CampaignChanged(campaign.id()));
    }
}
