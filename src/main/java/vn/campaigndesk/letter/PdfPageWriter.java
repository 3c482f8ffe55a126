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
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Adds the pages of one PDF, and keeps once what they say of their artifacts. The renderer gives the
/// background of every box, an invisible one too, a property list of its own: in a long table these were more
/// than half of the objects of the file, and nearly every one of them said the same as one on another page.
final class PdfPageWriter implements PageSupplier {
    private final Map<Artifact, COSDictionary> known = new HashMap<>();

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

    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new PropertyLists());
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    private COSDictionary shared(COSDictionary list) {
        var artifact = Artifact.of(list);
        var first = artifact.size() == list.size() ? known.putIfAbsent(artifact, list) : null;
        return first == null ? list : first;
    }

    /// The property lists of one page by their names.
    private final class PropertyLists extends COSDictionary {
        /// The renderer adds no list twice; to look through all of them for each took a tenth of the time.
        @Override
        public boolean containsValue(Object list) {
            return false;
        }

        @Override
        public void setItem(COSName name, COSBase value) {
            super.setItem(name, value instanceof COSDictionary list ? shared(list) : value);
        }
    }
}
