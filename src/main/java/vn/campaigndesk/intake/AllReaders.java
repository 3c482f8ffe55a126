package vn.campaigndesk.intake;

import static java.util.Map.entry;

import java.util.Map;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.LegacyReader;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Readers;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.intake.extract.docx.DocxReader;
import vn.campaigndesk.intake.extract.pdf.PdfReader;
import vn.campaigndesk.intake.extract.plain.CsvReader;
import vn.campaigndesk.intake.extract.plain.RtfReader;
import vn.campaigndesk.intake.extract.plain.TextReader;
import vn.campaigndesk.intake.extract.sheet.XlsReader;
import vn.campaigndesk.intake.extract.sheet.XlsxReader;
import vn.campaigndesk.intake.extract.word.DocReader;
import vn.campaigndesk.text.legacy.LegacyText;

/// The one list of the formats that are read. A new format gets its line here.
public final class AllReaders {
    private AllReaders() {}

    /// A reader for each format, under the limits of the program.
    public static Readers of(LegacyText legacy) {
        return new Readers(
                Map.ofEntries(
                        entry(Format.DOCX, new DocxReader(legacy)),
                        entry(Format.DOC, new LegacyReader(legacy, DocReader::new)),
                        entry(Format.XLSX, new LegacyReader(legacy, XlsxReader::new)),
                        entry(Format.XLS, new LegacyReader(legacy, XlsReader::new)),
                        entry(Format.PDF, new LegacyReader(legacy, PdfReader::new)),
                        entry(Format.RTF, new RtfReader(legacy)),
                        entry(Format.TEXT, new TextReader(legacy)),
                        entry(Format.CSV, new CsvReader(legacy))),
                Limits.STANDARD,
                Watched.PATIENCE);
    }
}
