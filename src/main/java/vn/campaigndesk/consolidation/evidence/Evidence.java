package vn.campaigndesk.consolidation.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.consolidation.narrative.Passage;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.ReportKind;

/// All that a consolidated report rests on.
///
/// @param totals in the form's order
/// @param units in the letter's order, each with one value for each total
/// @param reports all reports that counted, in the order of their ids
/// @param texts the points of sections III and IV
public record Evidence(
        Header header,
        Response response,
        List<Total> totals,
        List<Unit> units,
        List<Version> reports,
        List<Text> texts) {
    public Evidence {
        totals = List.copyOf(totals);
        units = List.copyOf(units);
        reports = List.copyOf(reports);
        texts = List.copyOf(texts);
    }

    /// A report by its id; empty when it did not count.
    public Optional<Version> report(long id) {
        return reports.stream().filter(report -> report.reportId() == id).findFirst();
    }

    /// Whose report it is and who signs it.
    ///
    /// @param asOf the cut-off
    public record Header(
            long campaignId,
            String campaign,
            LocalDate asOf,
            String issuingBody,
            String signerAuthority,
            String signerTitle,
            String signerName) {}

    /// A total as printed; the counts are those of [vn.campaigndesk.consolidation.Figures.Total].
    public record Total(
            int place,
            long indicatorId,
            String text,
            String shortText,
            long sum,
            int stated,
            int asked,
            int estimates,
            int zeros,
            int blank,
            int unknown,
            int excluded) {}

    /// A unit and what it says.
    ///
    /// @param values one for each total, in the same order
    public record Unit(
            long recipientId, String name, String shortName, String group, Standing standing, List<Value> values) {
        public Unit {
            values = List.copyOf(values);
        }
    }

    /// What a unit says in one row.
    ///
    /// @param amount what was added to the total; null when nothing was
    /// @param shown the value in few signs
    /// @param parts what it is put together from; empty where nothing is said
    public record Value(CellKind kind, @Nullable Long amount, boolean estimate, String shown, List<Part> parts) {
        public Value {
            parts = List.copyOf(parts);
        }

        /// Whether zero was stated, which is not blank.
        public boolean isZero() {
            return kind == CellKind.STATED && amount != null && amount == 0;
        }
    }

    /// What one report says in one row.
    ///
    /// @param raw as written
    /// @param shown as read, in few signs
    /// @param locator where in the file; empty when it was typed
    public record Part(long reportId, String raw, String shown, String locator) {}

    /// A report as it was.
    ///
    /// @param revision how often it had been saved
    /// @param reference number and symbol; may be empty
    public record Version(
            long reportId,
            long recipientId,
            int revision,
            ReportKind kind,
            String reference,
            LocalDate arrivedOn,
            List<SourceFile> files) {
        public Version {
            files = List.copyOf(files);
        }
    }

    /// A file behind a report.
    ///
    /// @param mediaType of the content
    public record SourceFile(String sha256, String name, long bytes, String mediaType) {}

    /// A point of a section.
    public record Text(NarrativeKind kind, String theme, String text, List<Passage> sources) {
        public Text {
            sources = List.copyOf(sources);
        }
    }
}
