package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignStoreTest {
    private final Stores stores = Stores.seeded();
    private final Campaign campaign = stores.campaign();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theLetterOf2024HasNeitherNumberNorDateUntilTheRegistryGivesThem() {
        assertThat(campaign.letter().number()).isNull();
        assertThat(campaign.letter().date()).isNull();
        assertThat(campaign.letter().isNumbered()).isFalse();

        stores.campaigns.update(with(letter("2001", LocalDate.of(2024, 10, 14))), "");

        assertThat(stores.campaign().letter().number()).isEqualTo("2001");
        assertThat(stores.campaign().letter().isNumbered()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anEmptyNumberIsNoNumber(String number) {
        stores.campaigns.update(with(letter(number, null)), "");

        assertThat(stores.campaign()).isEqualTo(campaign);
        assertThat(stores.changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, , false", ", 2024-10-14, false", "12, 2024-10-14, true"})
    void onlyNumberAndDateTogetherCanBeCited(String number, LocalDate date, boolean numbered) {
        assertThat(letter(number, date).isNumbered()).isEqualTo(numbered);
    }

    @Test
    void everyChangedFieldLeavesAnAuditRowAndNoOther() {
        var changed = new Campaign(
                campaign.id(),
                campaign.code(),
                "Tên mới",
                "Ngắn",
                campaign.subject(),
                campaign.sample(),
                letter("15", LocalDate.of(2024, 10, 14)),
                campaign.startsOn().plusDays(1),
                campaign.runsUntil().plusDays(2),
                new Deadline(LocalDate.of(2024, 11, 25), true),
                campaign.agency().signedBy(new Agency.Signatory("", "GIÁM ĐỐC", "Đỗ Hữu Quyết")));

        stores.campaigns.update(changed, "gia hạn");

        assertThat(stores.campaign()).isEqualTo(changed);
        assertThat(stores.changed())
                .allMatch(row -> row.entity().equals("campaign")
                        && row.id() == campaign.id()
                        && row.reason().equals("gia hạn"));
        assertThat(stores.changed())
                .extracting(Stores.AuditRow::field)
                .containsExactly(
                        "title",
                        "short_title",
                        "letter_number",
                        "letter_date",
                        "starts_on",
                        "runs_until",
                        "deadline",
                        "signer_authority",
                        "signer_title",
                        "signer_name");
    }

    @Test
    void oldAndNewValueStandInTheAudit() {
        stores.campaigns.update(with(new Deadline(LocalDate.of(2024, 11, 25), false)), "");
        stores.campaigns.update(with(letter("15", null)), "");

        var deadline = stores.changed().getFirst();
        assertThat(deadline.before()).contains("2024-11-18");
        assertThat(deadline.after()).contains("2024-11-25");
        assertThat(stores.changed())
                .filteredOn(row -> row.field().equals("letter_number"))
                .extracting(Stores.AuditRow::after)
                .containsExactly("15");
    }

    /// Whatever part of a campaign can be edited, its change is on record.
    @Test
    void aNewSubjectIsOnRecordToo() {
        var changed = new Campaign(
                campaign.id(),
                campaign.code(),
                campaign.title(),
                campaign.shortTitle(),
                "V/v gia hạn",
                campaign.sample(),
                campaign.letter(),
                campaign.startsOn(),
                campaign.runsUntil(),
                campaign.deadline(),
                campaign.agency());

        stores.campaigns.update(changed, "");

        assertThat(stores.campaign().subject()).isEqualTo("V/v gia hạn");
        assertThat(stores.changed())
                .containsExactly(new Stores.AuditRow(
                        "campaign", campaign.id(), "subject", campaign.subject(), "V/v gia hạn", ""));
    }

    @Test
    void theListsOfTheLetterCanBeChangedToo() {
        var letter = campaign.letter();
        var basis =
                List.of(letter.basis().getLast(), "Kế hoạch mới", letter.basis().getFirst());
        var changed = with(new CampaignLetter(letter.number(), letter.symbol(), letter.date(), basis));

        stores.campaigns.update(changed, "");

        assertThat(stores.campaign()).isEqualTo(changed);
        assertThat(stores.changed()).extracting(Stores.AuditRow::field).containsExactly("letter_basis");
    }

    @Test
    void aChangeIsToldOnceAndToldAfterItIsStored() {
        stores.changes.on(
                CampaignChanged.class,
                change -> assertThat(stores.campaigns
                                .get(change.campaignId())
                                .letter()
                                .number())
                        .isEqualTo("15"));

        stores.campaigns.update(with(letter("15", null)), "");

        assertThat(stores.news).containsExactly(new CampaignChanged(campaign.id()));
    }

    @Test
    void aChangeThatTheDatabaseRefusesChangesAndTellsNothing() {
        var tooLong = with(letter("123456789012", null));

        assertThatThrownBy(() -> stores.campaigns.update(tooLong, "")).isInstanceOf(RuntimeException.class);

        assertThat(stores.campaign()).isEqualTo(campaign);
        assertThat(stores.changed()).isEmpty();
        assertThat(stores.news).isEmpty();
    }

    @Test
    void thereIsNoCampaignWithAnUnknownNumber() {
        assertThatThrownBy(() -> stores.campaigns.get(campaign.id() + 99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stores.campaigns.update(campaign.withId(campaign.id() + 99), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNewestLetterComesFirst() {
        var older = new Campaign(
                0,
                "2023",
                "Chiến dịch 2023",
                "2023",
                "V/v 2023",
                false,
                campaign.letter(),
                LocalDate.of(2023, 6, 23),
                LocalDate.of(2023, 7, 23),
                new Deadline(LocalDate.of(2023, 7, 25), true),
                campaign.agency());
        stores.database.write(transaction -> stores.campaigns.insert(transaction, older, List.of()));

        assertThat(stores.campaigns.all())
                .extracting(Campaign::shortTitle)
                .containsExactly(campaign.shortTitle(), "2023");
        assertThat(stores.campaigns.indicators(stores.campaigns.all().getLast().id()))
                .isEmpty();
    }

    @Test
    void aCampaignCannotEndBeforeItStartsNorBeWithoutName() {
        assertThatThrownBy(() -> new Campaign(
                        1,
                        "x",
                        "x",
                        "x",
                        "",
                        false,
                        campaign.letter(),
                        LocalDate.of(2024, 11, 20),
                        LocalDate.of(2024, 11, 19),
                        campaign.deadline(),
                        campaign.agency()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Campaign(
                        1,
                        "x",
                        " ",
                        "x",
                        "",
                        false,
                        campaign.letter(),
                        campaign.startsOn(),
                        campaign.runsUntil(),
                        campaign.deadline(),
                        campaign.agency()))
                .hasMessageContaining("title");
    }

    private CampaignLetter letter(String number, LocalDate date) {
        return new CampaignLetter(
                number, campaign.letter().symbol(), date, campaign.letter().basis());
    }

    private Campaign with(CampaignLetter letter) {
        return with(letter, campaign.deadline());
    }

    private Campaign with(Deadline deadline) {
        return with(campaign.letter(), deadline);
    }

    private Campaign with(CampaignLetter letter, Deadline deadline) {
        return new Campaign(
                campaign.id(),
                campaign.code(),
                campaign.title(),
                campaign.shortTitle(),
                campaign.subject(),
                campaign.sample(),
                letter,
                campaign.startsOn(),
                campaign.runsUntil(),
                deadline,
                campaign.agency());
    }
}
