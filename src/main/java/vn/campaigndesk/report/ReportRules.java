package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.rules.CheckedReport;
import vn.campaigndesk.report.rules.DateRules;
import vn.campaigndesk.report.rules.GroupRules;
import vn.campaigndesk.report.rules.IdentityRules;
import vn.campaigndesk.report.rules.QuantityRules;
import vn.campaigndesk.report.rules.RowRules;
import vn.campaigndesk.report.rules.UnitRules;

/// What a report must and should be. Each rule is one small function of the draft and its context, in
/// `report.rules`; an error keeps the report from being valid, a warning asks for a reason, an information is shown.
public final class ReportRules {
    private static final List<Function<CheckedReport, Stream<Problem>>> RULES = List.of(
            IdentityRules::unitIsChosen,
            IdentityRules::unitIsTheOneNamed,
            IdentityRules::unitAnswersOnce,
            IdentityRules::identityFits,
            report -> DuplicateIdentity.check(report.draft(), report.context()),
            DateRules::arrivalIsKnown,
            DateRules::datesAreReadable,
            DateRules::datesFollowEachOther,
            QuantityRules::questionsAreDecided,
            QuantityRules::countsAreBelievable,
            QuantityRules::textsFit,
            RowRules::rowsApply,
            RowRules::implementingDoNotExceedInformed,
            RowRules::resultsNeedSomebodyWhoTookPart,
            RowRules::pupilsAreCountedOnce,
            UnitRules::everyBodyIsInformed,
            UnitRules::broadcastsFitTheDays,
            UnitRules::pupilsFitThePopulation,
            UnitRules::studentsFitTheEnrolment,
            report -> VersionRules.check(report.draft(), report.context()),
            GroupRules::sizeFitsTheGroup,
            GroupRules::numbersAreItsOwn,
            GroupRules::rowsDiffer,
            QuantityRules::notesAgree,
            QuantityRules::roundNumbersAreMarked,
            QuantityRules::estimatesAreMarked,
            RowRules::overlapsAreMarked);

    private ReportRules() {}

    /// All problems of a draft, in the order of the form's rules.
    public static List<Problem> check(ReportDraft draft, ReportContext context) {
        var report = new CheckedReport(draft, context);
        var problems = new ArrayList<Problem>();
        for (var rule : RULES) {
            rule.apply(report).forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    /// The field name of a row: `i1` for the first.
    public static String field(Indicator indicator) {
        return "i" + indicator.place();
    }
}
