package vn.campaigndesk.consolidation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongFunction;
import vn.campaigndesk.consolidation.chosen.ChartSource;
import vn.campaigndesk.consolidation.narrative.NarrativeDraft;
import vn.campaigndesk.consolidation.narrative.NarrativeRules;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.letter.WordWriter;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.text.ExpectedFailure;

/// Makes the consolidated report of a campaign and writes it to files, for the window and the command line alike. All
/// of it works on the calling thread.
public final class Consolidations {
    /// The kinds of file it can be written to.
    public enum Format {
        DOCX,
        PDF,
        XLSX;

        /// The ending of its files, without the dot.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final SnapshotStore snapshots;
    private final LongFunction<NarrativeDraft> chosen;
    private final ChartSource charts;
    private final Clock clock;
    private final ConsolidatedReport report = new ConsolidatedReport();
    private final WordWriter word = new WordWriter();
    private final PdfWriter pdf = new PdfWriter();

    /// Reports in which every unit speaks for itself.
    public Consolidations(SnapshotStore snapshots, Clock clock) {
        this(snapshots, campaign -> NarrativeDraft.empty(), ChartSource.NONE, clock);
    }

    /// @param chosen what an officer has chosen for the sections III and IV of a campaign's report
    /// @param charts what else is drawn in it
    public Consolidations(
            SnapshotStore snapshots, LongFunction<NarrativeDraft> chosen, ChartSource charts, Clock clock) {
        this.snapshots = snapshots;
        this.chosen = chosen;
        this.charts = charts;
        this.clock = clock;
    }

    /// The figures of a campaign at the end of a day.
    public Figures figures(long campaignId, LocalDate asOf) {
        return FiguresRules.of(snapshots.load(campaignId), asOf);
    }

    /// The report of a campaign with what arrived until the end of a day, and all that it is made of.
    public Draft draft(long campaignId, LocalDate asOf) {
        return draft(snapshots.load(campaignId), asOf);
    }

    /// As above, of a campaign at another moment.
    public Draft draft(CampaignSnapshot snapshot, LocalDate asOf) {
        var figures = FiguresRules.of(snapshot, asOf);
        var narratives = NarrativeRules.compose(chosen.apply(snapshot.campaign().id()), snapshot, asOf);
        var drawn = charts.of(snapshot, asOf);
        var created = clock.instant().atZone(clock.getZone());
        var document = report.compose(snapshot.campaign(), figures, narratives, drawn, created);
        return new Draft(snapshot, figures, narratives, drawn, document);
    }

    /// A draft's bytes in a format.
    public byte[] bytes(Draft draft, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case DOCX -> word.write(draft.document(), out);
            case PDF -> pdf.write(draft.document(), out);
            case XLSX ->
                report.writeWorkbook(
                        draft.snapshot().campaign(),
                        draft.figures(),
                        draft.document().info(),
                        clock.getZone(),
                        out);
        }
        return out.toByteArray();
    }

    /// Writes a draft to a file, which appears whole or not at all.
    ///
    /// @throws ExpectedFailure `consolidation.write` when the place cannot be written
    public void write(Draft draft, Format format, Path file) {
        try {
            WholeFile.write(file, bytes(draft, format));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "consolidation.write", file);
        }
    }
}
