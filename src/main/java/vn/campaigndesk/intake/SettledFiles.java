package vn.campaigndesk.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which files of a watched folder are written to their end: those that were the same at two looks. Each is told once,
/// and again only when it has changed.
final class SettledFiles<F> {
    private Map<F, Stamp> before = Map.of();
    private final Map<F, Stamp> told = new HashMap<>();

    /// What tells whether a file is still being written.
    record Stamp(long bytes, Instant changed) {}

    /// Looks again.
    ///
    /// @param now every file that is there, in the order in which they are to be told
    List<F> look(Map<F, Stamp> now) {
        var settled = now.entrySet().stream()
                .filter(entry -> entry.getValue().equals(before.get(entry.getKey())))
                .filter(entry -> !entry.getValue().equals(told.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        settled.forEach(file -> told.put(file, now.get(file)));
        before = Map.copyOf(now);
        return settled;
    }
}
