package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

class AuditViewModelTest {
    @TempDir
    Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final AuditStore store = new AuditStore(fixture.database, CampaignFixture.ZONE);
    private final AuditViewModel audit = new AuditViewModel(
            new AuditJournal(store, fixture.campaigns, fixture.clock, new Messages(Locale.of("vi", "VN"))),
            new InlineTasks(),
            fixture.clock);

    @BeforeEach
    void enterTwoReports() {
        fixture.enter("Cẩm Thủy", day(15, 11), "5");
        fixture.enter("Như Xuân", day(15, 11), "7");
        audit.load(fixture.campaignId);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theNewestLinesAreShownAndOlderOnesOnDemand() {
        assertThat(audit.lines()).isNotEmpty();
        var all = store.page(AuditFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE).size();
        while (audit.moreProperty().get()) {
            audit.more();
        }
        assertThat(audit.lines()).hasSize(all);
        assertThat(audit.lines().stream().map(line -> line.item().id())).doesNotHaveDuplicates();
    }

    @Test
    void aUnitIsFoundByItsNameWithoutDiacritics() {
        audit.queryProperty().set("cam thuy bao cao");

        assertThat(audit.lines())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.thing().equals("Báo cáo của UBND huyện Cẩm Thủy"));
    }

    @Test
    void kindAndDaysNarrowTheList() {
        audit.kindProperty().set(AuditKind.CAMPAIGN);
        assertThat(audit.lines())
                .isNotEmpty()
                .allMatch(line -> line.item().entity().equals("campaign"));
        audit.fromProperty().set("21/11/2024");
        assertThat(audit.lines()).isEmpty();
        audit.fromProperty().set("31/11");
        assertThat(audit.isUnreadable(audit.fromProperty())).isTrue();
        assertThat(audit.lines()).isNotEmpty();
    }

    @Test
    void theHistoryOfOneReportIsShownUntilAllIsAskedFor() {
        var report = fixture.reports.of(fixture.campaignId).getFirst();
        audit.queryProperty().set("khong co gi");
        audit.show(new AuditViewModel.Subject("report", report.id(), "UBND huyện Cẩm Thủy"));

        assertThat(audit.lines()).isNotEmpty().allMatch(line -> line.item().entityId() == report.id());
        audit.showAll();
        assertThat(audit.lines()).extracting(line -> line.item().entity()).contains("report", "organisation");
    }

    @Test
    void whatIsShownIsPrintedToWordWithTheEndOfTheChain() throws IOException {
        audit.queryProperty().set("cam thuy bao cao");
        var told = new java.util.ArrayList<Path>();
        audit.print(folder.resolve("nhat-ky.docx"), told::add);

        assertThat(told).hasSize(1);
        try (var document = new XWPFDocument(Files.newInputStream(told.getFirst()));
                var words = new XWPFWordExtractor(document)) {
            var hash = store.anchor().orElseThrow().hash();
            assertThat(words.getText())
                    .contains("NHẬT KÝ THAY ĐỔI", "Báo cáo của UBND huyện Cẩm Thủy", "Ngày đến Sở: 15/11/2024")
                    .contains(hash.substring(0, 8) + " " + hash.substring(8, 16))
                    .doesNotContain("UBND huyện Như Xuân");
        }
    }

    @Test
    void itIsPrintedToPdfToo() throws IOException {
        audit.kindProperty().set(AuditKind.REPORT);
        var file = folder.resolve("nhat-ky.pdf");
        audit.print(file, written -> {});

        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Dòng 1: 7", "Người sửa");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        var blocked = Files.writeString(folder.resolve("tep"), "x");
        audit.print(blocked.resolve("nhat-ky.docx"), written -> {});

        assertThat(audit.failureProperty().get())
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("audit.write");
        assertThat(List.of(Files.readString(blocked))).containsExactly("x");
    }

    private String printed() throws IOException {
        var file = folder.resolve("in.docx");
        audit.print(file, written -> {});
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    /// Whoever reads the paper must not take a part of the log for all of it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|có chữ “cam thuy”",
                "kind|đối tượng: Báo cáo",
                "from|từ ngày 01/11/2024",
                "until|đến hết ngày 20/11/2024",
                "thing|lịch sử của Báo cáo của UBND huyện Cẩm Thủy"
            })
    void aPrintOfAPartSaysOfWhich(String narrowed, String words) throws IOException {
        switch (narrowed) {
            case "text" -> audit.queryProperty().set("cam thuy");
            case "kind" -> audit.kindProperty().set(AuditKind.REPORT);
            case "from" -> audit.fromProperty().set("1/11/2024");
            case "until" -> audit.untilProperty().set("20/11/2024");
            default -> {
                var report = fixture.reports.of(fixture.campaignId).stream()
                        .filter(one ->
                                one.recipientId() == fixture.unit("Cẩm Thủy").id())
                        .findFirst()
                        .orElseThrow();
                audit.show(new AuditViewModel.Subject("report", report.id(), "UBND huyện Cẩm Thủy, 15/BC-UBND"));
            }
        }

        assertThat(printed()).contains("Không phải toàn bộ nhật ký").contains(words);
    }

    @Test
    void aPrintOfTheWholeLogSaysNothingOfTheKind() throws IOException {
        assertThat(printed()).doesNotContain("Không phải toàn bộ");
    }

    /// The button "older ones" pressed while another search is on its way.
    @Test
    void olderLinesAreNeverPutBelowThoseOfAnotherSearch() {
        var tasks = new HeldTasks();
        var model = new AuditViewModel(
                new AuditJournal(store, fixture.campaigns, fixture.clock, new Messages(Locale.of("vi", "VN"))),
                tasks,
                fixture.clock);
        for (var i = 0; i < 20; i++) {
            fixture.enter("Như Xuân", day(15, 11), "1", "2", "3", "4");
        }
        model.load(fixture.campaignId);
        assertThat(model.moreProperty().get()).isTrue();
        tasks.hold();
        model.kindProperty().set(AuditKind.CAMPAIGN);
        model.more();
        tasks.release();

        assertThat(model.lines())
                .isNotEmpty()
                .allMatch(line -> line.item().entity().equals("campaign"));
    }
}
