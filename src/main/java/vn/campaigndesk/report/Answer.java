package vn.campaigndesk.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Quantity;

/// What a unit says by all its versions together: the one thing that sums, lists and documents are made from, so that
/// a unit is counted once however often it writes.
///
/// @param versions all its reports in the order of [Report#BY_ARRIVAL], with what each is to the answer
/// @param base the report the answer rests on: the last original or replacement in force, or the earliest version in
///     force when there is none; null when nothing is in force
/// @param first the earliest version in force: timeliness is counted from its arrival; null when nothing is in force
/// @param rows what counts in each row that some version in force states, by the indicator's id
/// @param evaluation the assessment that counts, with the versions it comes from
/// @param proposal the proposals that count
public record Answer(
        long recipientId,
        List<Version> versions,
        @Nullable Report base,
        @Nullable Report first,
        Map<Long, Row> rows,
        Text evaluation,
        Text proposal) {
    public Answer {
        versions = List.copyOf(versions);
        rows = Map.copyOf(rows);
    }

    /// A report and what it is to the answer.
    public record Version(Report report, VersionStatus status) {}

    /// One row of the answer.
    ///
    /// @param quantity the value that counts
    /// @param parts what it is put together from: one part, or a part for each addition
    public record Row(Quantity quantity, List<Part> parts) {
        public Row {
            parts = List.copyOf(parts);
        }

        /// The ids of the reports behind the value.
        public List<Long> sources() {
            return parts.size() == 1
                    ? List.of(parts.getFirst().report().id())
                    : parts.stream().map(part -> part.report().id()).toList();
        }
    }

    /// What one report adds to a row.
    public record Part(Report report, Quantity quantity) {}

    /// One text of the answer.
    ///
    /// @param text additions stand below what they add to
    /// @param sources the ids of the reports behind it
    public record Text(String text, List<Long> sources) {
        public Text {
            sources = List.copyOf(sources);
        }
    }

    /// Whether the unit has answered: a version is in force. One that only withdrew, or whose report was sent back,
    /// has not.
    public boolean isAnswered() {
        return first != null;
    }

    /// What counts in a row; blank when no version in force states it.
    public Quantity quantity(long indicatorId) {
        var row = rows.get(indicatorId);
        return row == null ? Quantity.blank() : row.quantity();
    }

    /// The ids of the reports behind a row's value; empty for a blank one.
    public List<Long> sources(long indicatorId) {
        var row = rows.get(indicatorId);
        return row == null ? List.of() : row.sources();
    }

    /// The reports of which something counts, in their order.
    public List<Report> counted() {
        return versions.stream()
                .filter(version -> version.status().counts())
                .map(Version::report)
                .toList();
    }

    /// What a report is to this answer; empty for a report of another unit.
    public Optional<VersionStatus> status(long reportId) {
        return versions.stream()
                .filter(version -> version.report().id() == reportId)
                .map(Version::status)
                .findFirst();
    }
}
