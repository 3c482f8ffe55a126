package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.find.RowMatcher.Match;

/// A row whose words are no longer the form's, between two that are: the only counted line where the form has one row
/// is likely that row. It is asked, like all that only resembles a row.
final class Gaps {
    private static final Pattern ORDINAL = Pattern.compile("\\s*\\(?(?:\\d{1,2}|[IVX]{1,4})\\s*[.)]?\\s*");

    private final List<Indicator> rows;

    /// @param rows in the order of the form
    Gaps(List<Indicator> rows) {
        this.rows = List.copyOf(rows);
    }

    /// @param named the rows found in a table by the number of their line; what fills a gap is added
    void fill(List<Line> table, int column, Map<Integer, Match> named) {
        for (var i = 1; i + 1 < rows.size(); i++) {
            var before = lineOf(rows.get(i - 1), named);
            var after = lineOf(rows.get(i + 1), named);
            if (before.isPresent() && after.isPresent() && !isNamed(rows.get(i), named)) {
                var row = new Match(rows.get(i), false);
                between(table, column, before.get(), after.get()).ifPresent(line -> named.put(line.number(), row));
            }
        }
    }

    private static boolean isNamed(Indicator row, Map<Integer, Match> named) {
        return named.values().stream().anyMatch(match -> match.indicator().id() == row.id());
    }

    private static Optional<Integer> lineOf(Indicator row, Map<Integer, Match> named) {
        var lines = named.entrySet().stream()
                .filter(entry -> entry.getValue().indicator().id() == row.id())
                .toList();
        return lines.size() == 1 && lines.getFirst().getValue().sure()
                ? Optional.of(lines.getFirst()).map(Entry::getKey)
                : Optional.empty();
    }

    /// The only counted line between two; empty when there are none or several.
    private static Optional<Line> between(List<Line> table, int column, int before, int after) {
        var lines = table.stream()
                .filter(line -> line.number() > before && line.number() < after)
                .filter(line -> isCounted(line, column))
                .toList();
        return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    private static boolean isCounted(Line line, int column) {
        var content = line.at(column);
        return content != null
                && !content.isBlank()
                && line.filled().stream()
                        .anyMatch(part -> part.column() < column
                                && ORDINAL.matcher(part.text()).matches());
    }
}
