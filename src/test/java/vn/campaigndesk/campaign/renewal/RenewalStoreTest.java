package vn.campaigndesk.campaign.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.db.Database;

/// A campaign is begun as a whole, and taken back as long as nothing rests on it.
class RenewalStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-01T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Database database = Database.inMemory(CLOCK, "Lê Thị Lan");
    private final Changes changes = new Changes();
    private final CampaignStore campaigns = new CampaignStore(database, changes);
    private final OrganisationStore organisations = new OrganisationStore(database);
    private final RecipientStore recipients = new RecipientStore(database, organisations, changes);
    private final UndoStack undo = new UndoStack(changes);
    private final RenewalStore renewals = new RenewalStore(database, campaigns, organisations, recipients, changes);

    @BeforeEach
    void seed() {
        new SeedStore(database, campaigns, organisations, recipients).loadIfEmpty();
        new RenewalUndo(renewals, undo, changes);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNextCampaignHasItsOwnFormAndList() {
        var first = campaigns.all().getFirst();
        var wanted = renewal(first);

        var next = renewals.open(wanted);

        assertThat(campaigns.all()).containsExactly(next, first);
        assertThat(campaigns.indicators(next.id()))
                .extracting(row -> row.text())
                .isEqualTo(campaigns.indicators(first.id()).stream()
                        .map(row -> row.text().replace("2024", "2026"))
                        .toList());
        assertThat(recipients.of(next.id()))
                .extracting(Recipient::organisationId)
                .containsExactlyInAnyOrderElementsOf(
                        wanted.bodies().stream().map(body -> body.id()).toList());
        assertThat(recipients.of(next.id())).allMatch(unit -> unit.sentOn() == null);
    }

    @Test
    void bodiesThatWereMergedAreFollowed() {
        var wanted = renewal(campaigns.all().getFirst());

        assertThat(wanted.bodies())
                .allMatch(body -> body.existsOn(wanted.campaign().startsOn()));
        assertThat(wanted.bodies()).isNotEmpty();
    }

    @Test
    void itIsTakenBackAndBegunAgain() {
        var first = campaigns.all().getFirst();
        renewals.open(renewal(first));

        assertThat(undo.undo().orElseThrow().overtaken()).isFalse();
        assertThat(campaigns.all()).containsExactly(first);

        assertThat(undo.redo().orElseThrow().overtaken()).isFalse();
        assertThat(campaigns.all()).hasSize(2);
        assertThat(recipients.count(campaigns.all().getFirst().id()))
                .isEqualTo(renewal(first).bodies().size());
    }

    @Test
    void itStaysOnceALetterWasSent() {
        var next = renewals.open(renewal(campaigns.all().getFirst()));
        var ids = List.of(recipients.of(next.id()).getFirst().id());
        recipients.change(next.id(), ids, unit -> sent(unit), "");

        assertThat(undo.undo().orElseThrow().overtaken()).isTrue();
        assertThat(campaigns.all()).contains(next);
        assertThat(recipients.of(next.id()))
                .hasSize(renewal(campaigns.all().getLast()).bodies().size());
    }

    @Test
    void itStaysOnceItsOwnDataWereChanged() {
        var next = renewals.open(renewal(campaigns.all().getFirst()));
        campaigns.update(
                next.withAgency(next.agency().signedBy(new Agency.Signatory("", "Giám đốc", "Trần Văn B"))), "");

        assertThat(undo.undo().orElseThrow().overtaken()).isTrue();
        assertThat(campaigns.all()).hasSize(2);
        assertThat(recipients.of(next.id())).isNotEmpty();
    }

    private Renewal renewal(Campaign campaign) {
        var last = renewals.predecessor(campaign.id());
        var proposed = RenewalRules.campaign(last, TODAY);
        return new Renewal(
                proposed,
                RenewalRules.rows(last, TODAY),
                RenewalRules.succession(last.listed(), last.known(), proposed.startsOn())
                        .bodies());
    }

    private static Recipient sent(Recipient unit) {
        return new Recipient(
                unit.id(),
                unit.campaignId(),
                unit.organisationId(),
                unit.group(),
                unit.place(),
                unit.name(),
                unit.shortName(),
                TODAY,
                "EMAIL",
                null,
                null);
    }
}
