package vn.campaigndesk.consolidation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.consolidation.narrative.Narratives;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.BulletList;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.DocumentKind;
import vn.campaigndesk.letter.Heading;
import vn.campaigndesk.letter.Letterhead;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.letter.Orientation;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.letter.Signature;
import vn.campaigndesk.text.Formats;

/// Composes the consolidated report (a "báo cáo chuyên đề" in the form of Decree 30/2020) from the figures.
public final class ConsolidatedReport {
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final ReportText text = new ReportText();
    private final ReportTables tables = new ReportTables(text);
    private final NoteTables notes = new NoteTables(text);

    /// The report as a document, ready for any writer.
    ///
    /// @param created the moment written into the files; the same moment gives the same bytes
    public OfficialDocument compose(Campaign campaign, Figures figures, Narratives narratives, Instant created) {
        var agency = campaign.agency();
        var head = Letterhead.unsigned(
                upper(agency.parentBody()),
                upper(agency.issuingBody()),
                agency.reportSymbol(),
                agency.placeName(),
                figures.asOf().getYear());
        var title = text.get("subject", campaign.title());
        var info = new DocumentInfo(title, text.get("description", campaign.title()), agency.issuingBody(), created);
        var copies = new ArrayList<>(agency.copies());
        copies.add(text.get("archive", agency.archiveNote()));
        var issuer = agency.issuingBody();
        var document = OfficialDocument.of(DocumentKind.REPORT, head, info)
                .named(text.get("type"), title)
                .to(agency.superiors())
                .body(body(campaign, figures, narratives))
                .signed(new Signature(
                        agency.signatory().authority(),
                        agency.signatory().title(),
                        agency.signatory().name()))
                .copies(copies)
                .watermark(watermark(campaign))
                .appendix(text.get("units.title"), tables.units(figures), Orientation.LANDSCAPE, issuer);
        var missing = notes.missing(figures);
        if (!missing.isEmpty()) {
            document.appendix(text.get("missing.title"), missing, Orientation.PORTRAIT, issuer);
        }
        var remarks = notes.remarks(figures);
        if (!remarks.isEmpty()) {
            document.appendix(text.get("remarks.title"), remarks, Orientation.PORTRAIT, issuer);
        }
        return document.build();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.of("vi", "VN"));
    }

    private @Nullable String watermark(Campaign campaign) {
        return campaign.sample() ? text.get("watermark") : null;
    }

    private List<Block> body(Campaign campaign, Figures figures, Narratives narratives) {
        var body = new ArrayList<Block>();
        var basis = campaign.letter().basis();
        for (var i = 0; i < basis.size(); i++) {
            var key = i < basis.size() - 1 ? "basis" : "basis.last";
            body.add(Paragraph.of(Paragraph.Style.BASIS, text.get(key, basis.get(i))));
        }
        body.add(Paragraph.of(text.get(
                "opening",
                text.letter(campaign),
                text.day(figures.asOf()),
                campaign.agency().issuingBody())));
        deployment(campaign, figures, body);
        results(figures, body);
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
        body.add(Paragraph.of(text.get(
                "deployment.support",
                campaign.agency().focalPoint(),
                campaign.agency().hotline())));
    }

    private void results(Figures figures, List<Block> body) {
        var response = figures.response();
        body.add(Heading.part(text.get("results.title")));
        body.add(Heading.clause(text.get("response.title")));
        body.add(Paragraph.of(text.get(
                "response.text",
                text.day(figures.asOf()),
                response.answered(),
                response.expected(),
                Formats.percent(response.share()),
                response.onTime(),
                response.late(),
                response.missing() + response.waiting(),
                response.exempt())));
        body.add(tables.response(figures));
        body.add(Heading.clause(text.get("totals.title")));
        body.add(Paragraph.of(text.get("totals.text", text.day(figures.asOf()))));
        body.add(tables.totals(figures));
        body.addAll(caveats(figures));
    }

    private List<Block> caveats(Figures figures) {
        var caveats = new ArrayList<String>();
        caveats.add(text.get("totals.reading"));
        for (var total : figures.totals()) {
            if (!total.indicator().caveat().isBlank()) {
                caveats.add(text.get(
                        "totals.caveat",
                        total.indicator().place(),
                        total.indicator().caveat()));
            }
        }
        return caveats.stream()
                .map(caveat -> (Block) Paragraph.of(Paragraph.Style.NOTE, caveat))
                .toList();
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
