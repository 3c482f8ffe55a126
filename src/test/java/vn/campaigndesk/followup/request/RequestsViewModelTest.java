package vn.campaigndesk.followup.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.followup.FollowUpUndo;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FullDisk;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.testing.Outcomes;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The screen of support requests without a window: recording, answering, searching, the library, the months, undo.
class RequestsViewModelTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi"));

    @TempDir
    private Path folder;

    private CampaignFixture fixture;
    private SupportRequestStore store;
    private UndoStack undo;
    private RequestsViewModel requests;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        store = new SupportRequestStore(fixture.database, fixture.changes);
        undo = new UndoStack(fixture.changes);
        new FollowUpUndo(
                new ContactStore(fixture.database, fixture.changes),
                new ContactEntryStore(fixture.database, fixture.changes),
                new ReminderStore(fixture.database, fixture.changes),
                store,
                undo,
                fixture.changes);
        requests = model();
        reload();
    }

    private RequestsViewModel model() {
        return new RequestsViewModel(
                new RequestDesk(fixture.campaigns, fixture.recipients, store, MESSAGES, CampaignFixture.ZONE),
                new InlineTasks(),
                fixture.clock,
                MESSAGES);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void reload() {
        requests.load(fixture.campaignId, () -> {});
    }

    private SupportRequest asked(@Nullable String unit, String category, String question, String answer) {
        return new SupportRequest(
                0,
                fixture.campaignId,
                unit == null ? null : fixture.unit(unit).id(),
                fixture.clock.instant().minus(Duration.ofHours(3)),
                ContactChannel.PHONE,
                category,
                "anh Ba",
                question,
                answer.isEmpty() ? RequestState.OPEN : RequestState.ANSWERED,
                answer,
                answer.isEmpty() ? null : fixture.clock.instant());
    }

    /// The window was opened on one campaign; before it was closed another one had been read.
    @Test
    void aRequestIsKeptInTheCampaignInWhichItWasRecorded() {
        var typed = asked("Nga Sơn", "Biểu mẫu", "Gửi ở đâu?", "");
        requests.load(NextCampaign.begin(fixture, 5), () -> {});

        requests.add(typed, () -> {});

        assertThat(store.of(fixture.campaignId))
                .extracting(SupportRequest::question)
                .containsExactly("Gửi ở đâu?");
        assertThat(requests.count(null)).as("what is seen is the other one").isZero();
    }

    @Test
    void aRecordedRequestIsOpenedAndCounted() {
        requests.add(asked("Nga Sơn", "Biểu mẫu", "Gửi ở đâu?", ""), () -> {});

        assertThat(requests.count(RequestState.OPEN)).isEqualTo(1);
        assertThat(requests.chosenProperty().get()).isNotNull();
        assertThat(requests.chosenProperty().get().unit()).isEqualTo(fixture.unit("Nga Sơn"));
    }

    @Test
    void aRequestThatIsAskedForByItsIdIsOpenedWhateverHidesItAndWhenItIsReadLater() {
        requests.add(asked("Nga Sơn", "Biểu mẫu", "Gửi ở đâu?", ""), () -> {});
        requests.add(asked("Nga Sơn", "Biểu mẫu", "Hạn nào?", ""), () -> {});
        var first = store.of(fixture.campaignId).stream()
                .filter(request -> request.question().equals("Gửi ở đâu?"))
                .findFirst()
                .orElseThrow();
        requests.queryProperty().set("han");
        requests.stateProperty().set(RequestState.CLOSED);

        requests.open(first.id());

        assertThat(requests.chosenProperty().get().request()).isEqualTo(first);
        assertThat(requests.table().visible())
                .extracting(item -> item.request().id())
                .contains(first.id());

        var fresh = model();
        fresh.open(first.id());
        assertThat(fresh.chosenProperty().get()).isNull();
        fresh.load(fixture.campaignId, () -> {});
        assertThat(fresh.chosenProperty().get().request()).isEqualTo(first);
    }

    @Test
    void anAnswerKnowsHowLongItTookAndCanBeTakenBack() {
        requests.add(asked("Nga Sơn", "Biểu mẫu", "Gửi ở đâu?", ""), () -> {});
        requests.answerProperty().set("Qua trục liên thông");
        assertThat(requests.hasUnsaved()).isTrue();

        requests.answer();

        var item = requests.chosenProperty().get();
        assertThat(item.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(item.took()).isEqualTo(Duration.ofHours(3));
        assertThat(requests.hasUnsaved()).isFalse();

        undo.undo();
        reload();

        assertThat(requests.chosenProperty().get().request().state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void aTypedAnswerStaysWithItsRequestUntilItIsGiven() {
        requests.add(asked("Nga Sơn", "", "Một?", ""), () -> {});
        requests.add(asked("Thọ Xuân", "", "Hai?", ""), () -> {});
        var second = requests.chosenProperty().get();
        requests.answerProperty().set("nửa chừng");

        requests.choose(requests.table().rows().getLast());
        assertThat(requests.answerProperty().get()).isEmpty();
        requests.choose(second);

        assertThat(requests.answerProperty().get()).isEqualTo("nửa chừng");
    }

    @Test
    void goesByLegalStepsOnly() {
        requests.add(asked("Nga Sơn", "", "Gửi ở đâu?", ""), () -> {});
        requests.reopen(List.of(requests.chosenProperty().get()));
        assertThat(fixture.audit("support_request"))
                .noneMatch(row -> row.after() != null && row.field().equals("x"));

        requests.close(List.of(requests.chosenProperty().get()));
        requests.answerProperty().set("muộn rồi");
        requests.answer();

        assertThat(requests.chosenProperty().get().request().state()).isEqualTo(RequestState.CLOSED);
        requests.reopen(List.of(requests.chosenProperty().get()));
        assertThat(requests.count(RequestState.OPEN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"gui o dau, 1", "nga son, 1", "anh ba, 2", "khong co, 0"})
    void searchesWithoutDiacritics(String typed, int found) {
        requests.add(asked("Nga Sơn", "", "Gửi ở đâu?", ""), () -> {});
        requests.add(asked("Thọ Xuân", "", "Khi nào?", ""), () -> {});

        requests.queryProperty().set(typed);

        assertThat(requests.table().visible()).hasSize(found);
    }

    @Test
    void statesNarrowTheList() {
        requests.add(asked("Nga Sơn", "", "Gửi ở đâu?", ""), () -> {});
        requests.add(asked("Thọ Xuân", "", "Khi nào?", "Trước 18/11"), () -> {});

        requests.stateProperty().set(RequestState.ANSWERED);

        assertThat(requests.table().visible())
                .extracting(item -> item.request().question())
                .containsExactly("Khi nào?");
    }

    @Test
    void offersAnswersThatWereGivenBeforeThoseToTheSameKindFirst() {
        requests.add(asked("Nga Sơn", "Thời hạn", "Khi nào?", "Trước 18/11"), () -> {});
        requests.add(asked("Thọ Xuân", "Thời hạn", "Bao giờ?", "trước  18/11"), () -> {});
        requests.add(asked("Hậu Lộc", "Biểu mẫu", "Gửi ở đâu?", "Qua trục"), () -> {});
        requests.add(asked("Bá Thước", "Biểu mẫu", "Gửi thế nào?", ""), () -> {});

        assertThat(requests.answers()).extracting(ReusableAnswer::text).containsExactly("Qua trục", "trước  18/11");
        requests.insert(requests.answers().getFirst());
        assertThat(requests.answerProperty().get()).isEqualTo("Qua trục");
    }

    @Test
    void showsTheOtherQuestionsOfTheUnit() {
        requests.add(asked("Nga Sơn", "", "Một?", ""), () -> {});
        requests.add(asked(null, "", "Của người khác?", ""), () -> {});
        requests.add(asked("Nga Sơn", "", "Hai?", ""), () -> {});

        assertThat(requests.history())
                .extracting(item -> item.request().question())
                .containsExactly("Một?");
    }

    @Test
    void aRemovedRequestComesBack() {
        requests.add(asked("Nga Sơn", "", "Một?", ""), () -> {});
        requests.remove(List.of(requests.chosenProperty().get()));
        assertThat(requests.table().rows()).isEmpty();

        undo.undo();
        reload();

        assertThat(requests.table().rows()).hasSize(1);
    }

    @Test
    void whatSomebodyElseChangedIsSaidAndLosesNothing() {
        requests.add(asked("Nga Sơn", "", "Một?", ""), () -> {});
        var shown = requests.chosenProperty().get().request();
        store.replace(shown, RequestRules.closed(shown), "");
        requests.answerProperty().set("trả lời");

        requests.answer();

        assertThat(requests.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("support.changed"));
        assertThat(requests.answerProperty().get()).isEqualTo("trả lời");
    }

    @Test
    void writesTheListAndTheMonths() throws Exception {
        requests.add(asked("Nga Sơn", "Biểu mẫu", "Gửi ở đâu?", "Qua trục"), () -> {});
        var written = new ArrayList<Path>();

        requests.export(folder.resolve("ho-tro.xlsx"), written::add);

        try (var book = new XSSFWorkbook(written.getFirst().toFile())) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(6).toString()).isEqualTo("Gửi ở đâu?");
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).toString()).isEqualTo("11/2024");
            assertThat(book.getSheetAt(1).getRow(1).getCell(5).toString()).isEqualTo("3 giờ");
        }
    }

    /// What is seen is written; whoever gets the file does not see the filter, and the months would pass for all.
    @Test
    void aListOfAPartSaysSo() throws Exception {
        requests.add(asked("Nga Sơn", "Biểu mẫu", "Gửi ở đâu?", "Qua trục"), () -> {});
        requests.add(asked("Thọ Xuân", "Biểu mẫu", "Khi nào?", ""), () -> {});
        requests.queryProperty().set("nga son");
        var written = new ArrayList<Path>();

        requests.export(folder.resolve("ho-tro.xlsx"), written::add);

        try (var book = new XSSFWorkbook(written.getFirst().toFile())) {
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Theo tháng (đã lọc)");
            assertThat(book.getSheetAt(1).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(book.getSheetAt(2).getRow(1).getCell(0).toString()).contains("1/2 yêu cầu");
        }
    }

    @Test
    void aQuestionOfLastYearIsOfLastYearInJanuary() {
        fixture.close();
        fixture = CampaignFixture.openOn(LocalDate.of(2025, 1, 6));
        store = new SupportRequestStore(fixture.database, fixture.changes);
        requests = model();
        reload();

        assertThat(requests.moment("31/12 8:00")).isEqualTo(Instant.parse("2024-12-31T01:00:00Z"));
        assertThat(requests.moment("5/1 8:00")).isEqualTo(Instant.parse("2025-01-05T01:00:00Z"));
        assertThat(requests.moment("7/1 8:00")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12/11/2024 14:30, 2024-11-12T07:30:00Z",
        "12/11 8:05, 2024-11-12T01:05:00Z",
        "12/11/2024, ",
        "hôm qua, ",
        // without a year the campaign's time is meant, and what has not come is refused
        "20/11 8:59, 2024-11-20T01:59:00Z",
        "20/11 9:30, ",
        "5/1 8:00, ",
        "5/1/2024 8:00, 2024-01-05T01:00:00Z",
        // slips of the hand in the year
        "12/11/0024 8:00, ",
        "12/11/2004 8:00, ",
        "25/12/2024 10:00, "
    })
    void readsTypedMomentsThatHavePassed(String typed, @Nullable Instant expected) {
        assertThat(requests.moment(typed)).isEqualTo(expected);
    }

    @Test
    void whoeverAsksIsToldWhetherItWasStoredSoThatNothingTypedIsLost() {
        var told = new ArrayList<String>();
        var outcome = Outcomes.into(told);
        try (var _ = FullDisk.of(fixture)) {
            requests.add(asked("Nga Sơn", "", "Gửi ở đâu?", ""), outcome);
        }
        requests.add(asked("Nga Sơn", "", "Gửi ở đâu?", ""), outcome);

        assertThat(told).containsExactly("failed", "done");
        assertThat(requests.table().rows()).hasSize(1);
    }
}
