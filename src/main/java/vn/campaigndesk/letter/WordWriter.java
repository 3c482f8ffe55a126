package vn.campaigndesk.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/// Writes an [OfficialDocument] as a Word file (.docx, ECMA-376) that a person can go on writing in: real
/// styles, real page fields, repeated header rows. Reads the font's widths with the first file, not
/// before: they take a noticeable part of a start. An instance may be used from several threads.
public final class WordWriter {
    private @Nullable Composer composer;

    private synchronized Composer composer() {
        var read = composer == null ? new Composer(TinosReader.metrics(TinosReader.files())) : composer;
        composer = read;
        return read;
    }

    /// Writes the whole file.
    ///
    /// @param out receives the file; it is flushed and left open
    /// @throws IOException when the stream does not take it
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        var composed = composer().compose(document);
        write(
                document.info(),
                out,
                word -> write(
                        word, composed, new WordPageWriter(word, document.watermark(), composed.contact()), true));
    }

    /// Writes several documents into one file, each as sections of its own; the file describes itself as
    /// the first.
    ///
    /// @throws IOException when the stream does not take it
    /// @throws IllegalArgumentException when there is no document
    public void write(List<OfficialDocument> documents, OutputStream out) throws IOException {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a file needs a document");
        }
        var first = documents.getFirst();
        write(first.info(), out, word -> {
            var pages = new WordPageWriter(word, first.watermark(), first.foot().contact());
            for (var i = 0; i < documents.size(); i++) {
                write(word, composer().compose(documents.get(i)), pages, i == documents.size() - 1);
            }
        });
    }

    /// Writes a register, as above.
    ///
    /// @throws IOException when the stream does not take it
    public void write(RegisterBook book, OutputStream out) throws IOException {
        var composed = composer().compose(book);
        write(book.info(), out, word -> write(word, composed, new WordPageWriter(word, book.watermark(), "")));
    }

    private static void write(DocumentInfo info, OutputStream out, Consumer<XWPFDocument> content) throws IOException {
        try (var word = new XWPFDocument()) {
            WordStyleWriter.write(word);
            describe(word, info);
            content.accept(word);
            // POI turns a failing stream into its own unchecked exception, so the stream is not shown to it.
            var file = new ByteArrayOutputStream();
            word.write(file);
            SteadyZipWriter.write(file.toByteArray(), out);
        }
        out.flush();
    }

    private static void write(XWPFDocument word, Composed composed, WordPageWriter pages, boolean last) {
        var body = word.getDocument().getBody();
        var frame = new WordFrameWriter(body);
        var width = PageGeometry.textWidthMm(Orientation.PORTRAIT);
        frame.masthead(composed.masthead());
        frame.titles(composed.titles(), width);
        frame.addressing(composed.addressing());
        pieces(word, composed.body(), width);
        frame.ending(composed.ending());
        pages.begin();
        var current = Orientation.PORTRAIT;
        for (var annex : composed.annexes()) {
            pages.end(current);
            current = annex.pages();
            frame.titles(annex.titles(), PageGeometry.textWidthMm(current));
            frame.space();
            pieces(word, annex.body(), PageGeometry.textWidthMm(current));
        }
        if (composed.annexes().isEmpty()) {
            frame.end();
        }
        if (last) {
            pages.endDocument(current);
        } else {
            pages.end(current);
        }
    }

    private static void write(XWPFDocument word, ComposedBook composed, WordPageWriter pages) {
        var body = word.getDocument().getBody();
        composed.cover().forEach(line -> {
            var paragraph = body.addNewP();
            WordTextWriter.lines(paragraph, line.look(), line.lines());
            if (line.room() > 0) {
                paragraph
                        .getPPr()
                        .addNewSpacing()
                        .setBefore(
                                WordUnits.pointTwips(line.room() + line.look().before()));
            }
        });
        pages.end(Orientation.LANDSCAPE);
        pieces(word, composed.pages(), PageGeometry.textWidthMm(Orientation.LANDSCAPE));
        // a table cannot be the last thing in a Word file
        new WordFrameWriter(body).end();
        pages.endDocument(Orientation.LANDSCAPE);
    }

    private static void pieces(XWPFDocument word, List<Piece> pieces, double widthMm) {
        var body = word.getDocument().getBody();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Text text -> text(body, text);
                case Piece.Grid grid -> WordTableWriter.write(body, grid.table(), widthMm);
                case Piece.Picture picture -> WordFigureWriter.write(word, picture.figure(), widthMm);
            }
        }
    }

    private static void text(CTBody body, Piece.Text text) {
        var paragraph = body.addNewP();
        WordTextWriter.runs(paragraph, text.look(), text.runs());
        if (text.keepsNext()) {
            WordTextWriter.keepWithNext(paragraph);
        }
    }

    private static void describe(XWPFDocument word, DocumentInfo info) {
        var properties = word.getProperties().getCoreProperties();
        properties.setTitle(info.title());
        properties.setDescription(info.description());
        properties.setCreator(info.author());
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(WordStyleWriter.LANGUAGE));
        properties.getUnderlyingProperties().setCreatedProperty(moment(info.created()));
        properties.getUnderlyingProperties().setModifiedProperty(moment(info.created()));
    }

    private static Optional<Date> moment(Instant instant) {
        return Optional.of(Date.from(instant));
    }
}
