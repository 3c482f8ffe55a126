package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;

/// Every screen, light and dark, over the sample campaign: pictures for a person to look at after each build.
class ScreenshotsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path data;

    @Test
    void everyScreenIsDrawnLightAndDark() throws Exception {
        var clock =
                Clock.fixed(LocalDate.of(2024, 11, 26).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        try (var desk = Desk.openSample(data, clock, "DỮ LIỆU MẪU")) {
            var pictures = new ScreenPictures(desk).write(Path.of("target", "screens"));

            assertThat(pictures).hasSize(2 * Screen.values().length);
            for (var file : pictures) {
                var image = ImageIO.read(file.toFile());
                assertThat(image.getWidth()).as(file.toString()).isEqualTo(1366);
                assertThat(image.getHeight()).isEqualTo(768);
                assertThat(colours(image))
                        .as("an empty screen has few colours: " + file)
                        .isGreaterThan(200);
            }
        }
    }

    private static long colours(java.awt.image.BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}
