package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.OwnPropertiesReader;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.intake.extract.TextRepair;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads workbooks of Excel 97 to 2003. The library holds the whole workbook, about seven times the file, so the file
/// may be a quarter of what other files may be; a sheet of this format ends at row 65,536 in any case.
public final class XlsReader implements Reader {
    private static final int SHARE_OF_FILE_LIMIT = 4;

    private final TextRepair repair;

    public XlsReader(TextRepair repair) {
        this.repair = repair;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var gathering = new Gathering(file, limits, repair);
        if (file.size() > limits.fileBytes() / SHARE_OF_FILE_LIMIT) {
            throw gathering.tooLong();
        }
        try (var container = new POIFSFileSystem(file.open());
                var book = new HSSFWorkbook(container, false)) {
            remark(container.getRoot(), book, gathering);
            identity(book, gathering);
            var numbers = new CellTextReader();
            for (var index = 0; index < book.getNumberOfSheets(); index++) {
                new XlsSheetReader(book, index, gathering, numbers).read();
            }
            return gathering.extract(Format.XLS);
        } catch (ExpectedFailure refused) {
            throw refused;
        } catch (EncryptedDocumentException e) {
            throw gathering.encrypted(e);
        } catch (OldExcelFormatException e) {
            throw gathering.tooOld(e);
        } catch (RuntimeException e) {
            throw new IOException("not a workbook: " + file.name(), e);
        }
    }

    private static void remark(DirectoryNode root, HSSFWorkbook book, Gathering gathering) {
        if (root.getEntryNames().stream()
                .anyMatch(name -> name.equalsIgnoreCase("_VBA_PROJECT_CUR") || name.startsWith("MBD"))) {
            gathering.remark(Remark.ACTIVE_CONTENT);
        }
        if (book.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord links && links.isExternalReferences())) {
            gathering.remark(Remark.EXTERNAL_LINKS);
        }
    }

    private static void identity(HSSFWorkbook book, Gathering gathering) {
        for (var name : book.getAllNames()) {
            if (!name.isFunctionName()) {
                gathering.mark(name.getNameName(), name.getRefersToFormula());
            }
        }
        OwnPropertiesReader.read(book.getDocumentSummaryInformation(), gathering);
    }
}
