package vn.campaigndesk.followup.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// Joins PDF files into one, to be sent to a printer in one go.
final class PdfJoinWriter {
    private PdfJoinWriter() {}

    /// All pages in their order.
    static byte[] join(List<byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        files.forEach(file -> merger.addSource(new RandomAccessReadBuffer(file)));
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return out.toByteArray();
    }
}
