package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.dashboard.DashboardPage;
import vn.campaigndesk.dashboard.Topic;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.ui.Theme;

/// The dashboard in the states in which a person meets it: pictures to look at.
class DashboardPicturesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Path FOLDER = Path.of("target", "screens");

    @TempDir
    Path data;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(FOLDER);
        var clock =
                Clock.fixed(LocalDate.of(2024, 11, 26).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        desk = Desk.openSample(data, clock, "DỮ LIỆU MẪU");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theMapByARate() throws Exception {
        var campaign = desk.campaigns().all().getFirst().id();
        var row = desk.campaigns().indicators(campaign).get(3);
        picture(
                "overview-rate",
                model -> model.screens().overview().measureProperty().set(Measure.of(row, Per.COMMUNE)));
    }

    @Test
    void theCharts() throws Exception {
        var campaign = desk.campaigns().all().getFirst().id();
        var row = desk.campaigns().indicators(campaign).get(3);
        var topics = new LinkedHashMap<String, Topic>();
        topics.put("arrivals", Topic.of(Topic.Kind.ARRIVALS));
        topics.put("groups", Topic.of(Topic.Kind.GROUPS));
        topics.put("units", new Topic(Topic.Kind.UNITS, Measure.of(row, Per.COMMUNE)));
        topics.put("spread", new Topic(Topic.Kind.SPREAD, Measure.of(row, Per.AMOUNT)));
        for (var topic : topics.entrySet()) {
            picture("charts-" + topic.getKey(), model -> {
                model.screens().overview().pageProperty().set(DashboardPage.CHARTS);
                model.screens().overview().charts().topicProperty().set(topic.getValue());
            });
        }
    }

    @Test
    void theCrossTable() throws Exception {
        picture("cross", model -> model.screens().overview().pageProperty().set(DashboardPage.CROSS));
    }

    @Test
    void theComparison() throws Exception {
        SecondCampaign.add(data);
        picture("comparison", model -> {
            model.campaignProperty()
                    .set(model.campaigns().stream()
                            .filter(campaign -> !campaign.code().equals("second"))
                            .findFirst()
                            .orElseThrow());
            model.screens().overview().pageProperty().set(DashboardPage.COMPARISON);
            model.screens().comparison().lineProperty().set(1);
        });
    }

    @Test
    void theComparisonOfACampaignAlone() throws Exception {
        picture(
                "comparison-none",
                model -> model.screens().overview().pageProperty().set(DashboardPage.COMPARISON));
    }

    private void picture(String name, Consumer<DeskViewModel> prepared) throws Exception {
        for (var theme : Theme.values()) {
            var file = FOLDER.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            assertThat(new ScreenPictures(desk).picture(theme, Screen.OVERVIEW, file, prepared))
                    .isNotEmptyFile();
        }
    }
}
