package vn.campaigndesk.consolidation.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.consolidation.evidence.Evidence.Part;
import vn.campaigndesk.consolidation.evidence.Evidence.Unit;

/// What became of the values of a frozen report since it was frozen: the report behind a line opens as it is
/// now, so whoever follows a printed figure must see where the two differ.
public final class Since {
    private final Map<Key, String> parts = new HashMap<>();
    private final Map<Key, String> units = new HashMap<>();

    /// What a value is today.
    public enum Kind {
        /// As it was.
        SAME,
        /// Another one, or one where there was none.
        CHANGED,
        /// None: the report was emptied there, replaced, or removed.
        GONE
    }

    /// What a value is today.
    ///
    /// @param shown the value today in few signs; empty unless it changed
    public record Now(Kind kind, String shown) {}

    private record Key(long id, long indicatorId) {}

    private Since(Evidence today) {
        today.units().forEach(unit -> collect(today, unit));
    }

    /// A look at frozen values from today's.
    ///
    /// @param today the same campaign with all that is known today
    public static Since until(Evidence today) {
        return new Since(today);
    }

    private void collect(Evidence today, Unit unit) {
        for (var i = 0; i < unit.values().size(); i++) {
            var row = today.totals().get(i).indicatorId();
            var said = unit.values().get(i).parts();
            said.forEach(part -> parts.put(new Key(part.reportId(), row), words(part)));
            var words = said.stream()
                    .map(Since::words)
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.joining(" + "));
            if (!words.isEmpty()) {
                units.put(new Key(unit.recipientId(), row), words);
            }
        }
    }

    private static String words(Part part) {
        return part.shown().isBlank() ? part.raw() : part.shown();
    }

    /// What became of a line.
    ///
    /// @param indicatorId the row of the form that the line is behind
    public Now of(SourceLine line, long indicatorId) {
        var part = line.part();
        if (part == null) {
            var said = units.get(new Key(line.unit().recipientId(), indicatorId));
            return said == null ? new Now(Kind.SAME, "") : new Now(Kind.CHANGED, said);
        }
        var now = parts.get(new Key(part.reportId(), indicatorId));
        if (words(part).equals(now)) {
            return new Now(Kind.SAME, "");
        }
        return now == null || now.isBlank() ? new Now(Kind.GONE, "") : new Now(Kind.CHANGED, now);
    }
}
