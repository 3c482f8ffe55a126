package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.dashboard.DashboardPage;
import vn.campaigndesk.dashboard.Topic;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.ui.Theme;

/// Makes the pictures of the guide from the screens themselves, over made-up data. The build ships those that it has
/// made
/// (pom.xml, `guide-pictures`); what a build without tests ships is renewed by:
///
/// ```
/// mvn -B test -Dtest=GuidePicturesTest && cp target/guide/*.png src/main/resources/guide/pictures/
/// ```
class GuidePicturesTest {
    private static final Path FOLDER = Path.of("target", "guide");
    private static final Path FILE = Path.of("src/test/resources/intake/golden/101-about.docx");

    /// The line at the foot, which names a folder of this computer, is left out, and so is the navigation, which is on
    /// one picture: what is left can be shown larger.
    private static final Rectangle SCREEN = new Rectangle(213, 0, 1153, 740);

    private static final Rectangle WINDOW = new Rectangle(0, 0, 1366, 740);
    private static final int WIDTH = 860;
    private static final int WIDE = 960;
    private static final int COLOURS = 16;

    @TempDir
    Path data;

    private record Taken(Screen screen, Consumer<DeskViewModel> prepared) {}

    private static Map<String, Taken> wanted() {
        var wanted = new LinkedHashMap<String, Taken>();
        wanted.put("overview", new Taken(Screen.OVERVIEW, model -> {}));
        wanted.put("charts", new Taken(Screen.OVERVIEW, model -> {
            model.screens().overview().pageProperty().set(DashboardPage.CHARTS);
            model.screens().overview().charts().topicProperty().set(Topic.of(Topic.Kind.GROUPS));
        }));
        wanted.put("reports", new Taken(Screen.REPORTS, GuidePicturesTest::openAsking));
        wanted.put("follow-up", new Taken(Screen.FOLLOWUP, model -> {}));
        wanted.put(
                "reminder",
                new Taken(Screen.FOLLOWUP, model -> model.screens().followUp().remind(List.of())));
        wanted.put("consolidation", new Taken(Screen.CONSOLIDATION, model -> {}));
        // last: what they leave in the queue and in the drafts is in no other picture
        wanted.put("intake", new Taken(Screen.INTAKE, GuidePicturesTest::receive));
        wanted.put("paper", new Taken(Screen.REPORTS, GuidePicturesTest::type));
        return wanted;
    }

    private static void openAsking(DeskViewModel model) {
        var reports = model.screens().reports();
        reports.open(reports.items().stream()
                .filter(item -> item.questions() > 0)
                .findFirst()
                .orElseThrow()
                .report());
    }

    private static void type(DeskViewModel model) {
        model.openNewReport();
        ReportFormViewModel form =
                Objects.requireNonNull(model.screens().reports().formProperty().get());
        form.recipientProperty()
                .set(form.recipients().stream()
                        .filter(unit -> unit.name().contains("Thiệu Hóa"))
                        .findFirst()
                        .orElseThrow());
        var typed = List.of("214", "02 cơ quan", "1,234", "khoảng 1.200 lượt", "");
        for (var i = 0; i < typed.size(); i++) {
            form.rows().get(i).rawProperty().set(typed.get(i));
        }
    }

    private static void receive(DeskViewModel model) {
        var intake = model.screens().intake();
        intake.drop(List.of(FILE), dropped -> {});
        intake.selectedProperty().set(intake.rows().getFirst());
    }

    @Test
    void everyPictureOfTheGuideIsMadeFromItsScreen() throws Exception {
        Files.createDirectories(FOLDER);
        try (var desk = Desk.openSample(data, DeskRobot.clock(LocalDate.of(2024, 11, 26)), "DỮ LIỆU MẪU")) {
            var camera = new ScreenPictures(desk);
            for (var wanted : wanted().entrySet()) {
                var name = wanted.getKey() + ".png";
                var whole = camera.picture(
                        Theme.LIGHT,
                        wanted.getValue().screen(),
                        FOLDER.resolve(name),
                        wanted.getValue().prepared());
                shrink(whole, wanted.getKey().equals("overview") ? WINDOW : SCREEN);
                assertThat(Files.size(whole)).as(name).isLessThan(45 * 1024);
            }
        }
        assertThat(wanted().keySet().stream().map(name -> name + ".png").collect(Collectors.toSet()))
                .as("those that the guide has")
                .isEqualTo(shipped());
    }

    private static void shrink(Path file, Rectangle part) throws IOException {
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo((int) DeskWindow.WIDTH);
        var cut = image.getSubimage(part.x, part.y, part.width, part.height);
        PalettePictures.write(cut, part.equals(WINDOW) ? WIDE : WIDTH, COLOURS, file);
    }

    private static Set<String> shipped() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/guide/pictures"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
