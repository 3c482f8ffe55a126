package vn.campaigndesk.followup.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.testing.CampaignFixture;

/// Requests in the real database: kept as they were told, changed only as they were seen, all of a gesture or nothing,
/// each change in the audit.
class SupportRequestStoreTest {
    private CampaignFixture fixture;
    private SupportRequestStore store;
    private final List<RequestsEdited> told = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        store = new SupportRequestStore(fixture.database, fixture.changes);
        fixture.changes.on(RequestsEdited.class, told::add);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private SupportRequest asked(String question, Duration ago) {
        return new SupportRequest(
                0,
                fixture.campaignId,
                fixture.unit("Thọ Xuân").id(),
                fixture.clock.instant().minus(ago),
                ContactChannel.PHONE,
                "Biểu mẫu",
                "anh Ba",
                question,
                RequestState.OPEN,
                "",
                null);
    }

    private SupportRequest kept(String question) {
        return store.add(asked(question, Duration.ofHours(1)), "");
    }

    private List<SupportRequest> all() {
        return store.of(fixture.campaignId);
    }

    @Test
    void aRequestIsTheSameAfterItWasStored() {
        var wanted = asked("Gửi ở đâu?", Duration.ofNanos(1_234_567));

        var kept = store.add(wanted, "");

        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(wanted);
        assertThat(all()).containsExactly(kept);
    }

    @Test
    void theOldestComesFirstWheneverItWasWrittenDown() {
        store.add(asked("hai", Duration.ofHours(1)), "");
        store.add(asked("ba", Duration.ofMinutes(1)), "");
        store.add(asked("một", Duration.ofDays(2)), "");

        assertThat(all()).extracting(SupportRequest::question).containsExactly("một", "hai", "ba");
        assertThat(store.all()).isEqualTo(all());
    }

    @Test
    void anAnswerThatWasGivenCanBeTakenBackToTheMillisecond() {
        var open = kept("Gửi ở đâu?");
        var answered =
                RequestRules.answered(open, "Qua trục liên thông", Instant.parse("2024-11-20T02:00:00.1239999Z"));
        store.replace(open, answered, "");

        store.replace(answered, open, "undo");

        assertThat(all()).containsExactly(open);
    }

    @Test
    void whatWasChangedMeanwhileIsNotChangedAgain() {
        var seen = kept("Gửi ở đâu?");
        var closed = RequestRules.closed(seen);
        store.replace(seen, closed, "");
        told.clear();

        assertThatThrownBy(() -> store.replace(seen, RequestRules.answered(seen, "x", fixture.clock.instant()), ""))
                .isInstanceOf(Overtaken.class);

        assertThat(all()).containsExactly(closed);
        assertThat(told).isEmpty();
    }

    @Test
    void ofAGestureAllIsDoneOrNothing() {
        var first = kept("một");
        var second = kept("hai");
        store.apply(fixture.campaignId, List.of(Edit.removed(second)), "");
        var before = fixture.audit("support_request").size();

        assertThatThrownBy(() -> store.apply(
                        fixture.campaignId,
                        List.of(
                                Edit.changed(first, RequestRules.closed(first)),
                                Edit.made(asked("ba", Duration.ZERO)),
                                Edit.removed(second)),
                        ""))
                .isInstanceOf(Overtaken.class);

        assertThat(all()).containsExactly(first);
        assertThat(fixture.audit("support_request")).hasSize(before);
    }

    @Test
    void whatWasRemovedIsPutBackUnderItsNumberOnlyOnce() {
        var request = kept("một");
        store.apply(fixture.campaignId, List.of(Edit.removed(request)), "");
        assertThat(all()).isEmpty();

        store.apply(fixture.campaignId, List.of(Edit.made(request)), "undo");

        assertThat(all()).containsExactly(request);
        assertThatThrownBy(() -> store.apply(fixture.campaignId, List.of(Edit.made(request)), "undo"))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void aRequestThatWasNeverThereIsOvertakenToo() {
        var ghost = new SupportRequest(
                9_999,
                fixture.campaignId,
                null,
                Instant.EPOCH,
                ContactChannel.EMAIL,
                "",
                "",
                "?",
                RequestState.OPEN,
                "",
                null);

        for (var edit :
                List.of(Edit.made(ghost), Edit.removed(ghost), Edit.changed(ghost, RequestRules.closed(ghost)))) {
            assertThatThrownBy(() -> store.apply(fixture.campaignId, List.of(edit), ""))
                    .isInstanceOf(Overtaken.class);
        }
    }

    @Test
    void theAuditSaysWhatWasAskedWhatBecameOfItAndWhy() {
        var open = kept("Gửi ở đâu?");
        store.replace(open, RequestRules.answered(open, "Qua trục", fixture.clock.instant()), "gọi lại");

        assertThat(fixture.audit("support_request"))
                .allSatisfy(row -> assertThat(row.id()).isEqualTo(open.id()))
                .extracting(row -> row.field() + ": " + row.before() + " -> " + row.after() + " (" + row.reason() + ")")
                .contains(
                        "created: null -> Gửi ở đâu? ()",
                        "person: null -> anh Ba ()",
                        "state: OPEN -> ANSWERED (gọi lại)",
                        "answer: null -> Qua trục (gọi lại)")
                .noneMatch(line -> line.startsWith("question: Gửi") || line.endsWith("null (gọi lại)"));
    }

    @Test
    void whoeverListensIsToldTheNumbersThatWereGiven() {
        var kept = kept("một");

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().campaignId()).isEqualTo(fixture.campaignId);
        assertThat(Objects.requireNonNull(told.getFirst().edits().getFirst().after()))
                .isEqualTo(kept);
        assertThat(kept.id()).isPositive();

        told.clear();
        assertThat(store.apply(fixture.campaignId, List.of(), "")).isEmpty();
        assertThat(told).isEmpty();
    }
}
