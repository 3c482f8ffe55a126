package vn.campaigndesk.consolidation.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.consolidation.evidence.Evidence.Header;
import vn.campaigndesk.consolidation.evidence.Evidence.Part;
import vn.campaigndesk.consolidation.evidence.Evidence.SourceFile;
import vn.campaigndesk.consolidation.evidence.Evidence.Text;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.Evidence.Unit;
import vn.campaigndesk.consolidation.evidence.Evidence.Value;
import vn.campaigndesk.consolidation.evidence.Evidence.Version;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.QuantityText;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.Original;

/// Puts together what a draft rests on, and checks that it carries the totals.
public final class EvidenceRules {
    private EvidenceRules() {}

    /// The evidence of a draft.
    ///
    /// @param originals the files of the campaign's reports, by the report's id
    public static Evidence of(Draft draft, Map<Long, List<Original>> originals) {
        var figures = draft.figures();
        return new Evidence(
                header(draft),
                figures.response(),
                figures.totals().stream().map(EvidenceRules::total).toList(),
                figures.units().stream().map(unit -> unit(unit, figures)).toList(),
                reports(figures, originals),
                Stream.of(NarrativeKind.values())
                        .flatMap(kind -> texts(draft, kind))
                        .toList());
    }

    private static Header header(Draft draft) {
        var campaign = draft.snapshot().campaign();
        var signatory = campaign.agency().signatory();
        return new Header(
                campaign.id(),
                campaign.title(),
                draft.figures().asOf(),
                campaign.agency().issuingBody(),
                signatory.authority(),
                signatory.title(),
                signatory.name());
    }

    private static Total total(Figures.Total total) {
        var indicator = total.indicator();
        return new Total(
                indicator.place(),
                indicator.id(),
                indicator.text(),
                indicator.shortText(),
                total.sum(),
                total.stated(),
                total.asked(),
                total.estimates(),
                total.zeros(),
                total.blank(),
                total.unknown(),
                total.excluded());
    }

    private static Unit unit(UnitFigures unit, Figures figures) {
        var recipient = unit.recipient();
        return new Unit(
                recipient.id(),
                recipient.name(),
                recipient.shortName(),
                recipient.group().shortName(),
                unit.standing(),
                IntStream.range(0, unit.cells().size())
                        .mapToObj(i -> value(
                                unit.cells().get(i),
                                unit.answer(),
                                figures.totals().get(i).indicator().id()))
                        .toList());
    }

    private static Value value(Figures.Cell cell, @Nullable Answer answer, long indicatorId) {
        var row = answer == null ? null : answer.rows().get(indicatorId);
        var counted = cell.kind() == CellKind.STATED ? cell.quantity().amount() : null;
        return new Value(
                cell.kind(),
                counted,
                counted != null && cell.quantity().isEstimate(),
                QuantityText.of(cell.quantity()),
                row == null
                        ? List.of()
                        : row.parts().stream().map(EvidenceRules::part).toList());
    }

    private static Part part(Answer.Part part) {
        var quantity = part.quantity();
        return new Part(part.report().id(), quantity.raw(), QuantityText.of(quantity), quantity.locator());
    }

    private static List<Version> reports(Figures figures, Map<Long, List<Original>> originals) {
        return figures.units().stream()
                .map(UnitFigures::answer)
                .filter(Objects::nonNull)
                .flatMap(answer -> answer.counted().stream())
                .sorted(Comparator.comparingLong(Report::id))
                .map(report -> version(report, originals.getOrDefault(report.id(), List.of())))
                .toList();
    }

    private static Version version(Report report, List<Original> files) {
        return new Version(
                report.id(),
                report.recipientId(),
                report.revision(),
                report.kind(),
                report.document().reference(),
                report.arrivedOn(),
                files.stream()
                        .map(file -> new SourceFile(
                                file.sha256(),
                                file.name(),
                                file.bytes(),
                                file.media().mediaType()))
                        .toList());
    }

    private static Stream<Text> texts(Draft draft, NarrativeKind kind) {
        return draft.narratives().of(kind).points().stream()
                .map(point -> new Text(kind, point.theme(), point.text(), point.sources()));
    }

    /// The places of the totals that the values do not add up to, or whose n differs; empty when all is sound.
    public static List<Integer> unsound(Evidence evidence) {
        return IntStream.range(0, evidence.totals().size())
                .filter(i -> !isSound(evidence, i))
                .mapToObj(i -> evidence.totals().get(i).place())
                .toList();
    }

    private static boolean isSound(Evidence evidence, int index) {
        var total = evidence.totals().get(index);
        var amounts = evidence.units().stream()
                .filter(unit -> unit.standing().isExpected())
                .map(unit -> unit.values().get(index).amount())
                .filter(Objects::nonNull)
                .toList();
        return amounts.size() == total.stated()
                && amounts.stream().mapToLong(Long::longValue).sum() == total.sum();
    }
}
