package vn.campaigndesk.report.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Photographs and scans, as small as a screen needs them.
class PictureReaderTest {
    @ParameterizedTest(name = "{0} x {1} is read as {2} x {3}")
    @CsvSource({
        "100, 50, 100, 50",
        "2400, 10, 2400, 10",
        "2401, 10, 1201, 5",
        "6000, 3000, 2000, 1000",
        "10, 9000, 3, 2250"
    })
    void aLargePictureIsReadSmaller(int width, int height, int readWidth, int readHeight) throws IOException {
        var read = PictureReader.read(new FileBytes(picture("png", width, height)));

        assertThat(read.total()).isEqualTo(1);
        assertThat(read.pages()).singleElement().satisfies(page -> {
            assertThat(page.getWidth()).isEqualTo(readWidth);
            assertThat(page.getHeight()).isEqualTo(readHeight);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
    void everyUsualKindIsReadAndToldByItsBytes(String kind) throws IOException {
        var bytes = picture(kind, 40, 30);

        assertThat(PictureReader.read(new FileBytes(bytes)).pages()).hasSize(1);
        assertThat(Media.of(Arrays.copyOf(bytes, Math.min(bytes.length, Media.HEAD)))
                        .isPicture())
                .isTrue();
    }

    @Test
    void ofAScanWithManyPagesTheFirstAreShownAndTheNumberOfAllIsSaid() throws IOException {
        var read = PictureReader.read(new FileBytes(pages(23)));

        assertThat(read.pages()).hasSize(20);
        assertThat(read.total()).isEqualTo(23);
    }

    @Test
    void whatIsDamagedOrNoPictureIsRefusedAsSuch() throws IOException {
        var torn = Arrays.copyOf(picture("png", 400, 300), 60);

        assertThatThrownBy(() -> PictureReader.read(new FileBytes(torn))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PictureReader.read(new FileBytes(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aPictureThatClaimsToBeEnormousIsRefusedBeforeItTakesMemory() throws IOException {
        var bytes = picture("png", 8, 8);
        // width and height in the header: 100,000 each
        for (var at : new int[] {16, 20}) {
            bytes[at] = 0;
            bytes[at + 1] = 1;
            bytes[at + 2] = (byte) 0x86;
            bytes[at + 3] = (byte) 0xa0;
        }

        assertThatThrownBy(() -> PictureReader.read(new FileBytes(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessage("100000 x 100000");
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out))
                .isTrue();
        return out.toByteArray();
    }

    private static byte[] pages(int count) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var page = 0; page < count; page++) {
                var image = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
