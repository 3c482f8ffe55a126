package vn.campaigndesk.consolidation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.campaigndesk.consolidation.chosen.ReportChart;
import vn.campaigndesk.consolidation.narrative.Narratives;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.text.CutOff;

/// A consolidated report before it is frozen: all that it is made of, and the document made of that. Every file
/// is written from one draft, so that no two of them can disagree.
///
/// @param snapshot the campaign at the moment of making
/// @param charts those that an officer has put into it
public record Draft(
        CampaignSnapshot snapshot,
        Figures figures,
        Narratives narratives,
        List<ReportChart> charts,
        OfficialDocument document) {
    public Draft {
        charts = List.copyOf(charts);
    }

    /// How far its figures reach.
    ///
    /// @param zone where the agency is
    public CutOff cutOff(ZoneId zone) {
        return CutOff.of(figures.asOf(), LocalDate.ofInstant(document.info().created(), zone));
    }

    /// Whether another draft has the same pages and the same sources, whenever the two were made.
    boolean saysTheSame(Draft other) {
        return document.at(other.document().info().created()).equals(other.document())
                && figures.equals(other.figures())
                && narratives.equals(other.narratives())
                && charts.equals(other.charts())
                && snapshot.equals(other.snapshot());
    }
}
