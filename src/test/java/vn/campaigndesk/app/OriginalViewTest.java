package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;

/// The files of a report beside its form, in the real window.
class OriginalViewTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 15));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void theFilesOfAReportAreReadBesideTheForm() throws Exception {
        var report = enter();
        attach(report, "Phụ lục ký số.pdf", pdf());
        var photo = attach(report, "ảnh chụp.png", png());
        attach(report, "danh sách.txt", lines(5000));
        var lost = attach(report, "bị sửa.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        var stored = data.resolve("originals")
                .resolve(lost.sha256().substring(0, 2))
                .resolve(lost.sha256().substring(2));
        Files.delete(stored);
        Files.writeString(stored, "%PDF-1.8");
        open();
        desk.clickOn("#original-show");

        desk.until(() -> desk.node("#original-pages") != null
                && desk.node("#original-pages").lookupAll("ImageView").stream()
                        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null));
        picture("originals-pdf");
        var nodes = DeskRobot.onWindowThread(() -> LayoutFaults.all(desk.node("#screen-reports")));
        assertThat(nodes.stream().filter(SizesTest::isNameless).map(Node::toString))
                .as("controls without an accessible name")
                .isEmpty();
        assertThat(nodes.stream().filter(LayoutFaults::isCut).map(Node::toString))
                .as("texts that are cut")
                .isEmpty();
        assertThat(marked(shownPage()))
                .as("the place from which the value under the cursor was read is marked on its page")
                .isFalse();
        focus("#i1");
        desk.until(() -> desk.node("#original-pages") != null && marked(shownPage()));
        picture("originals-pdf-marked");

        choose(photo);
        desk.until(() -> desk.node("#original-picture") != null);
        picture("originals-picture");

        desk.clickOn("danh sách.txt");
        desk.until(() -> desk.node("#original-text") instanceof ListView<?> list
                && list.getItems().size() == 5000);
        assertThat(desk.node("#original-text").lookupAll(".list-cell"))
                .as("only the lines in sight are drawn")
                .hasSizeLessThan(80);
        focus("#i2");
        desk.until(() ->
                desk.node("#original-text").lookupAll(".list-cell").stream().anyMatch(OriginalViewTest::isMarkedLine));
        picture("originals-text");

        desk.clickOn("bị sửa.pdf");
        desk.until(() -> desk.node("#original-broken") != null);
        assertThat(desk.lookup("#original-broken .empty-text").queryLabeled().getText())
                .contains("bị sửa.pdf", lost.sha256());
        picture("originals-altered");
        assertThat(desk.node("#report-form")).as("the form goes on").isNotNull();

        desk.clickOn("#theme");
        desk.until(() -> desk.node("#original-broken") != null);
        picture("originals-altered-dark");
        desk.clickOn("danh sách.txt");
        desk.until(() -> desk.node("#original-text") != null);
        picture("originals-text-dark");
        desk.clickOn("#original-hide");
        desk.until(() ->
                desk.node("#report-list") != null && desk.node("#report-list").isVisible());
        picture("originals-closed-dark");
    }

    @Test
    void aDamagedPdfOrPictureIsSaidAndTheFormGoesOn() throws Exception {
        var report = enter();
        attach(report, "hỏng.pdf", "%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII));
        attach(report, "hỏng.png", "\u0089PNG\r\n\u001a\nnothing".getBytes(StandardCharsets.ISO_8859_1));
        open();
        desk.clickOn("#original-show");

        desk.until(() -> desk.lookup(".original-card .empty-title").tryQuery().isPresent());
        assertThat(desk.lookup(".original-card .empty-title").queryLabeled().getText())
                .isEqualTo("hỏng.pdf");
        desk.clickOn("hỏng.png");
        desk.until(() -> desk.lookup(".original-card .empty-title")
                .queryLabeled()
                .getText()
                .equals("hỏng.png"));
        assertThat(desk.node("#report-form")).isNotNull();
    }

    @Test
    void aFileThatAnotherReportHasIsAskedAboutWithBothSides() throws Exception {
        var other = enter();
        attach(other, "bản gốc.txt", "cùng nội dung".getBytes(StandardCharsets.UTF_8));
        var offered = Files.createDirectories(saved.resolve(DeskRobot.OFFERED));
        Files.writeString(offered.resolve("bản sao.txt"), "cùng nội dung");
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> desk.node("#report-add") != null);
        desk.clickOn("#report-add");
        desk.until(() -> desk.node("#original-show") != null);
        desk.clickOn("#original-show");
        desk.until(() -> desk.node("#original-add") != null);

        desk.clickOn("#original-add");

        desk.until(() -> desk.lookup("#same-attach").tryQuery().isPresent());
        assertThat(desk.lookup("bản gốc.txt").tryQuery()).isPresent();
        assertThat(desk.lookup("bản sao.txt").tryQuery()).isPresent();
        assertThat(desk.lookup("15/BC-UBND").tryQuery()).isPresent();
        assertThat(desk.lookup("#same-attach").queryLabeled().lookup(".text"))
                .as("the word on the button is not cut")
                .isInstanceOfSatisfying(
                        Text.class, drawn -> assertThat(drawn.getText()).isEqualTo("Vẫn gắn vào đây"));
        var dialog = DeskRobot.onWindowThread(() -> SwingFXUtils.fromFXImage(
                desk.lookup("#same-attach").query().getScene().snapshot(null), null));
        ImageIO.write(
                dialog,
                "png",
                Path.of("target", "screens", "originals-same.png").toFile());
        desk.clickOn("#same-attach");
        desk.until(() -> desk.lookup(".original-tab").queryAll().size() == 1);
    }

    @Test
    void aFileIsSavedUnderItsName() throws Exception {
        attach(enter(), "a?b.txt", "x".getBytes(StandardCharsets.UTF_8));
        open();
        desk.clickOn("#original-show");
        desk.until(() -> desk.node("#original-text") != null);

        desk.clickOn("#original-save");

        desk.until(() -> Files.exists(saved.resolve("a_b.txt")));
        assertThat(saved.resolve("a_b.txt")).hasContent("x");
    }

    @Test
    void theWholeFileIsExportedFromTheScreen() throws Exception {
        attach(enter(), "a.txt", "x".getBytes(StandardCharsets.UTF_8));
        desk.clickOn("#nav-consolidation");
        desk.until(() -> desk.node("#dossier-export") != null);

        desk.clickOn("#dossier-export");

        desk.until(() -> {
            try (var files = Files.list(saved)) {
                return files.anyMatch(file -> Files.exists(file.resolve("muc-luc.csv")));
            }
        });
    }

    private Report enter() {
        var snapshot = snapshot();
        var unit = snapshot.recipients().stream()
                .filter(recipient -> recipient.shortName().equals("Thọ Xuân"))
                .findFirst()
                .orElseThrow();
        var rows = snapshot.indicators();
        var day = LocalDate.of(2024, 11, 14);
        var parser = new QuantityParser();
        return desk.desk()
                .reports()
                .save(
                        snapshot.campaign().id(),
                        Report.from(unit.id(), day)
                                .document(new DocumentIdentity("15", "BC-UBND", unit.name(), day))
                                .channel(Channel.EMAIL)
                                .quantities(Map.of(
                                        rows.get(0).id(),
                                        Quantity.read(parser.read("214"), "g1:100,200,120,20", ""),
                                        rows.get(1).id(),
                                        Quantity.read(parser.read("30"), "l4000", "")))
                                .build(),
                        "");
    }

    private Original attach(Report report, String name, byte[] content) {
        return desk.desk()
                .originals()
                .attach(report.id(), desk.desk().originals().receive(name, content));
    }

    private CampaignSnapshot snapshot() {
        return desk.desk()
                .snapshots()
                .load(desk.desk().campaigns().all().getFirst().id());
    }

    private void open() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> desk.node("#report-list") instanceof ListView<?> list
                && list.getItems().size() == 1);
        DeskRobot.onWindowThread(() -> {
            ((ListView<?>) desk.node("#report-list")).getSelectionModel().selectFirst();
            return true;
        });
        desk.until(() -> desk.node("#original-show") != null);
    }

    private void choose(Original original) throws Exception {
        desk.clickOn(original.shownName());
    }

    private void focus(String id) throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.node(id).requestFocus();
            return true;
        });
    }

    /// The page of the PDF as it is drawn now.
    private BufferedImage shownPage() {
        return desk.node("#original-pages").lookupAll("ImageView").stream()
                .filter(ImageView.class::isInstance)
                .map(node -> ((ImageView) node).getImage())
                .filter(Objects::nonNull)
                .map(image -> SwingFXUtils.fromFXImage(image, null))
                .max((one, other) -> Integer.compare(one.getWidth(), other.getWidth()))
                .orElseGet(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB));
    }

    /// Whether something between yellow and orange stands on the white page.
    private static boolean marked(BufferedImage page) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .map(i -> page.getRGB(i % page.getWidth(), i / page.getWidth()))
                .mapToObj(rgb -> new Color(rgb, true))
                .anyMatch(colour -> colour.getAlpha() > 0 && colour.getRed() > 150 && colour.getBlue() < 200);
    }

    private static boolean isMarkedLine(Node cell) {
        return cell instanceof ListCell<?>
                && cell.lookup(".readable-box") instanceof Label label
                && label.getText().equals("dòng 4000")
                && label.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("marked"));
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(6000, 3000, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(500, 500, 2000, 1000);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] lines(int count) {
        return String.join(
                        "\n",
                        IntStream.rangeClosed(1, count)
                                .mapToObj(line -> "dòng " + line)
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// For a person to look at after the build.
    private void picture(String name) throws Exception {
        var image = DeskRobot.onWindowThread(
                () -> SwingFXUtils.fromFXImage(desk.node(".desk").getScene().snapshot(null), null));
        var folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        assertThat(image.getWidth()).isEqualTo(1366);
    }
}
