package vn.campaigndesk.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.campaigndesk.chart.ChartPartWriter;

/// Writes a chart as a native one, in a line of its own, with the words for those who cannot see it.
final class WordFigureWriter {
    private WordFigureWriter() {}

    /// @throws UncheckedIOException when the library cannot make the chart's part: a fault of the program
    static void write(XWPFDocument word, Figure figure, double widthMm) {
        var paragraph = word.createParagraph();
        WordTextWriter.style(paragraph.getCTP(), Look.FIGURE);
        var run = paragraph.createRun();
        try {
            var part = word.createChart(run, emu(widthMm), emu(figure.heightMm()));
            ChartPartWriter.write(part, figure.chart());
            age(part, word);
        } catch (IOException e) {
            throw new UncheckedIOException("chart of a Word file", e);
        } catch (InvalidFormatException e) {
            throw new UncheckedIOException(new IOException("chart of a Word file", e));
        }
        var frame = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        frame.setDescr(figure.chart().altText());
        frame.setTitle(figure.chart().title());
    }

    /// The same document gives the same bytes: the numbers behind the chart are as old as the document.
    private static void age(XWPFChart part, XWPFDocument word) throws IOException, InvalidFormatException {
        part.getWorkbook()
                .getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .setCreatedProperty(Optional.ofNullable(
                        word.getProperties().getCoreProperties().getCreated()));
    }

    private static int emu(double mm) {
        return Units.toEMU(PageGeometry.toPoints(mm));
    }
}
