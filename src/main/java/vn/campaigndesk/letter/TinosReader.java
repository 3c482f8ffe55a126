package vn.campaigndesk.letter;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads the bundled document font and its advance widths.
final class TinosReader {
    private static final int BASIC_PLANE = 0x10000;

    private TinosReader() {}

    /// The bytes of all four font files.
    ///
    /// @throws UncheckedIOException when a font is missing from the class path: a fault of the installation
    static Map<Face, byte[]> files() {
        var files = new EnumMap<Face, byte[]>(Face.class);
        for (var face : Face.values()) {
            files.put(face, bytes(face));
        }
        return files;
    }

    /// The widths of all four faces.
    static FontMetrics metrics(Map<Face, byte[]> files) {
        var advances = new EnumMap<Face, short[]>(Face.class);
        var unitsPerEm = 0;
        for (var file : files.entrySet()) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file.getValue()))) {
                advances.put(file.getKey(), advances(font));
                unitsPerEm = font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(file.getKey().resource(), e);
            }
        }
        return new FontMetrics(advances, unitsPerEm);
    }

    /// A face for drawings.
    ///
    /// @throws ExpectedFailure `db.temporary`: the toolkit keeps such a font in the folder for temporary files
    static Font drawable(Map<Face, byte[]> files, Face face) {
        try {
            return Font.createFont(
                    Font.TRUETYPE_FONT, new ByteArrayInputStream(Objects.requireNonNull(files.get(face))));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "db.temporary", System.getProperty("java.io.tmpdir"));
        } catch (FontFormatException e) {
            throw new IllegalStateException(face.resource(), e);
        }
    }

    private static byte[] bytes(Face face) {
        try (var stream = Objects.requireNonNull(TinosReader.class.getResourceAsStream(face.resource()))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }

    private static short[] advances(TrueTypeFont font) throws IOException {
        var glyphs = font.getUnicodeCmapLookup();
        var widths = new short[BASIC_PLANE];
        Arrays.fill(widths, FontMetrics.MISSING);
        for (var c = ' '; c < BASIC_PLANE - 1; c++) {
            var glyph = glyphs.getGlyphId(c);
            if (glyph != 0) {
                widths[c] = (short) font.getAdvanceWidth(glyph);
            }
        }
        return widths;
    }
}
