package vn.campaigndesk.letter;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Adds the pages of one PDF, and keeps once what they say of their artifacts. The renderer gives the background
/// of every box, an invisible one too, a property list of its own: in a long table these were more than half of
/// all objects of the file, and nearly every one of them said the same as one on another page.
final class PdfPageWriter implements PageSupplier {
    private final Map<Artifact, COSDictionary> known = new HashMap<>();
    private @Nullable PDPage open;

    /// What a property list says.
    ///
    /// @param box the corners of the rectangle it takes, empty for none
    private record Artifact(@Nullable COSName type, List<? extends COSBase> box) {
        static Artifact of(COSDictionary list) {
            var box = list.getCOSArray(COSName.BBOX);
            return new Artifact(list.getCOSName(COSName.TYPE), box == null ? List.of() : box.toList());
        }

        int size() {
            return (type == null ? 0 : 1) + (box.isEmpty() ? 0 : 1);
        }
    }

    /// The renderer has closed a page when it asks for the next.
    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        finish();
        var page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        open = page;
        return page;
    }

    /// To be called when the last page is closed.
    void finish() {
        var page = open;
        open = null;
        if (page != null && page.getResources() != null) {
            share(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES));
        }
    }

    private void share(@Nullable COSDictionary properties) {
        if (properties != null) {
            for (var name : List.copyOf(properties.keySet())) {
                properties.setItem(name, shared(properties.getCOSDictionary(name)));
            }
        }
    }

    private @Nullable COSDictionary shared(@Nullable COSDictionary list) {
        if (list == null) {
            return null;
        }
        var artifact = Artifact.of(list);
        var first = artifact.size() == list.size() ? known.putIfAbsent(artifact, list) : null;
        return first == null ? list : first;
    }
}
