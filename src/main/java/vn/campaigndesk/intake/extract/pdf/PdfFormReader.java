package vn.campaigndesk.intake.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Remark;

/// What was typed into a fillable form or onto a page, each as if it were drawn at its place. Nothing is executed: the
/// stored values are taken, not what a script would make of them.
final class PdfFormReader {
    private static final String TYPED_ON = "FreeText";
    private static final double LARGEST_FONT = 12;
    private static final double PADDING = 2;
    private static final double LETTER = 0.5;

    private final Map<COSDictionary, PDTerminalField> fields = new HashMap<>();

    PdfFormReader(PDDocument document, Gathering gathering) {
        // without the library's repair, which would draw the values anew
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        if (form.xfaIsDynamic()) {
            gathering.remark(Remark.INCOMPLETE);
        }
        for (var field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal) {
                gathering.mark(field.getFullyQualifiedName(), terminal.getValueAsString());
                terminal.getWidgets().forEach(widget -> fields.put(widget.getCOSObject(), terminal));
            }
        }
    }

    List<Glyph> read(PDPage page, PageSpace space) throws IOException {
        var values = new ArrayList<Glyph>();
        for (var annotation : page.getAnnotations()) {
            var place = annotation.getRectangle();
            var value = annotation.isHidden() || annotation.isNoView() ? "" : value(annotation);
            if (place != null && !value.isBlank()) {
                var box = space.toReading(
                        place.getLowerLeftX(), place.getLowerLeftY(), place.getUpperRightX(), place.getUpperRightY());
                lines(value, box, values);
            }
        }
        return values;
    }

    private String value(PDAnnotation annotation) {
        if (TYPED_ON.equals(annotation.getSubtype())) {
            return annotation.getContents() == null ? "" : annotation.getContents();
        }
        var field = annotation instanceof PDAnnotationWidget ? fields.get(annotation.getCOSObject()) : null;
        return switch (field) {
            case PDTextField text -> text.getValue();
            case PDChoice choice -> String.join(", ", choice.getValue());
            case PDButton button -> ticked(button, annotation) ? "x" : "";
            case null, default -> "";
        };
    }

    private static boolean ticked(PDButton button, PDAnnotation annotation) {
        var state = annotation.getAppearanceState();
        return !button.isPushButton() && state != null && !state.getName().equals("Off");
    }

    /// One sign for each line of the value: its letters' places are not known, only its rectangle is.
    private static void lines(String value, PageBox box, List<Glyph> values) {
        var lines = value.split("\\R", -1);
        var height = box.height() / lines.length;
        var size = Math.min(LARGEST_FONT, 0.8 * height);
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                var top = box.top() + i * height;
                var length = Math.min(box.width() - 2 * PADDING, LETTER * size * lines[i].length());
                var left = box.left() + PADDING;
                values.add(new Glyph(
                        lines[i],
                        null,
                        new PageBox(left, top, left + length, top + height),
                        false,
                        left,
                        top + height / 2 + 0.3 * size,
                        length,
                        size,
                        0,
                        Integer.MAX_VALUE));
            }
        }
    }
}
