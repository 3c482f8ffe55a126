package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.CampaignFixture.AuditRow;
import vn.campaigndesk.testing.FullDisk;
import vn.campaigndesk.testing.Outcomes;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

class RecipientsViewModelTest {
    @TempDir
    private Path folder;

    private CampaignFixture fixture;
    private RecipientDesk desk;
    private RecipientsViewModel list;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        desk = new RecipientDesk(
                fixture.snapshots,
                fixture.recipients,
                fixture.organisations,
                fixture.seeds,
                new BlankForms(fixture.campaigns, fixture.recipients, fixture.organisations),
                new Messages(Locale.of("vi")));
        list = new RecipientsViewModel(
                desk, new InlineTasks(), new LongWorks(new InlineTasks(), Runnable::run, fixture.clock), fixture.clock);
        list.load(fixture.campaignId, () -> {});
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void writesTheFormsOfTheChosenUnitsOrOfAllThatAreShown() throws IOException {
        var made = new ArrayList<Integer>();

        list.writeForms(list.items().subList(0, 3), folder.resolve("three"), made::add);
        list.queryProperty().set("tho xuan");
        list.writeForms(List.of(), folder.resolve("shown"), made::add);

        assertThat(made).containsExactly(6, 2);
        try (var files = Files.list(folder.resolve("shown"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "Phụ lục - UBND huyện Thọ Xuân.docx", "Phụ lục - UBND huyện Thọ Xuân.xlsx");
        }
    }

    @Test
    void showsAllUnitsInTheLettersOrderWithTheirNumbers() {
        assertThat(list.items()).hasSize(52);
        assertThat(list.count()).isEqualTo(52);
        assertThat(list.items())
                .extracting(RecipientItem::number)
                .startsWith(1, 2, 3)
                .endsWith(52);
        assertThat(names()).startsWith("VP Tỉnh ủy", "VP UBND tỉnh").endsWith("Hiệp hội DN tỉnh");
        assertThat(list.groups())
                .extracting(OrganisationGroup::code)
                .containsExactly("party-office", "department", "district", "press", "university", "association");
        assertThat(list.today()).isEqualTo(day(20, 11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tho xuan      | Thọ Xuân
                    xuân thọ      | Thọ Xuân
                    DONG SON      | Đông Sơn
                    hong duc      | ĐH Hồng Đức
                    lđ-tb&xh      | Sở LĐ-TB&XH
                    lao dong      | Sở LĐ-TB&XH
                    không có      | ''
                    """)
    void searchFoldsDiacritics(String query, String found) {
        list.queryProperty().set(query);
        assertThat(String.join(", ", names())).isEqualTo(found);
        assertThat(list.count()).isEqualTo(52);
    }

    @Test
    void searchGroupAndStandingNarrowTogether() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Như Xuân", day(18, 11), "1");
        fixture.enter("Sở Y tế", day(15, 11), "1");
        reload();
        list.groupProperty().set(group("district"));
        assertThat(names()).hasSize(27);
        list.filterProperty().set(StandingFilter.ANSWERED);
        assertThat(names()).containsExactly("Thọ Xuân", "Như Xuân");
        list.filterProperty().set(StandingFilter.ON_TIME);
        assertThat(names()).containsExactly("Thọ Xuân");
        list.filterProperty().set(StandingFilter.UNANSWERED);
        assertThat(names()).hasSize(25).doesNotContain("Thọ Xuân", "Như Xuân");
        list.queryProperty().set("xuan");
        assertThat(names()).containsExactly("Thường Xuân");
        list.groupProperty().set(null);
        list.filterProperty().set(StandingFilter.ALL);
        assertThat(names()).containsExactly("Thọ Xuân", "Thường Xuân", "Như Xuân");
        assertThat(item("Thọ Xuân").number()).as("its place in the letter").isEqualTo(35);
    }

    @Test
    void aLineShowsTheFirstAnswer() {
        fixture.enter("Thọ Xuân", day(19, 11), "2");
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        reload();
        assertThat(item("Thọ Xuân").answeredOn()).isEqualTo(day(15, 11));
        assertThat(item("Thọ Xuân").standing()).isEqualTo(new Standing(Standing.Kind.ON_TIME, 0));
        assertThat(item("Như Xuân").answeredOn()).isNull();
        assertThat(item("Như Xuân").standing()).isEqualTo(new Standing(Standing.Kind.MISSING, 3));
    }

    @Test
    void marksOnlyTheChosen() {
        list.markSent(chosen("Thọ Xuân", "Sở Y tế"), day(15, 10), "Trục liên thông", () -> {});
        list.markAcknowledged(chosen("Sở Y tế"), day(16, 10), () -> {});
        list.exempt(chosen("Hiệp hội DN tỉnh"), "không có địa bàn", () -> {});
        assertThat(list.items())
                .filteredOn(item -> item.recipient().sentOn() != null)
                .extracting(item -> item.recipient().shortName())
                .containsExactly("Sở Y tế", "Thọ Xuân");
        assertThat(unit("Thọ Xuân").sentOn()).isEqualTo(day(15, 10));
        assertThat(unit("Thọ Xuân").sentChannel()).isEqualTo("Trục liên thông");
        assertThat(list.items())
                .filteredOn(item -> item.recipient().acknowledgedOn() != null)
                .singleElement()
                .satisfies(item -> assertThat(item.recipient().shortName()).isEqualTo("Sở Y tế"));
        assertThat(list.items())
                .filteredOn(item -> item.recipient().isExempt())
                .singleElement()
                .satisfies(item -> assertThat(item.standing().kind()).isEqualTo(Standing.Kind.EXEMPT));
    }

    @Test
    void aMarkIsTakenBack() {
        list.markSent(chosen("Thọ Xuân"), day(15, 10), "Zalo", () -> {});
        list.exempt(chosen("Thọ Xuân"), "sáp nhập", () -> {});
        list.markSent(chosen("Thọ Xuân"), null, "", () -> {});
        list.exempt(chosen("Thọ Xuân"), null, () -> {});
        assertThat(unit("Thọ Xuân")).isEqualTo(fixture.unit("Thọ Xuân"));
        assertThat(unit("Thọ Xuân").sentOn()).isNull();
        assertThat(unit("Thọ Xuân").isExempt()).isFalse();
    }

    @Test
    void anExemptionLeavesItsReasonInTheAudit() {
        list.exempt(chosen("Thọ Xuân"), "sáp nhập", () -> {});
        assertThat(fixture.audit("recipient"))
                .contains(new AuditRow(unit("Thọ Xuân").id(), "exempt_reason", null, "sáp nhập", "sáp nhập", "tester"));
    }

    @Test
    void anActionUnderAFilterTouchesOnlyTheChosen() {
        list.groupProperty().set(group("university"));
        list.markSent(List.of(list.items().getFirst()), day(15, 10), "", () -> {});
        assertThat(fixture.recipients.of(fixture.campaignId))
                .filteredOn(recipient -> recipient.sentOn() != null)
                .extracting(Recipient::shortName)
                .containsExactly("ĐH Hồng Đức");
        assertThat(list.items()).as("the filter stays").hasSize(2);
    }

    @Test
    void anActionOnAllThatIsShownLeavesTheOthers() {
        list.groupProperty().set(group("press"));
        list.markSent(List.copyOf(list.items()), day(15, 10), "", () -> {});
        assertThat(fixture.recipients.of(fixture.campaignId))
                .filteredOn(recipient -> recipient.sentOn() != null)
                .hasSize(2);
    }

    @Test
    void anEditedUnitIsSaved() {
        var before = unit("Thọ Xuân");
        list.save(before, before.withNames("UBND huyện Thọ Xuân (mới)", "Thọ Xuân 2"), () -> {});
        assertThat(unit("Thọ Xuân 2").name()).isEqualTo("UBND huyện Thọ Xuân (mới)");
        assertThat(list.items()).hasSize(52);
    }

    /// While the window was open the letter was marked as sent to all, somewhere else.
    @Test
    void whatElseHasComeToAUnitMeanwhileStaysBesideWhatWasTyped() {
        var before = unit("Thọ Xuân");
        elsewhere(stored -> stored.withSent(day(15, 10), "Zalo").withExemption("sáp nhập"));

        list.save(before, before.withNames("UBND huyện Thọ Xuân (mới)", "TX").withAcknowledged(day(16, 10)), () -> {});

        assertThat(unit("TX"))
                .isEqualTo(before.withNames("UBND huyện Thọ Xuân (mới)", "TX")
                        .withSent(day(15, 10), "Zalo")
                        .withAcknowledged(day(16, 10))
                        .withExemption("sáp nhập"));
    }

    /// Neither of two different words may push the other out unseen: the window stays open with what was typed.
    @ParameterizedTest
    @ValueSource(strings = {"name", "short", "sent", "acknowledged", "exempt"})
    void whatWasTypedOverSomethingThatHasChangedMeanwhileIsRefused(String field) {
        var before = unit("Thọ Xuân");
        elsewhere(stored -> changed(stored, field, 1));
        var other = fixture.recipients.of(fixture.campaignId).stream()
                .filter(stored -> stored.id() == before.id())
                .findFirst()
                .orElseThrow();
        var told = new ArrayList<String>();

        list.save(before, changed(before, field, 2), Outcomes.into(told));

        assertThat(told).containsExactly("failed");
        assertThat(fixture.recipients.of(fixture.campaignId)).contains(other);
        assertThat(list.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.explain(new Messages(Locale.of("vi"))))
                                .contains(other.name(), "mở lại"));
    }

    @Test
    void theSameWordTypedTwiceIsNoQuarrel() {
        var before = unit("Thọ Xuân");
        elsewhere(stored -> stored.withExemption("sáp nhập"));
        var told = new ArrayList<String>();

        list.save(before, before.withExemption("sáp nhập"), Outcomes.into(told));

        assertThat(told).containsExactly("done");
    }

    @Test
    void aUnitThatWasTakenOffTheListMeanwhileIsNotSaidToBeSaved() {
        var before = unit("Thọ Xuân");
        var chosen = chosen("Thọ Xuân", "Sở Y tế");
        fixture.recipients.remove(fixture.campaignId, List.of(before), "");
        var told = new ArrayList<String>();

        list.save(before, before.withNames("Tên mới", "Mới"), Outcomes.into(told));
        list.markSent(chosen, day(15, 10), "Zalo", Outcomes.into(told));

        assertThat(told).containsExactly("failed", "failed");
        assertThat(list.failureProperty().get()).isInstanceOf(ExpectedFailure.class);
        assertThat(fixture.unit("Sở Y tế").sentOn()).as("all or none").isNull();
    }

    private void elsewhere(UnaryOperator<Recipient> change) {
        fixture.recipients.change(
                fixture.campaignId, List.of(fixture.unit("Thọ Xuân").id()), change, "");
    }

    private static Recipient changed(Recipient unit, String field, int which) {
        return switch (field) {
            case "name" -> unit.withNames("Tên " + which, unit.shortName());
            case "short" -> unit.withNames(unit.name(), "Tên " + which);
            case "sent" -> unit.withSent(day(10 + which, 10), unit.sentChannel());
            case "acknowledged" -> unit.withAcknowledged(day(10 + which, 10));
            default -> unit.withExemption("lý do " + which);
        };
    }

    @Test
    void anExemptionWithoutAReasonIsRefusedAndReported() {
        list.exempt(chosen("Thọ Xuân"), " ", () -> {});
        assertThat(list.failureProperty().get()).isInstanceOf(IllegalArgumentException.class);
        assertThat(unit("Thọ Xuân").isExempt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"danh-sach.xlsx", "danh-sach.csv"})
    void anExportedListIsKnownWhenItIsImported(String name) {
        var file = folder.resolve(name);
        var done = new ArrayList<String>();
        list.export(file, () -> done.add("written"));
        assertThat(done).containsExactly("written");
        var plans = new ArrayList<RecipientListPlan>();
        list.plan(list.campaign(), file, plans::add);
        assertThat(plans.getFirst().known()).extracting(Organisation::shortName).containsExactlyElementsOf(names());
        assertThat(plans.getFirst().fresh()).isEmpty();
        assertThat(plans.getFirst().problems()).isEmpty();
        var added = new ArrayList<Integer>();
        list.carryOut(list.campaign(), plans.getFirst(), added::add);
        assertThat(added).containsExactly(0);
        assertThat(list.items()).hasSize(52);
    }

    @Test
    void anExportHoldsWhatIsShownWithItsStanding() throws IOException {
        fixture.enter("Thọ Xuân", day(19, 11), "1");
        reload();
        list.queryProperty().set("tho xuan");
        var file = folder.resolve("loc.csv");
        list.export(file, () -> {});
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> !line.isBlank())
                .hasSize(2)
                .last()
                .asString()
                .contains("UBND huyện Thọ Xuân", "Trễ 2 ngày", "19/11/2024")
                .doesNotContain("Như Xuân");
    }

    @Test
    void aListWithANewBodyAddsIt() throws IOException {
        var file = Files.writeString(folder.resolve("moi.csv"), """
                name,short name,group,aliases
                UBND huyện Thọ Xuân,Thọ Xuân,UBND cấp huyện,
                Sở Chuyển đổi số,Sở CĐS,department,Sở Số
                Hội Lạ,Hội Lạ,nhóm lạ,
                """);
        var plans = new ArrayList<RecipientListPlan>();
        list.plan(list.campaign(), file, plans::add);
        assertThat(list.failureProperty().get()).isNull();
        assertThat(plans.getFirst().known()).hasSize(1);
        assertThat(plans.getFirst().fresh())
                .extracting(RecipientListPlan.NewBody::name)
                .containsExactly("Sở Chuyển đổi số");
        assertThat(plans.getFirst().problems())
                .extracting(RecipientListPlan.Problem::name)
                .containsExactly("Hội Lạ");
        assertThat(list.items()).as("planning changes nothing").hasSize(52);
        var added = new ArrayList<Integer>();
        list.carryOut(list.campaign(), plans.getFirst(), added::add);
        assertThat(added).containsExactly(1);
        assertThat(unit("Sở CĐS").group().code()).isEqualTo("department");
    }

    @Test
    void aFileThatIsNoListIsReported() throws IOException {
        var file = Files.writeString(folder.resolve("thu.csv"), "Kính gửi các đơn vị");
        list.plan(list.campaign(), file, plan -> {
            throw new AssertionError("planned " + plan);
        });
        assertThat(list.failureProperty().get()).isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void anUnwritablePlaceIsReported() throws IOException {
        var noFolder = Files.writeString(folder.resolve("tep"), "");
        var done = new ArrayList<String>();
        list.export(noFolder.resolve("x.csv"), () -> done.add("written"));
        assertThat(done).isEmpty();
        assertThat(list.failureProperty().get()).isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void candidatesAreKnownBodiesThatLiveAndAreNotListed() {
        var candidates = new ArrayList<Organisation>();
        list.candidates(list.campaign(), candidates::addAll);
        assertThat(candidates)
                .extracting(Organisation::shortName)
                .contains("Công an tỉnh", "MTTQ tỉnh")
                .doesNotContain("Thọ Xuân")
                .as("a body of 2025")
                .doesNotContain("Báo và PTTH Thanh Hóa");
        var added = new ArrayList<Integer>();
        list.add(
                list.campaign(),
                candidates.stream()
                        .filter(body -> body.shortName().equals("Công an tỉnh"))
                        .toList(),
                added::add,
                () -> {});
        assertThat(added).containsExactly(1);
        assertThat(names()).contains("Công an tỉnh");
        list.candidates(
                list.campaign(),
                left -> assertThat(left)
                        .extracting(Organisation::shortName)
                        .doesNotContain("Công an tỉnh")
                        .hasSize(candidates.size() - 1));
    }

    @Test
    void addingAListedBodyAddsNothing() {
        var listed = fixture.organisations.all().stream()
                .filter(body -> body.shortName().equals("Thọ Xuân"))
                .toList();
        var added = new ArrayList<Integer>();
        list.add(list.campaign(), listed, added::add, () -> {});
        assertThat(added).containsExactly(0);
        assertThat(list.items()).hasSize(52);
    }

    @Test
    void aNewBodyIsMadeKnownAndListed() {
        var added = new ArrayList<Integer>();
        list.addNew(
                list.campaign(),
                new RecipientListPlan.NewBody("Hội Tin học tỉnh", "Hội Tin học", group("association"), List.of()),
                added::add,
                () -> {});
        assertThat(added).containsExactly(1);
        assertThat(unit("Hội Tin học").group().code()).isEqualTo("association");
        assertThat(fixture.organisations.all()).extracting(Organisation::name).contains("Hội Tin học tỉnh");
    }

    @Test
    void presetsAreAddedOnce() {
        assertThat(desk.addPresets(fixture.campaignId)).isEqualTo(23);
        assertThat(desk.addPresets(fixture.campaignId)).isZero();
        reload();
        assertThat(list.items()).hasSize(75);
        assertThat(list.groups()).hasSize(9);
    }

    @Test
    void allGroupsMayHaveNewBodies() {
        list.allGroups(groups -> assertThat(groups).hasSize(9));
    }

    private void reload() {
        list.load(fixture.campaignId, () -> {});
    }

    private List<String> names() {
        return list.items().stream().map(item -> item.recipient().shortName()).toList();
    }

    private RecipientItem item(String unit) {
        return list.items().stream()
                .filter(item -> item.recipient().shortName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Recipient unit(String shortName) {
        return item(shortName).recipient();
    }

    private List<RecipientItem> chosen(String... units) {
        return List.of(units).stream().map(this::item).toList();
    }

    private OrganisationGroup group(String code) {
        return fixture.organisations.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverAsksIsToldWhetherItWasStoredSoThatNothingTypedIsLost() {
        var told = new ArrayList<String>();
        var outcome = Outcomes.into(told);
        try (var _ = FullDisk.of(fixture)) {
            list.exempt(chosen("Thọ Xuân"), "sáp nhập", outcome);
            var before = unit("Thọ Xuân");
            list.save(before, before.withNames("UBND huyện Thọ Xuân (mới)", "Thọ Xuân 2"), outcome);
        }
        list.exempt(chosen("Thọ Xuân"), "sáp nhập", outcome);

        assertThat(told).containsExactly("failed", "failed", "done");
    }
}
