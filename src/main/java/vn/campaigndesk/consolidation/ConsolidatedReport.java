package vn.campaigndesk.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.SupportText;
import vn.campaigndesk.consolidation.chosen.ReportChart;
import vn.campaigndesk.consolidation.narrative.Narratives;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.BulletList;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.DocumentKind;
import vn.campaigndesk.letter.Figure;
import vn.campaigndesk.letter.Foot;
import vn.campaigndesk.letter.Heading;
import vn.campaigndesk.letter.Letterhead;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.letter.OfficialDocumentBuilder;
import vn.campaigndesk.letter.Orientation;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.letter.Signature;
import vn.campaigndesk.text.CutOff;

/// Composes the consolidated report (a "báo cáo chuyên đề" in the form of Decree 30/2020) from the figures.
public final class ConsolidatedReport {
    private static final double CHART_MM = 65;
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final ReportText text = new ReportText();
    private final ReportTables tables = new ReportTables(text);
    private final NoteTables notes = new NoteTables(text);
    private final ResultText results = new ResultText(text);
    private final ReportCharts charts = new ReportCharts(text);
    private final FiguresWorkbookWriter workbook = new FiguresWorkbookWriter();

    /// The report as a document, ready for any writer.
    ///
    /// @param further charts that an officer has put into it
    /// @param created the moment written into the files, where the agency is; the same moment gives the same bytes
    public OfficialDocument compose(
            Campaign campaign,
            Figures figures,
            Narratives narratives,
            List<ReportChart> further,
            ZonedDateTime created) {
        var agency = campaign.agency();
        var cutOff = CutOff.of(figures.asOf(), created.toLocalDate());
        var info = info(campaign, created.toInstant());
        var document = OfficialDocument.of(DocumentKind.REPORT, head(agency, figures), info)
                .named(text.get("type"), text.get("subject", campaign.title()))
                .to(agency.superiors())
                .body(body(campaign, figures, cutOff, narratives, further))
                .signed(new Signature(
                        agency.signatory().authority(),
                        agency.signatory().title(),
                        agency.signatory().name()))
                .copies(copies(agency))
                .foot(new Foot(agency.drafterMark(), agency.contactLine()))
                .watermark(watermark(campaign));
        var issuer = agency.issuingBody();
        document.appendix(text.get("units.title"), tables.units(figures), Orientation.LANDSCAPE, issuer);
        appendix("missing.title", notes.missing(figures), issuer, document);
        appendix("remarks.title", notes.remarks(figures), issuer, document);
        return document.build();
    }

    private static Letterhead head(Agency agency, Figures figures) {
        return Letterhead.unsigned(
                upper(agency.parentBody()),
                upper(agency.issuingBody()),
                agency.reportSymbol(),
                agency.placeName(),
                figures.asOf().getYear());
    }

    private DocumentInfo info(Campaign campaign, Instant created) {
        return new DocumentInfo(
                text.get("subject", campaign.title()),
                text.get("description", campaign.title()),
                campaign.agency().issuingBody(),
                created);
    }

    private List<String> copies(Agency agency) {
        var copies = new ArrayList<>(agency.copies());
        copies.add(text.get("archive", agency.archiveNote()));
        return copies;
    }

    private void appendix(String title, List<Block> blocks, String issuer, OfficialDocumentBuilder document) {
        if (!blocks.isEmpty()) {
            document.appendix(text.get(title), blocks, Orientation.PORTRAIT, issuer);
        }
    }

    /// The same figures as an Excel workbook.
    ///
    /// @param zone where the agency is
    /// @throws IOException when the stream does not take it
    void writeWorkbook(Campaign campaign, Figures figures, DocumentInfo info, ZoneId zone, OutputStream out)
            throws IOException {
        var mark = watermark(campaign);
        var made = LocalDate.ofInstant(info.created(), zone);
        var until = text.get("sheet.cut-off", text.until(CutOff.of(figures.asOf(), made)));
        workbook.write(figures, info, results.caveats(figures), mark == null ? until : mark + ". " + until, out);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.of("vi", "VN"));
    }

    private @Nullable String watermark(Campaign campaign) {
        return campaign.sample() ? text.get("watermark") : null;
    }

    private List<Block> body(
            Campaign campaign, Figures figures, CutOff cutOff, Narratives narratives, List<ReportChart> further) {
        var body = new ArrayList<Block>();
        var basis = campaign.letter().basis();
        for (var i = 0; i < basis.size(); i++) {
            var key = i < basis.size() - 1 ? "basis" : "basis.last";
            body.add(Paragraph.of(Paragraph.Style.BASIS, text.get(key, basis.get(i))));
        }
        body.add(Paragraph.of(text.get(
                "opening",
                text.letter(campaign),
                text.until(cutOff),
                campaign.agency().issuingBody())));
        deployment(campaign, figures, body);
        results(figures, cutOff, body);
        body.addAll(charts.further(further, cutOff));
        opinions(narratives, body);
        body.add(Paragraph.of(text.get("closing", campaign.agency().issuingBody())));
        return body;
    }

    private void deployment(Campaign campaign, Figures figures, List<Block> body) {
        body.add(Heading.part(text.get("deployment.title")));
        body.add(Paragraph.of(text.get(
                "deployment.letter",
                text.letter(campaign),
                figures.units().size(),
                text.day(campaign.startsOn()),
                text.day(campaign.runsUntil()),
                text.deadline(campaign),
                campaign.agency().issuingBody())));
        body.add(Paragraph.of(
                text.get("deployment.support", SupportText.byTelephone(campaign.agency(), text.messages()))));
    }

    private void results(Figures figures, CutOff cutOff, List<Block> body) {
        body.add(Heading.part(text.get("results.title")));
        body.add(Heading.clause(text.get("response.title")));
        body.add(Paragraph.of(results.response(figures, cutOff)));
        body.add(tables.response(figures));
        if (!figures.groups().isEmpty()) {
            body.add(new Figure(charts.response(figures), CHART_MM));
        }
        body.add(Heading.clause(text.get("totals.title")));
        body.add(Paragraph.of(text.get("totals.text", text.until(cutOff))));
        body.add(new BulletList(results.totals(figures)));
        body.add(tables.totals(figures));
        body.add(Paragraph.of(text.get("totals.groups")));
        body.add(tables.byGroup(figures));
        body.addAll(results.caveats(figures));
    }

    private void opinions(Narratives narratives, List<Block> body) {
        body.add(Heading.part(text.get("evaluations.title")));
        body.addAll(opinions(narratives.evaluations()));
        body.add(Heading.part(text.get("proposals.title")));
        body.addAll(opinions(narratives.proposals()));
    }

    private List<Block> opinions(Narratives.Section section) {
        if (section.points().isEmpty()) {
            return List.of(Paragraph.of(text.get("opinions.none")));
        }
        var blocks = new ArrayList<Block>();
        section.points().stream()
                .collect(Collectors.groupingBy(Narratives.Point::theme, LinkedHashMap::new, Collectors.toList()))
                .forEach((theme, points) -> blocks.addAll(under(theme, points, section.chosen())));
        return blocks;
    }

    private List<Block> under(String theme, List<Narratives.Point> points, boolean chosen) {
        Block list = new BulletList(
                points.stream().map(point -> opinion(point, chosen)).toList());
        return theme.isEmpty() ? List.of(list) : List.of(Heading.clause(theme), list);
    }

    /// A chosen point names its units behind it, a unit's own words stand behind its name.
    private String opinion(Narratives.Point point, boolean chosen) {
        var said = BREAKS.matcher(point.text().strip()).replaceAll(" ");
        var units = String.join(", ", point.units());
        if (units.isEmpty()) {
            return said;
        }
        return chosen ? text.get("opinion.chosen", said, units) : text.get("opinion", units, said);
    }
}
