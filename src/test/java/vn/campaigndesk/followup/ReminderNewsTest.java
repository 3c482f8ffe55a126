package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.dispatch.ReminderInput;
import vn.campaigndesk.followup.dispatch.ReminderNews;
import vn.campaigndesk.followup.dispatch.UnitsPlace;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.testing.CampaignFixture;

/// A letter that reminds lies open for hours while reports come in: it never changes by itself, and who has answered
/// meanwhile is told beside it and is taken out in one step.
class ReminderNewsTest {
    private final FollowUpCase desk = new FollowUpCase(day(20, 11));
    private final CampaignFixture fixture = desk.fixture;

    @BeforeEach
    void openTheLetter() {
        fixture.enter("Nông Cống", day(15, 11), "1");
        desk.load();
        remind("Thọ Xuân", "Như Thanh", "Hà Trung");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void remind(String... units) {
        desk.model.remind(Stream.of(units).map(desk::item).toList());
    }

    private void arrives(String unit) {
        fixture.enter(unit, day(20, 11), "1");
        desk.load();
    }

    private ReminderNews news() {
        return Objects.requireNonNull(desk.model.reminder().newsProperty().get());
    }

    private List<String> addressees() {
        return Objects.requireNonNull(desk.model.reminder().previewProperty().get())
                .letter()
                .addressees();
    }

    private String letter() {
        return String.valueOf(
                Objects.requireNonNull(desk.model.reminder().previewProperty().get())
                        .letter()
                        .body());
    }

    private static List<String> names(List<Recipient> units) {
        return units.stream().map(Recipient::shortName).toList();
    }

    @Test
    void nothingIsToldWhileTheLetterStatesWhatIsKnown() {
        assertThat(desk.model.reminder().newsProperty().get()).isNull();
        desk.load();
        assertThat(desk.model.reminder().newsProperty().get()).isNull();
        desk.model.log(List.of(desk.item("Thọ Xuân")), ContactChannel.PHONE, "", "Sẽ gửi", null, () -> {});
        assertThat(desk.model.reminder().newsProperty().get())
                .as("a call is no answer")
                .isNull();
    }

    @Test
    void whoHasAnsweredMeanwhileIsToldAndTheLetterStaysAsItIs() {
        var before = addressees();

        arrives("Hà Trung");

        assertThat(names(news().settled())).containsExactly("Hà Trung");
        assertThat(addressees()).isEqualTo(before);
        assertThat(letter()).contains("đã có 1/52 đơn vị gửi báo cáo");
    }

    @Test
    void oneStepTakesThemOutAndKeepsWhatIsTyped() {
        var reminder = desk.model.reminder();
        var typed = new ReminderInput(
                "4", "25/11/2024", "17", "X", "", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê A", "", UnitsPlace.ADDRESSEES);
        reminder.inputProperty().set(typed);
        arrives("Hà Trung");

        reminder.takeNews();

        assertThat(addressees())
                .containsExactly(
                        fixture.unit("Thọ Xuân").name(),
                        fixture.unit("Như Thanh").name());
        assertThat(letter()).contains("đã có 2/52 đơn vị gửi báo cáo");
        assertThat(reminder.inputProperty().get()).isEqualTo(typed);
        assertThat(reminder.newsProperty().get()).isNull();
        reminder.log(ContactChannel.DOCUMENT, round -> {});
        assertThat(new ReminderStore(fixture.database, fixture.changes)
                        .of(fixture.campaignId)
                        .getFirst()
                        .units())
                .containsOnlyKeys(
                        fixture.unit("Thọ Xuân").id(), fixture.unit("Như Thanh").id());
    }

    @Test
    void theOwnLetterOfOneThatIsTakenOutGivesWayToAnother() {
        var reminder = desk.model.reminder();
        reminder.eachProperty().set(true);
        reminder.shownProperty().set(fixture.unit("Hà Trung"));
        arrives("Hà Trung");
        assertThat(addressees()).containsExactly(fixture.unit("Hà Trung").name());

        reminder.takeNews();

        assertThat(addressees())
                .hasSize(1)
                .doesNotContain(fixture.unit("Hà Trung").name());
    }

    @Test
    void anExemptedUnitOwesNoAnswerEither() {
        fixture.exempt("Như Thanh", "sáp nhập");
        desk.load();

        assertThat(names(news().settled())).containsExactly("Như Thanh");
        desk.model.reminder().takeNews();
        assertThat(letter()).contains("đã có 1/51 đơn vị gửi báo cáo");
    }

    @Test
    void aReportOfAnotherUnitMakesTheCountsOld() {
        arrives("Nga Sơn");

        assertThat(news().settled()).isEmpty();
        assertThat(news().answered()).isEqualTo(2);
        assertThat(letter()).contains("đã có 1/52 đơn vị gửi báo cáo");

        desk.model.reminder().takeNews();

        assertThat(letter()).contains("đã có 2/52 đơn vị gửi báo cáo");
        assertThat(addressees()).hasSize(3);
    }

    @Test
    void aReportThatIsTakenBackAgainIsNoNewsAnyMore() {
        var entered = fixture.enter("Hà Trung", day(20, 11), "1");
        desk.load();
        assertThat(news().settled()).hasSize(1);

        fixture.reports.delete(fixture.campaignId, entered.id());
        desk.load();

        assertThat(desk.model.reminder().newsProperty().get()).isNull();
    }

    @Test
    void whereNobodyIsLeftTheLetterIsPutAway() {
        arrives("Thọ Xuân");
        arrives("Như Thanh");
        arrives("Hà Trung");

        assertThat(news().renewed()).isNull();
        assertThat(addressees()).as("until somebody says so").hasSize(3);
        desk.model.reminder().takeNews();
        assertThat(desk.model.reminder().factsProperty().get()).isNull();

        remind("Nga Sơn");
        assertThat(desk.model.reminder().newsProperty().get()).isNull();
    }
}
