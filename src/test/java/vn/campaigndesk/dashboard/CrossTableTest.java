package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.dashboard.CrossQuestion.Dimension;
import vn.campaigndesk.dashboard.measure.CrossTable;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.testing.CampaignFixture;

class CrossTableTest {
    private static CampaignFixture fixture;

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(11, 11), "12", "1", "1", "60");
        fixture.enter("Quan Sơn", day(19, 11), "40", "1", "1", "36");
        fixture.enter("Sở Y tế", day(12, 11), "7", "1", "1", "5");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static CrossTable make(CampaignSnapshot snapshot, CrossQuestion question) {
        return new CrossTableMaker(Overview.of(Facts.of(snapshot), DashboardFilter.ALL, day(20, 11)), Facts.MESSAGES)
                .make(question);
    }

    private static CrossTable make(Dimension rows, Dimension columns, int place) {
        return make(fixture.snapshot(), new CrossQuestion(rows, columns, place == 0 ? null : fixture.row(place)));
    }

    private static Long cell(CrossTable table, String row, String column) {
        return table.cells().get(table.rows().indexOf(row)).get(table.columns().indexOf(column));
    }

    @Test
    void unitsAreCountedByGroupAndStanding() {
        var table = make(Dimension.GROUP, Dimension.STANDING, 0);
        assertThat(table.columns()).containsExactly("Đúng hạn", "Trễ hạn", "Chưa báo cáo");
        assertThat(cell(table, "UBND cấp huyện", "Đúng hạn")).isEqualTo(1);
        assertThat(cell(table, "UBND cấp huyện", "Trễ hạn")).isEqualTo(1);
        assertThat(cell(table, "UBND cấp huyện", "Chưa báo cáo")).isEqualTo(25);
        assertThat(cell(table, "Báo, đài", "Trễ hạn"))
                .as("nobody is not a number")
                .isNull();
        assertThat(table.total()).isEqualTo(52);
    }

    @Test
    void numbersOfARowAreAddedUpOnlyWhereItIsAsked() {
        var table = make(Dimension.GROUP, Dimension.WEEK, 4);
        assertThat(table.rows()).containsExactly("UBND cấp huyện");
        assertThat(table.columns()).containsExactly("Tuần 11/11", "Tuần 18/11");
        assertThat(table.total())
                .as("the 5 of the department are not asked for")
                .isEqualTo(96);
    }

    @Test
    void rowsOfTheFormAreNeverAddedUpWithEachOther() {
        var table = make(Dimension.INDICATOR, Dimension.GROUP, 1);
        assertThat(table.rows()).as("of the fifth nobody said anything").hasSize(4);
        assertThat(table.rowTotals().getFirst()).isEqualTo(59);
        assertThat(table.columnTotals()).containsOnlyNulls();
        assertThat(table.total()).isNull();
        var turned = make(Dimension.GROUP, Dimension.INDICATOR, 1);
        assertThat(turned.rowTotals()).containsOnlyNulls();
        assertThat(turned.columnTotals().getFirst()).isEqualTo(59);
    }

    @Test
    void aQuestionAskedTwiceIsAnEmptyTable() {
        assertThat(make(Dimension.GROUP, Dimension.GROUP, 0).isEmpty()).isTrue();
    }

    @Test
    void itIsCopiedAsASpreadsheetTakesIt() {
        var lines =
                make(Dimension.GROUP, Dimension.WEEK, 4).tabbed("Nhóm", "Cộng").split("\n");
        assertThat(lines)
                .containsExactly(
                        "Nhóm\tTuần 11/11\tTuần 18/11\tCộng", "UBND cấp huyện\t60\t36\t96", "Cộng\t60\t36\t96");
    }

    @Test
    void itIsWrittenWithNumbersAsNumbers() throws IOException {
        var bytes = CrossTableWriter.write(make(Dimension.GROUP, Dimension.WEEK, 4), "Bảng chéo", "Nhóm", "Cộng");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheet("Bảng chéo");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Tuần 11/11");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(60);
            assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(96);
        }
    }

    /// Random campaigns with one report a unit, counted in the plainest way.
    @RepeatedTest(25)
    void everyCellIsWhatCountingByHandGives(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var campaign = fixture.snapshot();
        Map<Long, Integer> written = new HashMap<>();
        for (var unit : campaign.recipients()) {
            if (random.nextBoolean()) {
                written.put(unit.id(), random.nextInt(1000));
            }
        }
        var snapshot = new CampaignSnapshot(
                campaign.campaign(),
                campaign.indicators(),
                campaign.recipients(),
                campaign.recipients().stream()
                        .filter(unit -> written.containsKey(unit.id()))
                        .map(unit -> report(unit, written.get(unit.id())))
                        .toList(),
                campaign.facts(),
                campaign.reviews());
        var table = make(snapshot, new CrossQuestion(Dimension.GROUP, Dimension.WEEK, fixture.row(1)));
        long total = 0;
        for (var i = 0; i < table.rows().size(); i++) {
            var group = table.rows().get(i);
            for (var j = 0; j < table.columns().size(); j++) {
                var late = table.columns().get(j).equals("Tuần 18/11");
                long sum = 0;
                var any = false;
                for (var unit : campaign.recipients()) {
                    var amount = written.get(unit.id());
                    if (amount != null && unit.group().shortName().equals(group) && late == (amount % 2 == 1)) {
                        sum += amount;
                        any = true;
                    }
                }
                assertThat(table.cells().get(i).get(j)).isEqualTo(any ? Long.valueOf(sum) : null);
                total += sum;
            }
        }
        assertThat(table.total()).isEqualTo(total);
    }

    /// Odd numbers came in the week after the deadline.
    private static Report report(Recipient unit, int amount) {
        return Report.from(unit.id(), amount % 2 == 1 ? day(18, 11) : day(15, 11))
                .stored(unit.id(), 1)
                .quantities(fixture.typed(Integer.toString(amount)))
                .build();
    }
}
