package vn.campaigndesk.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// Writes the style sheet of the PDF: the fixed part from a file, and one class for each [Look].
final class StyleSheetWriter {
    private StyleSheetWriter() {}

    static String write() {
        var css = new StringBuilder(fixedPart());
        for (var look : Look.values()) {
            if (look != Look.RULE) {
                css.append(rule(look)).append('\n');
            }
        }
        return css.toString();
    }

    /// The class of a look.
    static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String rule(Look look) {
        var spacing = look.running() ? PageGeometry.LINE_SPACING : 1;
        return String.format(
                Locale.ROOT,
                ".%s { font-size: %dpt; font-weight: %s; font-style: %s; text-align: %s; text-indent: %.1fmm;"
                        + " line-height: %.3f; margin: %dpt 0 %dpt 0; color: %s; }",
                name(look),
                look.points(),
                look.face().bold() ? "bold" : "normal",
                look.face().italic() ? "italic" : "normal",
                align(look.align()),
                look.indented() ? PageGeometry.FIRST_LINE_MM : 0,
                PageGeometry.SINGLE_LINE_EM * spacing,
                look.before(),
                look.after(),
                look == Look.WATERMARK ? "#b23a3a" : "#000");
    }

    private static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }

    private static String fixedPart() {
        try (var stream = Objects.requireNonNull(StyleSheetWriter.class.getResourceAsStream("letter.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("letter.css", e);
        }
    }
}
