package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;

/// The days that the program ships with, and how an officer changes them.
class CalendarStoreTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-15, 2024-11-15",
        "2024-11-17, 2024-11-15",
        "2024-09-03, 2024-08-30",
        "2024-05-05, 2024-05-04",
        "2025-01-30, 2025-01-24",
        "2025-05-04, 2025-04-29",
        "2026-02-22, 2026-02-13",
    })
    void theLastWorkingDayKnowsThePublicHolidays(LocalDate day, LocalDate working) {
        try (var stores = Stores.empty()) {
            assertThat(new CalendarStore(stores.database, stores.changes)
                            .calendar()
                            .lastWorkingDayUntil(day))
                    .isEqualTo(working);
        }
    }

    @Test
    void aDayIsAddedTakenBackAndLeavesItsTrail() {
        try (var stores = Stores.empty()) {
            var store = new CalendarStore(stores.database, stores.changes);
            var undo = new UndoStack(stores.changes);
            new CampaignUndo(stores.campaigns, stores.recipients, store, undo, stores.changes);
            var shipped = store.days();
            var wanted = new ArrayList<>(shipped);
            wanted.add(new SpecialDay(LocalDate.of(2024, 11, 15), "Bão số 9", false));

            store.replace(shipped, wanted, "");

            assertThat(store.calendar().isWorkingDay(LocalDate.of(2024, 11, 15)))
                    .isFalse();
            assertThat(stores.audit()).extracting(Stores.AuditRow::entity).containsExactly("calendar");
            undo.undo();
            assertThat(store.days()).isEqualTo(shipped);
            assertThatThrownBy(() -> store.replace(wanted, List.of(), "")).isInstanceOf(Overtaken.class);
            assertThat(store.days()).isEqualTo(shipped);
        }
    }
}
