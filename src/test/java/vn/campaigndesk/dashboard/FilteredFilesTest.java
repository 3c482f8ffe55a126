package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;

/// What leaves the dashboard while a filter is in force says which part of the campaign it is: whoever gets the picture
/// or the table does not see the filter.
class FilteredFilesTest {
    @TempDir
    private Path folder;

    private CampaignFixture fixture;
    private OverviewViewModel overview;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "12");
        fixture.enter("Sở Y tế", day(15, 11), "7");
        overview = new OverviewViewModel(Facts.reading(fixture), new InlineTasks(), fixture.clock, Facts.MESSAGES);
        overview.load(fixture.campaignId);
        overview.charts()
                .topicProperty()
                .set(new Topic(Topic.Kind.GROUP_TOTALS, Measure.of(fixture.row(1), Per.AMOUNT)));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void filter(String part) {
        var district = Objects.requireNonNull(overview.overviewProperty().get()).groups().stream()
                .filter(group -> group.code().equals("district"))
                .findFirst()
                .orElseThrow();
        overview.filterProperty()
                .set(
                        switch (part) {
                            case "group" -> DashboardFilter.ALL.withGroup(district);
                            case "region" -> DashboardFilter.ALL.withRegion("đồng bằng");
                            case "day" -> DashboardFilter.ALL.withUntil(day(16, 11));
                            default -> DashboardFilter.ALL;
                        });
    }

    @ParameterizedTest
    @CsvSource({"group,'UBND huyện, thị xã, thành phố'", "region,Vùng đồng bằng", "day,Đến hết 16/11/2024"})
    void aChartSaysItInItsTitle(String part, String words) {
        filter(part);

        var chart =
                Objects.requireNonNull(overview.charts().shownProperty().get()).chart();

        assertThat(chart.title()).contains(words);
        assertThat(overview.charts().subject()).as("in a presentation").contains(words);
    }

    @ParameterizedTest
    @CsvSource({"group,'UBND huyện, thị xã, thành phố'", "region,Vùng đồng bằng", "day,Đến hết 16/11/2024"})
    void aCrossTableSaysItInItsFile(String part, String words) throws IOException {
        filter(part);
        var file = folder.resolve("bang.xlsx");

        overview.cross().write(file, () -> {});

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .startsWith("Nhóm")
                    .contains(words);
        }
        assertThat(overview.cross().tabbed()).as("on the clipboard").contains(words);
    }

    @Test
    void theWholeCampaignNeedsNoWord() {
        filter("");
        assertThat(Objects.requireNonNull(overview.charts().shownProperty().get())
                        .chart()
                        .title())
                .isEqualTo(
                        overview.charts().name(overview.charts().topicProperty().get()));
        assertThat(overview.cross().tabbed()).startsWith("Nhóm\t");
    }
}
