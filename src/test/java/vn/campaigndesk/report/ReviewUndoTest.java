package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.change.UndoStack.Reversal;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.OriginalUndo;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.testing.CampaignFixture;

/// Whatever is done while a report is checked is taken back, done again and taken back, over the real stores: what is
/// seen afterwards is what was seen before; what has been changed since is left alone.
class ReviewUndoTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final UndoStack undo = new UndoStack(fixture.changes);
    private final long campaign = fixture.campaignId;
    private Report report;
    private Report other;

    @TempDir
    private Path folder;

    /// All that can be done while checking, as a person does it.
    private enum Doing {
        A_STEP("report.gesture.moved") {
            @Override
            void by(ReviewUndoTest test) {
                test.fixture.reviews.move(
                        test.campaign, test.report.id(), ReviewState.CHECKING, ReviewState.RETURNED, "sai mẫu");
            }
        },
        SEVERAL_STEPS_AT_ONCE("report.gesture.moved") {
            @Override
            void by(ReviewUndoTest test) {
                test.fixture.reviews.move(test.campaign, test.other.id(), ReviewState.RECEIVED, ReviewState.VALID, "");
            }
        },
        STEPS_OF_MANY("report.gesture.moved-several") {
            @Override
            void by(ReviewUndoTest test) {
                test.fixture.reviews.moveAll(
                        test.campaign,
                        Map.of(test.report.id(), ReviewState.CHECKING, test.other.id(), ReviewState.RECEIVED),
                        ReviewState.VALID);
            }
        },
        A_QUESTION("report.gesture.asked") {
            @Override
            void by(ReviewUndoTest test) {
                test.ask();
            }
        },
        AN_ANSWER_THAT_CORRECTS("report.gesture.answered") {
            @Override
            void by(ReviewUndoTest test) {
                test.answer(
                        test.fixture
                                .snapshot()
                                .reviews()
                                .clarifications(test.other.id())
                                .getFirst(),
                        "1234");
            }
        },
        A_WARNING_LET_STAND("report.gesture.accepted") {
            @Override
            void by(ReviewUndoTest test) {
                test.accept("i3", "đã gọi điện");
            }
        },
        ANOTHER_REASON_FOR_A_WARNING("report.gesture.accepted") {
            @Override
            void by(ReviewUndoTest test) {
                test.accept("i2", "lý do khác");
            }
        },
        A_REASON_TAKEN_BACK("report.gesture.refused") {
            @Override
            void by(ReviewUndoTest test) {
                test.fixture.reviews.refuse(
                        test.campaign,
                        test.fixture
                                .snapshot()
                                .reviews()
                                .accepted(test.report.id())
                                .getFirst());
            }
        };

        private final String key;

        Doing(String key) {
            this.key = key;
        }

        abstract void by(ReviewUndoTest test);
    }

    @BeforeEach
    void aReportThatIsBeingCheckedWithAQuestionAndAReason() {
        report = fixture.enter("Thọ Xuân", day(15, 11), "25", "1,234");
        other = fixture.enter("Như Xuân", day(15, 11), "7", "1,234");
        fixture.reviews.move(campaign, report.id(), ReviewState.RECEIVED, ReviewState.CHECKING, "");
        accept("i2", "đơn vị xác nhận");
        fixture.reviews.ask(
                campaign,
                Clarification.asked(
                        other.id(), "i2", day(16, 11), ClarificationChannel.PHONE, "anh Ba", "Là 1234?", "1,234"));
        fixture.reviews.move(campaign, other.id(), ReviewState.NEEDS_CLARIFICATION, ReviewState.CHECKING, "");
        backToReceived();
        new ReportUndo(
                fixture.reports,
                new ReviewEditStore(fixture.database, fixture.changes),
                fixture.recipients,
                undo,
                fixture.changes);
    }

    /// The second report stands where a new one stands, with its question still open.
    private void backToReceived() {
        elsewhere("update report set review_state = 'RECEIVED' where id = " + other.id());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// Another window writes.
    private void elsewhere(String sql) {
        fixture.database.write(transaction -> transaction.sql().execute(sql));
    }

    private void ask() {
        fixture.reviews.ask(
                campaign,
                Clarification.asked(
                        report.id(), "i1", day(16, 11), ClarificationChannel.PHONE, "chị Tư", "25 hay 52?", "25"));
    }

    private void answer(Clarification question, String corrected) {
        fixture.reviews.answer(
                campaign,
                question.answered(day(17, 11), "Là " + corrected, corrected, "gõ nhầm"),
                Correction.of(now(other), "i2", corrected, fixture.snapshot().indicators(), CampaignFixture.PARSER)
                        .orElseThrow());
    }

    private void accept(String field, String reason) {
        fixture.reviews.accept(
                campaign,
                new AcceptedWarning(
                        report.id(), "V5", field, "1,234", reason, Instant.parse("2024-11-16T02:00:00Z"), ""));
    }

    private Report now(Report one) {
        return fixture.reports.of(campaign).stream()
                .filter(report -> report.id() == one.id())
                .findFirst()
                .orElseThrow();
    }

    /// All that a person sees of the reports: the number of the revision is nobody's business.
    private List<Object> seen() {
        var reviews = fixture.snapshot().reviews();
        return List.of(
                now(report).edit().stored(report.id(), 0).build(),
                now(report).review(),
                now(other).edit().stored(other.id(), 0).build(),
                now(other).review(),
                reviews.clarifications(report.id()),
                reviews.clarifications(other.id()),
                reviews.accepted(report.id()));
    }

    @ParameterizedTest
    @EnumSource
    void isTakenBackAndDoneAgain(Doing doing) {
        var before = seen();
        doing.by(this);
        var after = seen();
        assertThat(after).isNotEqualTo(before);
        var audit =
                fixture.audit("report").size() + fixture.audit("clarification").size();

        var outcome = undo.undo().orElseThrow();

        assertThat(outcome.overtaken()).isFalse();
        assertThat(outcome.gesture().key()).isEqualTo(doing.key);
        assertThat(seen()).isEqualTo(before);
        assertThat(fixture.audit("report").size()
                        + fixture.audit("clarification").size())
                .as("taking back is on record")
                .isGreaterThan(audit);
        assertThat(undo.redo()).map(Reversal::overtaken).contains(false);
        assertThat(seen()).isEqualTo(after);
        assertThat(undo.undo()).map(Reversal::overtaken).contains(false);
        assertThat(seen()).isEqualTo(before);
        assertThat(undo.undo()).as("one gesture, not several").isEmpty();
    }

    @Test
    void theGestureNamesItsUnit() {
        ask();
        assertThat(undo.undo().orElseThrow().gesture().arguments()).isEqualTo(List.of("UBND huyện Thọ Xuân"));
    }

    @Test
    void aStepAfterWhichAnotherWasTakenElsewhereIsLeftAlone() {
        ask();
        elsewhere("update report set review_state = 'CHECKING' where id = " + report.id());
        var before = seen();

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(seen()).as("the question stays too: all or nothing").isEqualTo(before);
    }

    @Test
    void aQuestionThatWasAnsweredElsewhereIsLeftAlone() {
        ask();
        elsewhere("update clarification set answered_on = date '2024-11-17', answer = 'Đúng' where field = 'i1'");
        var before = seen();

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aCorrectedReportThatWasSavedSinceIsLeftAlone() {
        answer(fixture.snapshot().reviews().clarifications(other.id()).getFirst(), "1234");
        elsewhere("update report set revision = 9 where id = " + other.id());
        var before = seen();

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aFileIsTakenOffAndPutBack() {
        var store = new OriginalStore(fixture.database, fixture.changes);
        var files = new Originals(folder, store);
        new OriginalUndo(store, undo, fixture.changes);
        var added = files.attach(report.id(), files.receive("a.txt", new byte[] {1}));

        assertThat(undo.undo().orElseThrow().gesture().key()).isEqualTo("report.gesture.file-added");
        assertThat(files.of(report.id())).isEmpty();
        undo.redo();
        assertThat(files.of(report.id())).extracting(Original::id).containsExactly(added.id());
        files.remove(added, "");
        assertThat(undo.undo().orElseThrow().gesture().key()).isEqualTo("report.gesture.file-removed");
        assertThat(files.of(report.id())).extracting(Original::id).containsExactly(added.id());
        elsewhere("update original set removed_at = current_timestamp");
        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(fixture.audit("report"))
                .filteredOn(row ->
                        row.field().startsWith("original:") && row.reason().equals(CampaignUndo.REASON))
                .isNotEmpty();
    }
}
