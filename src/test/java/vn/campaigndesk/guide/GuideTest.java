package vn.campaigndesk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.Messages;

/// The pages that are shipped: whole, and true of the program.
class GuideTest {
    /// A key in a page's own words is wrong as soon as the program changes; Enter, Tab and Esc never do.
    private static final Pattern KEY = Pattern.compile("(?i)\\bCtrl\\b|\\bAlt\\b|\\bShift\\b|\\bF\\d+\\b");

    private static Guide guide(String language) {
        return ShippedGuide.read(new Messages(Locale.of(language)));
    }

    private static Path folder(String place) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(GuideTest.class.getResource(place)).toURI());
    }

    private static String source(GuideTopic topic) throws IOException, URISyntaxException {
        return Files.readString(folder("/guide/vi").resolve(topic.word() + ".md"), StandardCharsets.UTF_8);
    }

    private static List<GuideBlock.Picture> pictures() {
        return guide("vi").pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block instanceof GuideBlock.Picture picture ? Stream.of(picture) : Stream.empty())
                .toList();
    }

    /// Reading fails on a link, a key or a text that is not there.
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageIsReadInBothLanguagesOfTheWindow(String language) {
        var pages = guide(language).pages();

        assertThat(pages).extracting(GuidePage::topic).containsExactly(GuideTopic.values());
        assertThat(pages).allSatisfy(page -> assertThat(page.blocks()).hasSizeGreaterThan(4));
        assertThat(pages.stream().flatMap(page -> page.blocks().stream()).map(GuideBlock::words))
                .as("nothing is left to be filled in")
                .noneMatch(words -> words.contains("{") || words.contains("}"));
    }

    @ParameterizedTest
    @EnumSource(GuideTopic.class)
    void noPageTypesAKeyByItself(GuideTopic topic) throws Exception {
        assertThat(KEY.matcher(source(topic)).results().map(found -> found.group()))
                .as("write {key app.key.…} instead")
                .isEmpty();
    }

    @Test
    void everyFileIsAPageOfTheGuide() throws Exception {
        try (var files = Files.list(folder("/guide/vi"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(GuideTopic.values())
                            .map(topic -> topic.word() + ".md")
                            .toList());
        }
    }

    /// Small, of few colours, and of the sample: the installer has a size to keep, and no picture may show real data.
    @Test
    void everyPictureIsThereAndSmallAndSaysThatItIsMadeUp() throws Exception {
        var pictures = pictures();

        assertThat(pictures).hasSizeBetween(6, 10);
        for (var picture : pictures) {
            assertThat(picture.words()).contains("DỮ LIỆU MẪU");
            var file = Guide.picture(picture.name());
            assertThat(file).as(picture.name()).hasSizeLessThan(45 * 1024);
            var image = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(image.getWidth()).isBetween(800, 1100);
            assertThat(image.getColorModel().getPixelSize()).isLessThanOrEqualTo(8);
        }
        try (var files = Files.list(folder("/guide/pictures"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no picture lies there unused")
                    .containsExactlyInAnyOrderElementsOf(
                            pictures.stream().map(GuideBlock.Picture::name).toList());
        }
    }
}
