package vn.campaigndesk.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes the clock out of a PDF: its dates become the document's own moment, its identifier follows from its content.
final class PdfStampWriter {
    private PdfStampWriter() {}

    /// @param content the text the identifier is made from
    static void write(PDDocument pdf, DocumentInfo info, String content) throws IOException {
        var created = calendar(info.created());
        pdf.getDocumentInformation().setCreationDate(created);
        pdf.setDocumentId(identifier(content) ^ info.created().toEpochMilli());
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var stamped = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + info.created());
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
    }

    private static Calendar calendar(Instant moment) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }

    private static long identifier(String content) {
        var sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
