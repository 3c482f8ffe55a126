package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.chosen.ChosenChart;
import vn.campaigndesk.consolidation.frozen.FreezeKind;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.ui.Theme;

/// What stands beside the pages of the consolidated report, light and dark: pictures for a person to look at.
class ConsolidationPicturesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path data;

    private Desk desk;
    private long campaign;

    @BeforeEach
    void openSample() throws IOException {
        Files.createDirectories(SCREENS);
        var clock =
                Clock.fixed(LocalDate.of(2024, 11, 26).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        desk = Desk.openSample(data, clock, "DỮ LIỆU MẪU");
        campaign = desk.campaigns().all().getFirst().id();
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    private void pictures(String name, Consumer<DeskViewModel> prepared) throws IOException {
        for (var theme : Theme.values()) {
            var file = SCREENS.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            new ScreenPictures(desk).picture(theme, Screen.CONSOLIDATION, file, prepared);
            assertThat(file).isNotEmptyFile();
        }
    }

    private static void press(String id) {
        Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#" + id))
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void theTexts() throws IOException {
        pictures("texts", model -> {
            press("side-narratives");
            var narratives = model.screens().narratives();
            narratives.suggestions().stream().limit(4).toList().forEach(one -> narratives.choose(one, true));
        });
    }

    @Test
    void theCharts() throws IOException {
        var row = desk.campaigns().indicators(campaign).get(3).id();
        desk.charts()
                .replace(
                        campaign,
                        List.of(),
                        List.of(
                                new ChosenChart("GROUPS", 0, "AMOUNT", 0, "", "Tiến độ theo nhóm"),
                                new ChosenChart("UNITS", row, "COMMUNE", 0, "", "Lượt phát thanh trên mỗi xã"),
                                new ChosenChart("LATER", 0, "AMOUNT", 0, "", "Không vẽ được")),
                        "");
        pictures("chosen-charts", model -> press("side-charts"));
        var all = desk.consolidations();
        var draft = all.draft(campaign, LocalDate.of(2024, 11, 26));
        for (var format : List.of(Format.PDF, Format.DOCX)) {
            Files.write(SCREENS.resolve("chosen-charts." + format.ending()), all.bytes(draft, format));
        }
        assertThat(draft.charts()).extracting(chart -> chart.chart() == null).containsExactly(false, false, true);
    }

    @Test
    void noChartsYet() throws IOException {
        pictures("chosen-charts-none", model -> press("side-charts"));
    }

    @Test
    void theTextsBeforeAnythingIsChosen() throws IOException {
        pictures("texts-empty", model -> press("side-narratives"));
    }

    @Test
    void theSourcesOfATotal() throws IOException {
        pictures("sources", model -> model.openSources(3));
    }

    @Test
    void theFrozenReports() throws IOException {
        pictures("frozen-empty", model -> press("side-frozen"));
        var first = desk.consolidations().draft(campaign, LocalDate.of(2024, 11, 17));
        desk.freezing().freeze(first, FreezeKind.FIRST, "");
        var second = desk.consolidations().draft(campaign, LocalDate.of(2024, 11, 20));
        desk.freezing().freeze(second, FreezeKind.SUPPLEMENT, "Bổ sung các báo cáo đến sau hạn");
        pictures("frozen", model -> press("side-frozen"));
        pictures("frozen-sources", model -> {
            model.openSources(3);
            model.screens().sources().show(desk.freezing().of(campaign).getLast());
        });
    }
}
