package vn.campaigndesk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Reading the guide: turning pages, looking for words, and the booklet on paper.
class GuideViewModelTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi"));
    private static final Guide GUIDE = ShippedGuide.read(MESSAGES);

    @TempDir
    Path folder;

    private final List<byte[]> printed = new ArrayList<>();
    private boolean sends = true;
    private final GuideViewModel model = new GuideViewModel(
            GUIDE,
            MESSAGES,
            (pdf, name) -> {
                printed.add(pdf);
                return sends;
            },
            new InlineTasks(),
            Clock.fixed(Instant.parse("2024-11-26T02:00:00Z"), ZoneOffset.UTC));

    private GuideTopic shown() {
        return model.shownProperty().get().page().topic();
    }

    @Test
    void oneGoesBackTheWayOneCame() {
        model.open(GuideTopic.INTAKE);
        model.open(GuideTopic.PAPER);
        model.open(GuideTopic.PAPER);
        assertThat(model.canGoBackProperty().get()).isTrue();

        model.back();
        assertThat(shown()).isEqualTo(GuideTopic.INTAKE);
        model.back();
        assertThat(shown()).isEqualTo(GuideTopic.FIRST_STEPS);
        assertThat(model.canGoBackProperty().get()).isFalse();
        model.back();
        assertThat(shown()).isEqualTo(GuideTopic.FIRST_STEPS);
    }

    @Test
    void wordsAreFoundWithoutDiacriticsAndLeadToTheirPlace() {
        assertThat(model.found()).hasSize(GuideTopic.values().length);

        model.queryProperty().set("khoa khoi phuc");

        assertThat(model.found()).extracting(found -> found.page().topic()).containsExactly(GuideTopic.SAFETY);
        var found = model.found().getFirst();
        assertThat(found.snippet()).contains("khóa khôi phục");
        assertThat(found.page().blocks().get(found.place()).words()).isEqualTo(found.snippet());

        model.queryProperty().set("xyzzy");
        assertThat(model.found()).isEmpty();
    }

    /// Everything that can be read in the window stands on paper, in the document font, with the pictures.
    @Test
    void thePaperSaysWhatTheWindowSays() throws IOException {
        var file = folder.resolve("guide.pdf");
        var told = new ArrayList<Path>();

        model.write(file, told::add);

        assertThat(model.failureProperty().get()).isNull();
        assertThat(told).containsExactly(file);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var reading = new InsideTheMargin();
            reading.setSortByPosition(true);
            var text = reading.getText(pdf).replaceAll("\\s+", "");
            for (var page : GUIDE.pages()) {
                assertThat(text).contains(page.title().replaceAll("\\s+", ""));
                page.blocks()
                        .forEach(
                                block -> assertThat(text).contains(block.words().replaceAll("\\s+", "")));
            }
            assertThat(pdf.getNumberOfPages()).isGreaterThan(GuideTopic.values().length);
        }
    }

    /// Fails on the first letter that stands beyond the right margin of the sheet, 15 millimetres wide.
    private static final class InsideTheMargin extends PDFTextStripper {
        private static final float RIGHT = (210 - 15) * 72 / 25.4f + 0.5f;

        InsideTheMargin() throws IOException {}

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            assertThat(letters)
                    .as(text)
                    .allSatisfy(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .isLessThan(RIGHT));
            super.writeString(text, letters);
        }
    }

    @Test
    void thePrinterGetsItOnceAndARefusalIsNoSuccess() {
        var sent = new ArrayList<String>();
        model.print(() -> sent.add("sent"));
        sends = false;
        model.print(() -> sent.add("again"));

        assertThat(printed).hasSize(2).allSatisfy(pdf -> assertThat(pdf).startsWith('%', 'P', 'D', 'F'));
        assertThat(sent).containsExactly("sent");
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "");

        model.write(inTheWay.resolve("guide.pdf"), file -> {});

        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.explain(MESSAGES)).contains("guide.pdf"));
        assertThat(model.workingProperty().get()).isFalse();
    }
}
