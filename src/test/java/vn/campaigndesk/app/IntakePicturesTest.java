package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.ui.Theme;

/// The screen "Nhập tệp" in its states, light and dark: pictures for a person to look at after each build.
class IntakePicturesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");

    @TempDir
    Path data;

    @Test
    void theQueueIsDrawnInItsStates() throws Exception {
        var clock =
                Clock.fixed(LocalDate.of(2024, 11, 26).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        try (var desk = Desk.open(data, clock)) {
            var pictures = new ScreenPictures(desk);
            var states = new LinkedHashMap<String, Consumer<DeskViewModel>>();
            states.put("empty", model -> {});
            states.put("question", model -> choose(model, "101-about.docx"));
            states.put("duplicate", model -> choose(model, "162-same-numbers-other-file.docx"));
            states.put("replacement", model -> choose(model, "161-replacement.docx"));
            states.put("rejected", model -> choose(model, "157-scanned.pdf"));
            states.put("clear", model -> choose(model, "002-report-with-appendix.docx"));
            for (var state : states.entrySet()) {
                for (var theme : Theme.values()) {
                    var name = "intake-" + state.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                    var file = pictures.picture(
                            theme, Screen.INTAKE, Path.of("target", "screens", name), state.getValue());
                    var image = ImageIO.read(file.toFile());
                    assertThat(image.getWidth()).as(name).isEqualTo(1366);
                    assertThat(image.getHeight()).as(name).isEqualTo(768);
                }
            }
        }
    }

    private static void choose(DeskViewModel model, String name) {
        if (model.screens().intake().rows().isEmpty()) {
            model.screens().intake().drop(files(), dropped -> {});
        }
        model.screens()
                .intake()
                .selectedProperty()
                .set(model.screens().intake().rows().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<Path> files() {
        return Stream.of(
                        "001-form-alone.docx",
                        "002-report-with-appendix.docx",
                        "005-numbered-lines-no-table.docx",
                        "101-about.docx",
                        "107-comma-thousands.docx",
                        "133-unit-between-two.docx",
                        "154-blank-form.docx",
                        "157-scanned.pdf",
                        "158-first-version.docx",
                        "161-replacement.docx",
                        "162-same-numbers-other-file.docx")
                .map(GOLDEN::resolve)
                .toList();
    }
}
