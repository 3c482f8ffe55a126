package vn.campaigndesk.intake.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.campaigndesk.text.ExpectedFailure;

/// What a file of the old Office programs holds, by the names of its streams.
final class OleReader {
    private OleReader() {}

    static FileKind kind(byte[] content) throws IOException {
        var streams = streams(content);
        if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
            throw new ExpectedFailure("intake.refused.encrypted");
        }
        if (streams.contains("WordDocument")) {
            return FileKind.DOC;
        }
        if (streams.contains("Workbook") || streams.contains("Book") || streams.contains("WORKBOOK")) {
            return FileKind.XLS;
        }
        throw new ExpectedFailure("intake.refused.format", other(streams));
    }

    private static Set<String> streams(byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return Set.copyOf(files.getRoot().getEntryNames());
        } catch (RuntimeException broken) {
            throw new IOException("broken file of an old Office program", broken);
        }
    }

    private static String other(Set<String> streams) {
        if (streams.contains("PowerPoint Document")) {
            return "PowerPoint";
        }
        return streams.contains("__properties_version1.0") ? "Outlook .msg" : "OLE2";
    }
}
