package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.campaign.SpecialDay;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactPlan;
import vn.campaigndesk.followup.dispatch.DraftKind;
import vn.campaigndesk.followup.dispatch.DraftsMade;
import vn.campaigndesk.followup.dispatch.ReminderInput;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntriesEdited;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FullDisk;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.testing.Outcomes;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.table.ColumnFilter;

/// The screen "Follow up" without a window: the officer calls, logs, filters, and takes contacts from Excel. The day is
/// 20 November 2024, two days after the deadline.
class FollowUpViewModelTest {
    @TempDir
    Path folder;

    private final FollowUpCase desk = new FollowUpCase(day(20, 11));
    private final CampaignFixture fixture = desk.fixture;
    private final FollowUpViewModel model = desk.model;
    private final List<Path> opened = desk.opened;
    private final List<String> printed = desk.printed;

    @BeforeEach
    void open() {
        fixture.enter("Nông Cống", day(15, 11), "1");
        fixture.enter("Hà Trung", day(19, 11), "1");
        desk.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private FollowUpItem item(String unit) {
        return desk.item(unit);
    }

    private List<String> seen() {
        return model.table().visible().stream()
                .map(item -> item.recipient().shortName())
                .toList();
    }

    @Test
    void everyUnitIsThereOnceWithItsStanding() {
        assertThat(model.table().rows()).hasSize(52);
        assertThat(item("Nông Cống").standing().kind()).isEqualTo(Standing.Kind.ON_TIME);
        assertThat(item("Hà Trung").standing()).isEqualTo(new Standing(Standing.Kind.LATE, 2));
        assertThat(item("Thọ Xuân").standing().kind()).isEqualTo(Standing.Kind.MISSING);
        assertThat(model.today()).extracting(TodayItem::count).containsExactly(50L);
    }

    /// The window was opened on one campaign; before it was closed another one had been read.
    @Test
    void aCallIsToldOfTheCampaignInWhichItWasLogged() {
        var told = new ArrayList<Long>();
        fixture.changes.on(ContactEntriesEdited.class, edited -> told.add(edited.campaignId()));
        var units = List.of(item("Thọ Xuân"));
        model.load(NextCampaign.begin(fixture, 5), () -> {});

        model.log(units, ContactChannel.PHONE, "chị Lan", "Hẹn chiều nay", day(20, 11), () -> {});

        assertThat(told).containsExactly(fixture.campaignId);
    }

    @Test
    void aCallWithAPromiseStandsInTheTableTheHistoryAndTodaysWork() {
        model.choose(item("Thọ Xuân"));
        model.log(List.of(item("Thọ Xuân")), ContactChannel.PHONE, "chị Lan", "Hẹn chiều nay", day(20, 11), () -> {});

        var item = item("Thọ Xuân");
        assertThat(item.lastContact()).isEqualTo(day(20, 11));
        assertThat(item.promise().day()).isEqualTo(day(20, 11));
        assertThat(model.timeline())
                .extracting(TimelineItem::kind)
                .containsExactly(TimelineItem.Kind.PROMISED, TimelineItem.Kind.SPOKEN);
        assertThat(model.today())
                .extracting(TodayItem::kind)
                .containsExactly(TodayItem.Kind.PROMISE_DUE, TodayItem.Kind.UNITS_LATE);
        assertThat(model.item(model.today().getFirst())).isEqualTo(item);
    }

    @Test
    void oneLogForSeveralUnitsIsWrittenForEachOfThem() {
        model.log(
                List.of(item("Thọ Xuân"), item("Như Thanh")),
                ContactChannel.ZALO,
                "",
                "Nhắc trong nhóm Zalo",
                null,
                () -> {});
        assertThat(item("Thọ Xuân").contacts()).isEqualTo(1);
        assertThat(item("Như Thanh").contacts()).isEqualTo(1);
        assertThat(item("Hà Trung").contacts()).isZero();
    }

    @Test
    void theTableIsFilteredByStandingAndByWords() {
        model.table().filter("state", new ColumnFilter.OneOf(Set.of("Trễ hạn")));
        assertThat(seen()).containsExactly("Hà Trung");
        model.table().unfilterAll();
        model.queryProperty().set("tho xuan");
        assertThat(seen()).containsExactly("Thọ Xuân");
    }

    @Test
    void contactsGoOutToExcelAndComeBackWithoutAChange() {
        var body = item("Thọ Xuân").recipient().organisationId();
        model.change(List.of(Edit.made(new Contact(0, body, "Lê Thị Lan", "", "0912345678", "", "", ""))), () -> {});
        assertThat(item("Thọ Xuân").contact().phones()).isEqualTo("0912345678");
        var file = folder.resolve("danh-ba.xlsx");
        model.export(file, () -> {});

        var plans = new ArrayList<ContactPlan>();
        model.plan(file, plans::add);

        assertThat(plans.getFirst().edits()).isEmpty();
        assertThat(plans.getFirst().same()).isEqualTo(1);
    }

    @Test
    void aContactChangedElsewhereIsNotWrittenOver() {
        var body = item("Thọ Xuân").recipient().organisationId();
        model.change(List.of(Edit.made(new Contact(0, body, "Lê Thị Lan", "", "0912345678", "", "", ""))), () -> {});
        var shown = model.contacts(item("Thọ Xuân")).getFirst();
        model.change(List.of(Edit.removed(shown)), () -> {});

        model.change(List.of(Edit.changed(shown, shown)), () -> {});

        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("followup.contacts.changed"));
        assertThat(model.contacts(item("Thọ Xuân"))).isEmpty();
    }

    @Test
    void chipsCountAndFilterTheUnits() {
        model.log(List.of(item("Thọ Xuân")), ContactChannel.PHONE, "", "hẹn", day(21, 11), () -> {});
        assertThat(model.countsProperty().get())
                .containsEntry(BoardFilter.ALL, 52L)
                .containsEntry(BoardFilter.MISSING, 50L)
                .containsEntry(BoardFilter.PROMISED, 1L)
                .containsEntry(BoardFilter.BROKEN, 0L)
                .containsEntry(BoardFilter.ANSWERED, 2L)
                .containsEntry(BoardFilter.EXEMPT, 0L);
        model.filterProperty().set(BoardFilter.PROMISED);
        assertThat(seen()).containsExactly("Thọ Xuân");
        fixture.exempt("Thọ Xuân", "sáp nhập");
        model.load(fixture.campaignId, () -> {});
        assertThat(model.countsProperty().get())
                .as("whoever need not answer owes no promise")
                .containsEntry(BoardFilter.PROMISED, 0L)
                .containsEntry(BoardFilter.EXEMPT, 1L);
        model.queryProperty().set("nong cong");
        assertThat(seen()).isEmpty();
    }

    @Test
    void withoutAnyChosenEveryUnitThatHasNotAnsweredIsReminded() {
        fixture.exempt("Như Thanh", "sáp nhập");
        model.load(fixture.campaignId, () -> {});

        assertThat(model.remind(List.of())).isZero();

        var facts = model.reminder().factsProperty().get();
        assertThat(facts.units()).hasSize(49).doesNotContain(fixture.unit("Hà Trung"), fixture.unit("Như Thanh"));
        assertThat(facts.answered()).isEqualTo(2);
        assertThat(facts.expected()).isEqualTo(51);
        assertThat(model.reminder().inputProperty().get().due())
                .as("two working days later")
                .isEqualTo("22/11/2024");
        assertThat(model.reminder().previewProperty().get().letter().appendices())
                .hasSize(1);
    }

    @Test
    void chosenUnitsThatHaveAnsweredAreLeftOutAndCounted() {
        assertThat(model.remind(List.of(item("Hà Trung"), item("Thọ Xuân"), item("Nông Cống"))))
                .isEqualTo(2);
        assertThat(model.reminder().factsProperty().get().units()).containsExactly(fixture.unit("Thọ Xuân"));
        model.reminder().close();

        assertThat(model.remind(List.of(item("Hà Trung")))).isEqualTo(1);
        assertThat(model.reminder().factsProperty().get())
                .as("there is nobody to remind")
                .isNull();
    }

    @Test
    void aLoggedRoundStandsInTheHistoryTheTableAndTheNextLetter() {
        model.choose(item("Thọ Xuân"));
        model.remind(List.of(item("Thọ Xuân"), item("Như Thanh")));
        var logged = new ArrayList<Integer>();
        model.reminder().log(ContactChannel.DOCUMENT, round -> logged.add(round.number()));
        model.load(fixture.campaignId, () -> {});

        assertThat(logged).containsExactly(1);
        assertThat(item("Thọ Xuân").reminders()).isEqualTo(1);
        assertThat(item("Hà Trung").reminders()).isZero();
        assertThat(model.timeline()).extracting(TimelineItem::kind).contains(TimelineItem.Kind.REMINDED);
        assertThat(model.today()).extracting(TodayItem::kind).contains(TodayItem.Kind.ROUND_DUE);
        model.remind(List.of());
        assertThat(model.reminder().previewProperty().get().letter().subject()).endsWith("(lần 2)");

        model.reminder()
                .inputProperty()
                .set(typed(model.reminder().inputProperty().get(), "1", "22/11"));
        model.reminder().log(ContactChannel.DOCUMENT, round -> logged.add(round.number()));
        assertThat(logged).as("a number is not given twice").containsExactly(1);
        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        problem -> assertThat(problem.key()).isEqualTo("reminder.taken"));
    }

    private static ReminderInput typed(ReminderInput input, String round, String due) {
        return new ReminderInput(
                round,
                due,
                input.number(),
                input.symbol(),
                input.date(),
                input.authority(),
                input.title(),
                input.name(),
                input.copies(),
                input.place());
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingIsWritten() {
        model.remind(List.of());
        var usual = model.reminder().inputProperty().get();

        model.reminder().inputProperty().set(typed(usual, "0", "31/11"));
        assertThat(model.reminder().problemsProperty().get())
                .containsOnlyKeys(ReminderInput.Field.ROUND, ReminderInput.Field.DUE);
        assertThat(model.reminder().previewProperty().get()).isNull();
        model.reminder().save(folder.resolve("a.pdf"), saved -> {});
        assertThat(folder.resolve("a.pdf")).doesNotExist();

        model.reminder().inputProperty().set(typed(usual, "1", "19/11"));
        assertThat(model.reminder().problemsProperty().get().get(ReminderInput.Field.DUE))
                .isEqualTo(new ReminderInput.Problem("reminder.problem.past", "20/11/2024"));

        model.reminder().inputProperty().set(typed(usual, "1", ""));
        assertThat(model.reminder().problemsProperty().get()).isEmpty();
        model.reminder().save(folder.resolve("a.pdf"), saved -> {});
        assertThat(folder.resolve("a.pdf")).exists();
    }

    @Test
    void eachUnitsOwnLetterIsShownAndAllOfThemAreWritten() {
        model.remind(List.of(item("Thọ Xuân"), item("Như Thanh")));
        model.reminder().eachProperty().set(true);
        model.reminder().shownProperty().set(fixture.unit("Như Thanh"));
        assertThat(model.reminder().previewProperty().get().letter().addressees())
                .containsExactly("UBND huyện Như Thanh");

        var made = new ArrayList<Path>();
        model.reminder().saveEach(folder, made::add);
        model.reminder().saveTogether(folder.resolve("all.pdf"), made::add);

        assertThat(made.getFirst()).isDirectoryContaining("glob:**nhu-thanh.docx");
        assertThat(made.getLast()).exists();
        assertThat(model.reminder().work().workingProperty().get()).isFalse();
        assertThat(model.reminder().work().progressProperty().get()).isEqualTo(1);
    }

    @Test
    void unitsWithoutAnAddressAreNamedAndHaveNoDraft() {
        var body = item("Thọ Xuân").recipient().organisationId();
        model.change(
                List.of(Edit.made(new Contact(0, body, "Lê Thị Lan", "", "", "lan@thoxuan.gov.vn", "", ""))), () -> {});
        model.remind(List.of(item("Thọ Xuân"), item("Như Thanh")));
        var made = new ArrayList<DraftsMade>();

        model.reminder().draft(DraftKind.EACH, folder, made::add);

        assertThat(made.getFirst().drafts()).hasSize(1);
        assertThat(made.getFirst().without()).containsExactly(fixture.unit("Như Thanh"));
        model.reminder().show(made.getFirst());
        assertThat(opened).containsExactlyElementsOf(made.getFirst().drafts());
    }

    @Test
    void theLetterThatIsShownIsPrinted() {
        var told = new ArrayList<String>();
        model.reminder().print(() -> told.add("early"));
        assertThat(printed).as("nothing is shown yet").isEmpty();
        model.remind(List.of(item("Thọ Xuân")));

        model.reminder().print(() -> told.add("printed"));

        assertThat(printed).singleElement().asString().startsWith("đôn đốc báo cáo kết quả");
        assertThat(told).containsExactly("printed");
    }

    @Test
    void theNumberOfTheLetterIsFilledInLaterAndStandsInTheNextLetter() {
        assertThat(model.lastRound()).isEmpty();
        model.remind(List.of(item("Thọ Xuân")));
        model.reminder().log(ContactChannel.DOCUMENT, round -> {});
        model.load(fixture.campaignId, () -> {});
        var shown = model.lastRound().orElseThrow();

        model.number(shown, "1301", "STTTT-CNTT&TT", () -> {});
        model.number(shown, "9", "X", () -> {});

        assertThat(model.lastRound().orElseThrow().reference()).isEqualTo("1301/STTTT-CNTT&TT");
        assertThat(model.failureProperty().get())
                .as("the second was typed over a round that is no longer as it was shown")
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        problem -> assertThat(problem.key()).isEqualTo("reminder.changed"));
    }

    @Test
    void whoeverAsksIsToldWhetherItWasStoredSoThatNothingTypedIsLost() {
        var told = new ArrayList<String>();
        var body = item("Thọ Xuân").recipient().organisationId();
        List<Consumer<Outcome>> gestures = List.of(
                outcome -> model.log(List.of(item("Thọ Xuân")), ContactChannel.PHONE, "", "Hẹn", null, outcome),
                outcome -> model.change(List.of(Edit.made(new Contact(0, body, "Lan", "", "", "", "", ""))), outcome),
                outcome -> model.holidays(read ->
                        model.changeHolidays(read, List.of(new SpecialDay(day(22, 11), "Nghỉ bão", false)), outcome)),
                outcome -> model.changeHolidays(List.of(), List.of(), outcome));

        try (var _ = FullDisk.of(fixture)) {
            gestures.forEach(gesture -> gesture.accept(Outcomes.into(told)));
        }
        assertThat(told).as("the last has nothing to store").containsExactly("failed", "failed", "failed", "done");

        gestures.forEach(gesture -> gesture.accept(Outcomes.into(told)));
        assertThat(told.subList(4, 8)).containsOnly("done");
        assertThat(item("Thọ Xuân").contacts()).as("and it was stored once").isEqualTo(1);
    }
}
