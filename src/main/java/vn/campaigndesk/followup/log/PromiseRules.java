package vn.campaigndesk.followup.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.campaigndesk.followup.log.Promise.State;

/// What became of a unit's promises: a function of the log, the days on which reports came, and a day.
public final class PromiseRules {
    private PromiseRules() {}

    /// The promises of one unit in the order in which they were made, leaving out what was said after `today`.
    ///
    /// A report that came on the day of the call or later keeps the promise; one that came before it does not,
    /// for what was promised is a further one. A promise is replaced by the next one if that was made before its
    /// day had passed and before a report came.
    ///
    /// @param entries the unit's log
    /// @param arrivals the days on which reports of the unit came that stand
    /// @param zone in which the moments of the log are days
    public static List<Promise> of(
            Collection<ContactEntry> entries, Collection<LocalDate> arrivals, LocalDate today, ZoneId zone) {
        var made = entries.stream()
                .filter(entry -> entry.promisedFor() != null)
                .filter(entry -> !day(entry, zone).isAfter(today))
                .sorted(Comparator.comparing(ContactEntry::happenedAt).thenComparingLong(ContactEntry::id))
                .toList();
        var promises = new ArrayList<Promise>();
        for (var i = 0; i < made.size(); i++) {
            var next = i + 1 < made.size() ? Optional.of(made.get(i + 1)) : Optional.<ContactEntry>empty();
            promises.add(one(made.get(i), next.map(entry -> day(entry, zone)), arrivals, today, zone));
        }
        return List.copyOf(promises);
    }

    /// The last promise that the unit still owes.
    public static Optional<Promise> owed(List<Promise> promises) {
        return promises.isEmpty() || !promises.getLast().isOwed() ? Optional.empty() : Optional.of(promises.getLast());
    }

    private static Promise one(
            ContactEntry entry,
            Optional<LocalDate> next,
            Collection<LocalDate> arrivals,
            LocalDate today,
            ZoneId zone) {
        var promised = Objects.requireNonNull(entry.promisedFor());
        var arrived = arrivals.stream()
                .filter(day -> !day.isBefore(day(entry, zone)) && !day.isAfter(today))
                .min(Comparator.naturalOrder());
        if (arrived.isPresent() && !arrived.get().isAfter(promised)) {
            return new Promise(entry, promised, State.KEPT, 0);
        }
        if (next.isPresent() && !next.get().isAfter(promised)) {
            return new Promise(entry, promised, State.REPLACED, 0);
        }
        if (arrived.isPresent()) {
            return new Promise(entry, promised, State.KEPT_LATE, ChronoUnit.DAYS.between(promised, arrived.get()));
        }
        if (promised.isBefore(today)) {
            return new Promise(entry, promised, State.BROKEN, ChronoUnit.DAYS.between(promised, today));
        }
        return new Promise(entry, promised, promised.equals(today) ? State.DUE : State.OPEN, 0);
    }

    private static LocalDate day(ContactEntry entry, ZoneId zone) {
        return LocalDate.ofInstant(entry.happenedAt(), zone);
    }
}
