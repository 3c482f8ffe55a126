package vn.campaigndesk.report.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.NamedUnit;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.text.Formats;

/// Who answers, and by which document.
public final class IdentityRules {
    private IdentityRules() {}

    public static Stream<Problem> unitIsChosen(CheckedReport report) {
        return report.recipient().isPresent()
                ? Stream.empty()
                : Stream.of(Problem.error("recipient", "report.problem.unit"));
    }

    /// The unit that the file names, the one that sent it and the one that was chosen are one (V14):
    /// figures put under the wrong unit are the costliest error.
    public static Stream<Problem> unitIsTheOneNamed(CheckedReport report) {
        return report.recipient().stream()
                .flatMap(chosen -> report.context().namedUnits().stream()
                        .filter(named -> !Objects.equals(named.recipientId(), chosen.id()))
                        .map(named -> namedOtherwise(named, chosen).under(RuleId.V14)));
    }

    private static Problem namedOtherwise(NamedUnit named, Recipient chosen) {
        var isFile = named.source() == NamedUnit.Source.FILE;
        if (named.recipientId() == null) {
            return Problem.warning(
                    "recipient",
                    isFile ? "report.problem.file-unit-unknown" : "report.problem.sender-unknown",
                    named.text(),
                    chosen.shortName());
        }
        return Problem.error(
                "recipient",
                isFile ? "report.problem.file-unit" : "report.problem.sender",
                named.text(),
                chosen.shortName());
    }

    /// A unit has one first report that stands: what comes after it says whether it replaces or supplements, and takes
    /// nothing away in silence. A report that was taken back or sent back stands no more.
    public static Stream<Problem> unitAnswersOnce(CheckedReport report) {
        var draft = report.draft();
        if (draft.kind() != ReportKind.ORIGINAL) {
            return Stream.empty();
        }
        var others = report.recipient().stream()
                .flatMap(unit -> report.context().versions().standingBeside(unit.id(), draft.id()))
                .filter(other -> other.kind() == ReportKind.ORIGINAL || isReplacementBefore(other, report));
        return others.limit(1)
                .map(other -> Problem.error(
                        "kind", "report.problem.twice", other.document().reference(), Formats.date(other.arrivedOn())));
    }

    /// The report that a replacement replaced may well be entered behind it.
    private static boolean isReplacementBefore(Report other, CheckedReport report) {
        var draft = report.draft();
        return other.kind() == ReportKind.REPLACEMENT
                && report.date(draft.arrivedOn())
                        .filter(came -> other.arrivedOn().isBefore(came)
                                || (other.arrivedOn().isEqual(came) && (draft.id() == 0 || other.id() < draft.id())))
                        .isPresent();
    }

    public static Stream<Problem> identityFits(CheckedReport report) {
        var draft = report.draft();
        return Stream.of(
                        tooLong("number", draft.number(), DocumentIdentity.NUMBER_LENGTH),
                        tooLong("symbol", draft.symbol(), DocumentIdentity.SYMBOL_LENGTH),
                        tooLong("issuingBody", draft.issuingBody(), DocumentIdentity.BODY_LENGTH))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> tooLong(String field, String text, int length) {
        return text.strip().length() <= length
                ? Optional.empty()
                : Optional.of(Problem.error(field, "report.problem.long", length));
    }
}
