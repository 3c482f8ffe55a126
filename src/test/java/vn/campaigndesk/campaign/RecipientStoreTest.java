package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.RecipientListPlan.NewBody;
import vn.campaigndesk.change.Overtaken;

class RecipientStoreTest {
    private static final LocalDate SENT = LocalDate.of(2024, 10, 14);

    private final Stores stores = Stores.seeded();
    private final long campaign = stores.campaign().id();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void addingNeverDoubles() {
        var police = stores.body("cong-an-tinh");
        var listedAlready = stores.body("huyen-tho-xuan");

        assertThat(stores.recipients.add(campaign, List.of(police, police, listedAlready)))
                .isEqualTo(1);
        assertThat(stores.recipients.add(campaign, List.of(police))).isZero();

        assertThat(stores.listed())
                .hasSize(53)
                .extracting(Recipient::organisationId)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsListedAlreadyKeepsWhatIsKnownOfIt() {
        var thoXuan = stores.recipient("Thọ Xuân");
        stores.recipients.change(campaign, List.of(thoXuan.id()), recipient -> recipient.withSent(SENT, "trục"), "");

        stores.recipients.add(campaign, List.of(stores.body("huyen-tho-xuan")));

        assertThat(stores.recipient("Thọ Xuân").sentOn()).isEqualTo(SENT);
    }

    /// Asked after each saved report, so the list itself is not read for it.
    @Test
    void oneIsNamedByItsId() {
        var thoXuan = stores.recipient("Thọ Xuân");

        assertThat(stores.recipients.name(thoXuan.id())).contains(thoXuan.name());
        assertThat(stores.recipients.name(Long.MAX_VALUE)).isEmpty();
    }

    /// Several screens keep the list; after a gesture that changed none of it they must not keep several lists.
    @Test
    void aListInWhichNothingChangedIsTheSameAfterAGestureElsewhere() {
        var before = stores.recipients.of(campaign);

        stores.database.write(transaction -> 0);

        assertThat(stores.recipients.of(campaign)).isSameAs(before);
    }

    @Test
    void severalAreChangedInOneGestureAndToldOnce() {
        var chosen = stores.listed().subList(0, 3).stream().map(Recipient::id).toList();

        stores.recipients.change(campaign, chosen, recipient -> recipient.withSent(SENT, "Trục văn bản"), "gửi đợt 1");

        assertThat(stores.listed())
                .filteredOn(recipient -> recipient.sentOn() != null)
                .extracting(Recipient::id)
                .containsExactlyElementsOf(chosen);
        assertThat(stores.changed()).hasSize(6).allMatch(row -> row.reason().equals("gửi đợt 1"));
        assertThat(stores.changed().subList(0, 2))
                .containsExactly(
                        new Stores.AuditRow("recipient", chosen.getFirst(), "sent_on", null, "2024-10-14", "gửi đợt 1"),
                        new Stores.AuditRow(
                                "recipient", chosen.getFirst(), "sent_channel", "", "Trục văn bản", "gửi đợt 1"));
        assertThat(stores.news).containsExactly(new CampaignChanged(campaign));
    }

    @Test
    void aFaultAtTheThirdLeavesTheFirstTwoAsTheyWere() {
        var before = stores.listed();
        var chosen = before.subList(0, 3).stream().map(Recipient::id).toList();

        assertThatThrownBy(() -> stores.recipients.change(
                        campaign,
                        chosen,
                        recipient -> recipient.id() == chosen.get(2)
                                ? recipient.withExemption(" ")
                                : recipient.withSent(SENT, ""),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(stores.listed()).isEqualTo(before);
        assertThat(stores.changed()).isEmpty();
        assertThat(stores.news).isEmpty();
    }

    @Test
    void everyFieldOfARecipientIsStoredAndOnRecord() {
        var chosen = stores.recipient("Thọ Xuân");

        stores.recipients.change(
                campaign,
                List.of(chosen.id()),
                recipient -> recipient
                        .withNames("UBND huyện Thọ Xuân mới", "Thọ Xuân mới")
                        .withSent(SENT, "Bưu điện")
                        .withAcknowledged(SENT.plusDays(1))
                        .withExemption("Mới sáp nhập"),
                "");

        var stored = stores.recipient("Thọ Xuân mới");
        assertThat(stored)
                .isEqualTo(chosen.withNames("UBND huyện Thọ Xuân mới", "Thọ Xuân mới")
                        .withSent(SENT, "Bưu điện")
                        .withAcknowledged(SENT.plusDays(1))
                        .withExemption("Mới sáp nhập"));
        assertThat(stores.changed())
                .extracting(Stores.AuditRow::field)
                .containsExactly("name", "short_name", "sent_on", "sent_channel", "acknowledged_on", "exempt_reason");
    }

    @Test
    void whatWasSetCanBeTakenBack() {
        var chosen = stores.recipient("Thọ Xuân");
        var ids = List.of(chosen.id());
        stores.recipients.change(
                campaign,
                ids,
                it -> it.withSent(SENT, "").withAcknowledged(SENT).withExemption("x"),
                "");

        stores.recipients.change(
                campaign,
                ids,
                it -> it.withSent(null, "").withAcknowledged(null).withExemption(null),
                "nhầm");

        assertThat(stores.recipient("Thọ Xuân")).isEqualTo(chosen);
        assertThat(stores.changed())
                .filteredOn(row -> row.reason().equals("nhầm"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anExemptionNeedsItsReason(String reason) {
        var recipient = stores.recipient("Thọ Xuân");

        assertThatThrownBy(() -> recipient.withExemption(reason)).isInstanceOf(IllegalArgumentException.class);
        assertThat(recipient.withExemption("Không thuộc đối tượng").isExempt()).isTrue();
        assertThat(recipient.withExemption(null).isExempt()).isFalse();
    }

    @Test
    void changingTheBodyDoesNotChangeTheRecipientOfAnOldCampaign() {
        var before = stores.recipient("Thọ Xuân");

        stores.database.write(transaction -> transaction
                .sql()
                .update(ORGANISATION)
                .set(ORGANISATION.NAME, "Xã Thọ Xuân")
                .set(ORGANISATION.SHORT_NAME, "X. Thọ Xuân")
                .set(ORGANISATION.GROUP_ID, stores.body("bao-thanh-hoa").group().id())
                .set(ORGANISATION.PLACE, 99)
                .where(ORGANISATION.CODE.eq("huyen-tho-xuan"))
                .execute());

        assertThat(stores.body("huyen-tho-xuan").name()).isEqualTo("Xã Thọ Xuân");
        assertThat(stores.recipient("Thọ Xuân")).isEqualTo(before);
    }

    @Test
    void anotherCampaignsRecipientsAreLeftAlone() {
        var other =
                stores.database.write(transaction -> stores.campaigns.insert(transaction, otherCampaign(), List.of()));
        stores.recipients.add(other, List.of(stores.body("huyen-tho-xuan")));

        var ids = stores.recipients.of(other).stream().map(Recipient::id).toList();
        assertThatThrownBy(() -> stores.recipients.change(campaign, ids, recipient -> recipient.withSent(SENT, ""), ""))
                .as("nobody is told that something was stored")
                .isInstanceOf(Overtaken.class);

        assertThat(stores.recipients.of(other)).hasSize(1).allMatch(recipient -> recipient.sentOn() == null);
        assertThat(stores.recipients.of(campaign)).hasSize(52);
        assertThat(stores.changed()).isEmpty();
    }

    private Campaign otherCampaign() {
        var first = stores.campaign();
        return new Campaign(
                0,
                "2025",
                "2025",
                "2025",
                "",
                false,
                first.letter(),
                first.startsOn(),
                first.runsUntil(),
                first.deadline(),
                first.agency());
    }

    @Test
    void aPlanMakesItsNewBodiesKnownAndListsThem() {
        var group = stores.body("huyen-tho-xuan").group();
        var plan = new RecipientListPlan(
                List.of(stores.body("cong-an-tinh"), stores.body("huyen-tho-xuan")),
                List.of(new NewBody("UBND xã Vân Am", "Vân Am", group, List.of("Xã Vân Am"))),
                List.of());

        assertThat(stores.recipients.add(campaign, plan)).isEqualTo(2);
        assertThat(stores.recipients.add(campaign, new RecipientListPlan(plan.known(), List.of(), List.of())))
                .isZero();

        var added = stores.recipient("Vân Am");
        assertThat(added.group()).isEqualTo(group);
        assertThat(stores.organisations.all())
                .filteredOn(body -> body.id() == added.organisationId())
                .singleElement()
                .satisfies(body -> {
                    assertThat(body.aliases()).containsExactly("Xã Vân Am");
                    assertThat(body.place()).isGreaterThan(27);
                    assertThat(body.code()).startsWith("ubnd-xa-van-am-");
                });
        assertThat(stores.listed().indexOf(added)).isEqualTo(1 + 19 + 27);
    }

    @Test
    void aPlanThatCannotBeCarriedOutLeavesNothing() {
        var group = stores.body("huyen-tho-xuan").group();
        var bodies = stores.organisations.all().size();
        var plan = new RecipientListPlan(
                List.of(stores.body("cong-an-tinh")),
                List.of(
                        new NewBody("UBND xã Vân Am", "Vân Am", group, List.of()),
                        new NewBody("Đ".repeat(201), "Dài", group, List.of())),
                List.of());

        assertThatThrownBy(() -> stores.recipients.add(campaign, plan)).isInstanceOf(RuntimeException.class);

        assertThat(stores.listed()).hasSize(52);
        assertThat(stores.organisations.all()).hasSize(bodies);
        assertThat(stores.news).isEmpty();
    }
}
