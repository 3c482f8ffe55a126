package vn.campaigndesk.intake.extract.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;

/// The colours on a page and the order in which texts and areas are drawn, counted in texts: the two readers of a page
/// walk it one after the other and go through the same texts.
final class PageInkReader {
    private static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");

    /// What shines through more than this hides nothing, and letters fainter than this are not seen.
    private static final double OPAQUE = 0.9;

    private static final double FAINT = 0.1;

    private int order;
    private @Nullable PDColor last;
    private int lastRgb;

    /// The operators for colours, which the library's reader of texts leaves out.
    static List<OperatorProcessor> operators(PDFStreamEngine engine) {
        return List.of(
                new SetNonStrokingColor(engine),
                new SetNonStrokingColorN(engine),
                new SetNonStrokingColorSpace(engine),
                new SetNonStrokingDeviceCMYKColor(engine),
                new SetNonStrokingDeviceGrayColor(engine),
                new SetNonStrokingDeviceRGBColor(engine),
                new SetStrokingColor(engine),
                new SetStrokingColorN(engine),
                new SetStrokingColorSpace(engine),
                new SetStrokingDeviceCMYKColor(engine),
                new SetStrokingDeviceGrayColor(engine),
                new SetStrokingDeviceRGBColor(engine));
    }

    void nextPage() {
        order = 0;
    }

    void count(Operator operator) {
        if (TEXTS.contains(operator.getName())) {
            order++;
        }
    }

    int order() {
        return order;
    }

    /// The colour in which letters are drawn; black where it is not known, as what cannot be judged is read.
    int colour(PDGraphicsState state) {
        var outlined = state.getTextState().getRenderingMode() == RenderingMode.STROKE;
        var alpha = outlined ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        if (alpha < FAINT) {
            return Ink.PAPER;
        }
        var colour = rgb(outlined ? state.getStrokingColor() : state.getNonStrokingColor());
        return colour == Ink.UNKNOWN ? 0 : colour;
    }

    /// The colour in which an area is filled; null when it hides nothing.
    @Nullable
    Integer fill(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() < OPAQUE
                        || !state.getBlendMode().equals(org.apache.pdfbox.pdmodel.graphics.blend.BlendMode.NORMAL)
                ? null
                : rgb(state.getNonStrokingColor());
    }

    private int rgb(@Nullable PDColor colour) {
        if (colour == null || colour.isPattern()) {
            return Ink.UNKNOWN;
        }
        if (!colour.equals(last)) {
            last = colour;
            lastRgb = converted(colour);
        }
        return lastRgb;
    }

    private static int converted(PDColor colour) {
        try {
            return colour.toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException unknownSpace) {
            return Ink.UNKNOWN;
        }
    }
}
