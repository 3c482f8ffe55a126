package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.chosen.ChosenChart;
import vn.campaigndesk.consolidation.narrative.NarrativeDraft;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.testing.CampaignFixture;

/// Charts of the dashboard in the consolidated report, read back from its files.
class ReportChartsTest {
    private CampaignFixture fixture;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "12", "1", "1", "60");
        fixture.enter("Quan Sơn", day(16, 11), "40", "1", "1", "khoảng 36");
        fixture.enter("Như Xuân", day(24, 11), "20", "1", "1", "5000");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Overview overview(DashboardFilter filter) {
        return Overview.of(Facts.of(fixture.snapshot()), filter, day(26, 11));
    }

    private ChosenChart chosen(Topic topic) {
        return ReportCharts.of(topic, overview(DashboardFilter.ALL));
    }

    private ChosenChart communes() {
        return chosen(new Topic(Topic.Kind.UNITS, Measure.of(fixture.row(4), Per.COMMUNE)));
    }

    private Consolidations consolidations(ChosenChart... charts) {
        return new Consolidations(
                fixture.snapshots,
                campaign -> NarrativeDraft.empty(),
                new ReportCharts(campaign -> List.of(charts), Facts::of),
                fixture.clock);
    }

    @Test
    void theFiguresAreThoseOfTheCutOffNotThoseOfTheDayItWasChosen() {
        var drawn = consolidations(communes())
                .draft(fixture.campaignId, day(20, 11))
                .charts()
                .getFirst();
        assertThat(drawn.chart()).isNotNull();
        assertThat(drawn.chart().categories())
                .startsWith("Quan Sơn", "Thọ Xuân")
                .contains("Như Xuân (chưa)");
        assertThat(drawn.remark()).contains("Từ 2/27 đơn vị", "Mẫu số:");
    }

    @Test
    void aChartIsNativeInWordWithItsCaptionAndTheDateOfItsFigures() throws IOException {
        var all = consolidations(communes(), chosen(Topic.of(Topic.Kind.GROUPS)));
        var draft = all.draft(fixture.campaignId, day(20, 11));
        try (var word = new XWPFDocument(new ByteArrayInputStream(all.bytes(draft, Format.DOCX)))) {
            assertThat(word.getCharts()).as("the report's own and two more").hasSize(3);
            assertThat(word.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .anySatisfy(text ->
                            assertThat(text).startsWith("Biểu đồ 1. ").endsWith("(số liệu đến ngày 20/11/2024)"))
                    .anySatisfy(text -> assertThat(text).startsWith("Biểu đồ 2. "));
        }
    }

    @Test
    void aChartIsDrawnInVectorsInThePdf() throws IOException {
        var all = consolidations(chosen(Topic.of(Topic.Kind.GROUPS)));
        var without = consolidations();
        var more = all.bytes(all.draft(fixture.campaignId, day(20, 11)), Format.PDF);
        var bare = without.bytes(without.draft(fixture.campaignId, day(20, 11)), Format.PDF);
        try (var pdf = Loader.loadPDF(more);
                var plain = Loader.loadPDF(bare)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Biểu đồ 1. Tiến độ theo nhóm");
            assertThat(pictures(pdf)).as("no picture stands for it").isEqualTo(pictures(plain));
        }
    }

    private static long pictures(PDDocument pdf) {
        var count = 0L;
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                count += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aPartOfTheCampaignStaysThatPart() {
        var group = fixture.unit("Thọ Xuân").group();
        var filter = DashboardFilter.ALL.withGroup(group);
        var one = ReportCharts.of(Topic.of(Topic.Kind.GROUPS), overview(filter));
        var drawn = consolidations(one).draft(fixture.campaignId, day(20, 11)).charts();

        assertThat(one.caption()).endsWith("– " + group.name());
        assertThat(drawn.getFirst().chart().categories()).containsExactly(group.shortName());
    }

    @Test
    void whatCannotBeDrawnSaysSoInItsPlace() {
        var gone = new ChosenChart("UNITS", 987654, "AMOUNT", 0, "", "Dòng đã bỏ");
        var unknown = new ChosenChart("LATER", 0, "AMOUNT", 0, "", "Của bản sau");
        var requests = chosen(Topic.of(Topic.Kind.REQUESTS));
        var empty = new ChosenChart("GROUPS", 0, "AMOUNT", 987654, "", "Nhóm đã bỏ");
        var draft = consolidations(gone, unknown, requests, empty).draft(fixture.campaignId, day(20, 11));

        assertThat(draft.charts())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.chart()).isNull());
        assertThat(draft.document().toString())
                .contains("Biểu đồ 1. Dòng đã bỏ: đến ngày 20/11/2024 chưa có số liệu để vẽ.");
    }
}
