package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.Review;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.report.Reviews;

/// A unit has one first report that stands. One that was taken back or sent back stands no more, so that what the unit
/// sends afterwards is its first report again; and a first report never takes the place of another in silence.
///
/// `!` was sent back, `WITHDRAWAL of 1` takes back the first of the history; the n-th came on the n-th of November.
class UnitAnswersOnceTest {
    private static CampaignSnapshot empty;

    @BeforeAll
    static void readCampaign() {
        empty = RuleCases.campaign();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what has come                              | what is entered | since | refused for the report of
                                                         | ORIGINAL        | 10    |
            ORIGINAL                                     | ORIGINAL        | 10    | 01/11/2024
            ORIGINAL                                     | REPLACEMENT     | 10    |
            ORIGINAL; REPLACEMENT                        | ORIGINAL        | 10    | 01/11/2024
            ORIGINAL; CORRECTION                         | ORIGINAL        | 10    | 01/11/2024
            ORIGINAL; WITHDRAWAL                         | ORIGINAL        | 10    |
            ORIGINAL; WITHDRAWAL of 1                    | ORIGINAL        | 10    |
            !ORIGINAL                                    | ORIGINAL        | 10    |
            ORIGINAL; WITHDRAWAL; WITHDRAWAL of 2        | ORIGINAL        | 10    | 01/11/2024
            ORIGINAL; !WITHDRAWAL                        | ORIGINAL        | 10    | 01/11/2024
            ORIGINAL; WITHDRAWAL; ORIGINAL               | ORIGINAL        | 10    | 03/11/2024
            ORIGINAL; WITHDRAWAL; REPLACEMENT            | ORIGINAL        | 10    | 03/11/2024
            !ORIGINAL; REPLACEMENT                       | ORIGINAL        | 10    | 02/11/2024
            REPLACEMENT                                  | ORIGINAL        | 10    | 01/11/2024
            ORIGINAL; REPLACEMENT; WITHDRAWAL of 1       | ORIGINAL        | 10    | 02/11/2024
            CORRECTION                                   | ORIGINAL        | 10    |
            # the replacement was entered first, the report that it replaces is entered now
            !ORIGINAL; CORRECTION; CORRECTION; REPLACEMENT | ORIGINAL      | 2     |
            """)
    void aFirstReportIsRefusedWhereAnotherStands(String history, String kind, int came, String refusedFor) {
        var reports = reports(history == null ? "" : history);

        assertThat(said(report(0, came, kind), reports)).isEqualTo(refusedFor == null ? "" : refusedFor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what has come                         | opened again | refused for the report of
            ORIGINAL; WITHDRAWAL; ORIGINAL          | 1            |
            ORIGINAL; WITHDRAWAL; ORIGINAL          | 3            |
            !ORIGINAL; ORIGINAL                     | 1            |
            !ORIGINAL; REPLACEMENT                  | 1            |
            ORIGINAL; REPLACEMENT                   | 1            |
            ORIGINAL; ORIGINAL                      | 1            | 02/11/2024
            ORIGINAL; ORIGINAL                      | 2            | 01/11/2024
            """)
    void whatWasTakenBackOrSentBackCanStillBeRead(String history, int opened, String refusedFor) {
        var reports = reports(history);

        assertThat(said(reports.get(opened - 1), reports)).isEqualTo(refusedFor == null ? "" : refusedFor);
    }

    private static String said(Report report, List<Report> reports) {
        var snapshot = new CampaignSnapshot(
                empty.campaign(), empty.indicators(), empty.recipients(), reports, empty.facts(), Reviews.none());
        return ReportRules.check(ReportDraft.of(report, PARSER), new ReportContext(snapshot, day(20, 11))).stream()
                .filter(problem -> problem.key().equals("report.problem.twice"))
                .map(problem -> problem.arguments().getLast().toString())
                .collect(Collectors.joining(", "));
    }

    private static List<Report> reports(String history) {
        var reports = new ArrayList<Report>();
        for (var written : history.isEmpty() ? new String[0] : history.split("; ")) {
            reports.add(report(reports.size() + 1, reports.size() + 1, written));
        }
        return reports;
    }

    private static Report report(int id, int came, String written) {
        var returned = written.startsWith("!");
        var words = (returned ? written.substring(1) : written).split(" of ");
        return RuleCases.in(empty)
                .report(id, "Thọ Xuân", ReportKind.ORIGINAL, day(came, 11), "5")
                .edit()
                .version(
                        words.length == 2
                                ? ReportVersion.withdrawalOf(Long.parseLong(words[1]))
                                : ReportVersion.of(ReportKind.valueOf(words[0])))
                .review(returned ? new Review(ReviewState.RETURNED, "sai mẫu") : Review.received())
                .build();
    }
}
