package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.intake.extract.TextRepair;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads workbooks of Excel 2007 and later, transitional and strict, as a stream: the size of the file bounds the
/// memory, not what it declares. Formulas are never calculated; links, macros and embedded objects are never followed.
public final class XlsxReader implements Reader {
    /// Excel itself opens a workbook that is only protected against changes with this password, without asking.
    private static final String WRITE_PROTECTED = "VelvetSweatshop";

    private static final int OLE_MAGIC = 0xD0CF11E0;

    private final TextRepair repair;

    public XlsxReader(TextRepair repair) {
        this.repair = repair;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var gathering = new Gathering(file, limits, repair);
        try (var parts = OfficePartsReader.of(content(file, gathering), gathering)) {
            remark(parts, gathering);
            properties(parts, gathering);
            sheets(XlsxBook.read(parts, gathering), parts, gathering);
            return gathering.extract(Format.XLSX);
        } catch (ExpectedFailure refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw new IOException("not a workbook: " + file.name(), e);
        }
    }

    /// A workbook with a password is wrapped into a file of the old kind.
    private static byte[] content(SourceFile file, Gathering gathering) throws IOException {
        var content = file.content();
        if (content.length < 4 || java.nio.ByteBuffer.wrap(content).getInt() != OLE_MAGIC) {
            return content;
        }
        try (var wrapped = new POIFSFileSystem(file.open())) {
            var decryptor = Decryptor.getInstance(new EncryptionInfo(wrapped));
            if (!decryptor.verifyPassword(WRITE_PROTECTED)) {
                throw gathering.encrypted(new GeneralSecurityException("another password"));
            }
            try (var stream = decryptor.getDataStream(wrapped)) {
                return stream.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw gathering.encrypted(e);
        }
    }

    private static void remark(OfficePartsReader parts, Gathering gathering) {
        for (var name : parts.names()) {
            if (name.endsWith("vbaproject.bin")
                    || name.contains("/embeddings/")
                    || name.contains("/activex/")
                    || name.contains("/macrosheets/")) {
                gathering.remark(Remark.ACTIVE_CONTENT);
            } else if (name.contains("/externallinks/") || name.endsWith("/connections.xml")) {
                gathering.remark(Remark.EXTERNAL_LINKS);
            }
        }
    }

    private static void properties(OfficePartsReader parts, Gathering gathering) throws IOException {
        var part = parts.related("", "custom-properties");
        if (part.isPresent()) {
            try (var xml = parts.xml(part.get())) {
                while (xml.nextStart()) {
                    if (xml.name().equals("property")) {
                        gathering.mark(xml.attribute("name"), xml.text().strip());
                    }
                }
            }
        }
    }

    private static void sheets(XlsxBook book, OfficePartsReader parts, Gathering gathering) throws IOException {
        var numbers = new CellTextReader();
        var number = 0;
        for (var sheet : book.sheets()) {
            number++;
            if (parts.has(sheet.part())) {
                var grid = new SheetGrid(number, sheet.name(), gathering);
                List<Block.Paragraph> margins;
                try (var xml = parts.xml(sheet.part())) {
                    margins = new XlsxSheetReader(book, grid, xml, gathering, numbers).read();
                }
                grid.finish(sheet.hidden());
                new XlsxShapesReader(parts, grid, gathering).read(sheet.part());
                margins.forEach(margin -> gathering.addText(margin.text(), margin.region(), margin.at()));
            } else if (!sheet.part().isEmpty()) {
                gathering.remark(Remark.INCOMPLETE);
            }
        }
    }
}
