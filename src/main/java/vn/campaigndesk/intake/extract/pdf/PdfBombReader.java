package vn.campaigndesk.intake.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Remark;

/// Unpacks the streams of a PDF into nothing, only to count: the library would unpack each into memory, and a few
/// kilobytes may hold gigabytes. Pictures are never unpacked, here or later.
final class PdfBombReader {
    private static final int CHUNK = 1 << 16;

    private final PDDocument document;
    private final Gathering gathering;
    private final byte[] chunk = new byte[CHUNK];
    private long expanded;

    PdfBombReader(PDDocument document, Gathering gathering) {
        this.document = document;
        this.gathering = gathering;
    }

    /// @throws vn.campaigndesk.text.ExpectedFailure if all streams together are beyond the limit
    void read() throws IOException {
        var objects = document.getDocument();
        for (var key : objects.getXrefTable().keySet()) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                count(stream);
            }
        }
    }

    private void count(COSStream stream) throws IOException {
        var flates = flates(stream.getFilters());
        if (flates == 0) {
            return;
        }
        try (var raw = stream.createRawInputStream();
                var unpacked = unpack(raw, flates)) {
            for (var got = unpacked.read(chunk); got >= 0; got = unpacked.read(chunk)) {
                gathering.step();
                expanded += got;
                if (expanded > gathering.limits().expandedBytes()) {
                    throw gathering.bomb();
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            // broken packing: the library takes what it can get, which is no more than what was counted
            gathering.remark(Remark.INCOMPLETE);
        }
    }

    private static InputStream unpack(InputStream raw, int times) {
        var unpacked = raw;
        for (var time = 0; time < times; time++) {
            unpacked = new InflaterInputStream(unpacked);
        }
        return unpacked;
    }

    /// How often the stream is packed by the only method that packs a thousandfold.
    private static int flates(COSBase filters) {
        if (filters instanceof COSArray several) {
            var count = 0;
            while (count < several.size() && isFlate(several.getObject(count))) {
                count++;
            }
            return count;
        }
        return isFlate(filters) ? 1 : 0;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
