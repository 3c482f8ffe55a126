package vn.campaigndesk.intake.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files behind a password, and PDF files written by hand.
final class LockedFiles {
    private LockedFiles() {}

    /// A .docx or .xlsx as Office locks it.
    static byte[] office(byte[] content) {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                out.write(content);
            }
            var file = new ByteArrayOutputStream();
            system.writeFilesystem(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] oldWorkbook() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return SheetForms.xls().form("Sheet1", HostileFiles.answer(), 0).bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /// @param password to open it; empty only forbids copying
    static byte[] pdf(byte[] content, String password) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var rights = new AccessPermission();
            rights.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, rights));
            return saved(document);
        }
    }

    static byte[] pages(int count) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /// A PDF of one page with the page tree and the catalog's further entries given.
    static byte[] rawPdf(String tree, String catalog) {
        var content = "BT /F1 14 Tf 72 720 Td (Tong so 1.234) Tj ET";
        var objects = new String[] {
            "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
            tree,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"
        };
        var pdf = new StringBuilder("%PDF-1.4\n");
        var index = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (var i = 0; i < objects.length; i++) {
            index.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        var start = pdf.length();
        pdf.append(index)
                .append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
