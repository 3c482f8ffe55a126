package vn.campaigndesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.material.Delivery;
import vn.campaigndesk.material.Material;
import vn.campaigndesk.material.MaterialEdits;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.material.MaterialVersion;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// A unit is taken off the list only while nothing is known of it. Whatever feature keeps something under a unit, the
/// answer is a sentence that says what to do, not a fault of the database, and nothing is changed.
class RemovedRecipientTest {
    private final CampaignFixture fixture = CampaignFixture.open();

    @AfterEach
    void close() {
        fixture.close();
    }

    /// What is kept under a unit, with the table in which it stands.
    private enum Trace {
        REPORT("REPORT", (fixture, unit) -> fixture.enter(unit.shortName(), day(15, 11), "1")),
        BINNED_REPORT(
                "REPORT",
                (fixture, unit) -> fixture.reports.delete(
                        fixture.campaignId,
                        fixture.enter(unit.shortName(), day(15, 11), "1").id())),
        CALL("CONTACT_ENTRY", Trace::call),
        TAKEN_BACK_CALL("CONTACT_ENTRY", (fixture, unit) -> {
            var store = new ContactEntryStore(fixture.database, fixture.changes);
            call(fixture, unit);
            store.apply(
                    fixture.campaignId,
                    List.of(Edit.removed(store.of(fixture.campaignId).getFirst())),
                    "");
        }),
        REMINDER("REMINDER", Trace::remind),
        REQUEST("SUPPORT_REQUEST", Trace::ask),
        MATERIAL("MATERIAL_DELIVERY", (fixture, unit) -> hand(fixture, unit)),
        TAKEN_BACK_MATERIAL("MATERIAL_DELIVERY", (fixture, unit) -> {
            var store = new MaterialStore(fixture.database, fixture.recipients, fixture.changes);
            var delivery = hand(fixture, unit);
            store.apply(
                    fixture.campaignId, new MaterialEdits(List.of(), List.of(), List.of(Edit.removed(delivery))), "");
        });

        private final String table;
        private final BiConsumer<CampaignFixture, Recipient> leave;

        Trace(String table, BiConsumer<CampaignFixture, Recipient> leave) {
            this.table = table;
            this.leave = leave;
        }

        private static void call(CampaignFixture fixture, Recipient unit) {
            var entry = new ContactEntry(
                    0, unit.id(), fixture.clock.instant(), ContactChannel.PHONE, "", "Hẹn thứ Sáu", null);
            new ContactEntryStore(fixture.database, fixture.changes)
                    .apply(fixture.campaignId, List.of(Edit.made(entry)), "");
        }

        private static void remind(CampaignFixture fixture, Recipient unit) {
            new ReminderStore(fixture.database, fixture.changes)
                    .add(
                            new ReminderRound(
                                    0,
                                    fixture.campaignId,
                                    1,
                                    day(19, 11),
                                    null,
                                    "",
                                    "",
                                    "",
                                    Map.of(unit.id(), ContactChannel.DOCUMENT)),
                            "");
        }

        private static void ask(CampaignFixture fixture, Recipient unit) {
            new SupportRequestStore(fixture.database, fixture.changes)
                    .add(
                            new SupportRequest(
                                    0,
                                    fixture.campaignId,
                                    unit.id(),
                                    fixture.clock.instant(),
                                    ContactChannel.PHONE,
                                    "",
                                    "",
                                    "Gửi ở đâu?",
                                    RequestState.OPEN,
                                    "",
                                    null),
                            "");
        }

        private static Delivery hand(CampaignFixture fixture, Recipient unit) {
            var store = new MaterialStore(fixture.database, fixture.recipients, fixture.changes);
            var made = store.apply(
                    fixture.campaignId,
                    new MaterialEdits(
                            List.of(Edit.made(new Material(0, fixture.campaignId, "Tờ gấp", ""))),
                            List.of(Edit.made(new MaterialVersion(0, 0, "v1", day(14, 10), null))),
                            List.of()),
                    "");
            var version = made.versions().getFirst().after().id();
            var delivery = new Delivery(0, version, unit.id(), day(15, 10), ContactChannel.EMAIL);
            return store.apply(
                            fixture.campaignId,
                            new MaterialEdits(List.of(), List.of(), List.of(Edit.made(delivery))),
                            "")
                    .deliveries()
                    .getFirst()
                    .after();
        }
    }

    private Recipient unit() {
        return fixture.unit("Thọ Xuân");
    }

    @ParameterizedTest
    @EnumSource
    void aUnitUnderWhichSomethingIsKeptStaysAndTheSentenceSaysWhatToDo(Trace trace) {
        trace.leave.accept(fixture, unit());
        var before = fixture.recipients.of(fixture.campaignId);
        var others = Stream.of(fixture.unit("Quan Sơn"), unit()).toList();

        var refused = catchThrowableOfType(
                ExpectedFailure.class, () -> fixture.recipients.remove(fixture.campaignId, others, ""));

        assertThat(refused).isNotNull();
        assertThat(new Messages(Locale.of("vi"))
                        .get(refused.key(), refused.arguments().toArray()))
                .startsWith("UBND huyện Thọ Xuân đã ")
                .contains("Miễn báo cáo");
        assertThat(fixture.recipients.of(fixture.campaignId)).isEqualTo(before);
        assertThat(fixture.audit("recipient")).noneMatch(row -> row.field().equals("removed"));
    }

    /// Whoever was put on the list by mistake and has been given something since is not taken off by Ctrl+Z.
    @ParameterizedTest
    @EnumSource
    void puttingAUnitOnTheListIsNotTakenBackOnceSomethingIsKeptUnderIt(Trace trace) {
        var unit = unit();
        fixture.recipients.remove(fixture.campaignId, List.of(unit), "");
        var undo = new UndoStack(fixture.changes);
        new CampaignUndo(fixture.campaigns, fixture.recipients, fixture.calendar, undo, fixture.changes);
        fixture.recipients.putBack(fixture.campaignId, List.of(unit), "");
        trace.leave.accept(fixture, unit);

        undo.undo();

        assertThat(unit()).isEqualTo(unit);
    }

    @Test
    void aUnitOfWhichNothingIsKnownIsTakenOffAndItsAuditStays() {
        var unit = unit();

        fixture.recipients.remove(fixture.campaignId, List.of(unit), "nhầm");

        assertThat(fixture.recipients.of(fixture.campaignId)).hasSize(51).doesNotContain(unit);
        assertThat(fixture.audit("recipient"))
                .anyMatch(row -> row.id() == unit.id()
                        && row.field().equals("removed")
                        && row.reason().equals("nhầm"));
    }

    /// A table that comes to point at units has to be asked before one is removed, and to be tried here.
    @Test
    void everyTableThatPointsAtUnitsIsTried() {
        var pointing = new ArrayList<String>();
        fixture.database.read(sql -> {
            for (var table : sql.meta().getTables()) {
                table.getReferences().stream()
                        .filter(key -> key.getInverseKey().getTable().getName().equalsIgnoreCase("recipient"))
                        .forEach(key -> pointing.add(table.getName()));
            }
            return pointing.size();
        });
        Set<String> tried = Stream.of(Trace.values()).map(trace -> trace.table).collect(Collectors.toSet());

        assertThat(new TreeSet<>(pointing)).isEqualTo(new TreeSet<>(tried));
    }
}
