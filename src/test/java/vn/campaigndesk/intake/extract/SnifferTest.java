package vn.campaigndesk.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.extract.docx.WordFile;
import vn.campaigndesk.text.ExpectedFailure;

/// What a file is, whatever it is called.
class SnifferTest {
    private final Sniffer sniffer = new Sniffer(Limits.STANDARD);

    /// Something that writes itself.
    private interface Document {
        void write(ByteArrayOutputStream to) throws IOException;
    }

    private static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String stream) {
        return bytes(to -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
                files.writeFilesystem(to);
            }
        });
    }

    private static byte[] encrypted() {
        return bytes(to -> {
            try (var files = new POIFSFileSystem();
                    var document = new XWPFDocument()) {
                var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword("x");
                try (var stream = encryptor.getDataStream(files)) {
                    document.write(stream);
                } catch (GeneralSecurityException e) {
                    throw new IOException(e);
                }
                files.writeFilesystem(to);
            }
        });
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("a.docx", FileKind.DOCX, WordFile.of("").bytes()),
                Arguments.of("a.png", FileKind.DOCX, bytes(to -> {
                    try (var document = new XWPFDocument()) {
                        document.write(to);
                    }
                })),
                Arguments.of("a.doc", FileKind.XLSX, bytes(to -> {
                    try (var book = new XSSFWorkbook()) {
                        book.createSheet();
                        book.write(to);
                    }
                })),
                Arguments.of("a", FileKind.XLS, bytes(to -> {
                    try (var book = new HSSFWorkbook()) {
                        book.createSheet();
                        book.write(to);
                    }
                })),
                Arguments.of("a", FileKind.DOC, ole("WordDocument")),
                Arguments.of("a.docx", FileKind.PDF, text("%PDF-1.7\n")),
                Arguments.of("a.pdf", FileKind.PDF, text("\n\n%PDF-1.4\n")),
                Arguments.of("a.doc", FileKind.RTF, text("{\\rtf1\\ansi x}")),
                Arguments.of("a.doc", FileKind.RTF, text("\ufeff {\\rtf1\\ansi x}")),
                Arguments.of("a.doc", FileKind.TEXT, text("<html><table></table></html>")),
                Arguments.of("a.txt", FileKind.TEXT, text("Báo cáo: 5\nNgày 5")),
                Arguments.of("a.xls", FileKind.TEXT, text("<html xmlns:x='office:excel'><Workbook/></html>")),
                Arguments.of("a.csv", FileKind.CSV, text("ID;Phường;Số lượng")),
                Arguments.of("a.TXT", FileKind.TEXT, ("\ufeffĐơn vị").getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("a.txt", FileKind.TEXT, "Don vi: Tho Xuan".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("a.csv", FileKind.CSV, "Ủy ban: Thọ Xuân;5".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("a.csv", FileKind.CSV, "Ủy ban: Thọ Xuân;5".getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("a.CSV", FileKind.CSV, text("a;b")),
                Arguments.of("a.txt", FileKind.TEXT, text("MZ là viết tắt")),
                Arguments.of("a.zip", FileKind.ARCHIVE, WordFile.zip(Map.of("a.txt", "x"))),
                Arguments.of("a.txt", FileKind.LETTER, text("From: a@b\r\nSubject: x\r\n\r\nbody")),
                Arguments.of("a.eml", FileKind.LETTER, text("Received: by x\r\n (y)\r\nMIME-Version: 1.0\r\n\r\n")),
                Arguments.of("a.eml", FileKind.TEXT, text("Date: hôm nay\nthì vui\nFrom: x\n")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theContentSaysWhatAFileIs(String name, FileKind kind, byte[] content) {
        assertThat(sniffer.kind(new SourceFile(name, content))).isEqualTo(kind);
    }

    static Stream<Arguments> refusals() {
        var png = latin("\u0089PNG\r\n\u001a\n\u0000\u0000");
        return Stream.of(
                Arguments.of("a.docx", "empty", new byte[0]),
                Arguments.of("a.docx", "picture", png),
                Arguments.of("a.pdf", "picture", latin("\u00ff\u00d8\u00ff\u00e0")),
                Arguments.of("a.docx", "program", latin("MZ\u0090\u0000\u0003\u0000\u0000\u0000")),
                Arguments.of("a.docx", "program", latin("\u007fELF\u0002")),
                Arguments.of("a.zip", "archive", latin("Rar!\u001a\u0007\u0000")),
                Arguments.of("a.docx", "encrypted", encrypted()),
                Arguments.of("a.ppt", "format", ole("PowerPoint Document")),
                Arguments.of("a.msg", "format", ole("__properties_version1.0")),
                Arguments.of(
                        "a.odt", "format", WordFile.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
                Arguments.of("a.xls", "format", text("<?xml version='1.0'?>\n<Workbook xmlns:o='x'><Worksheet/>")),
                Arguments.of("a.xml", "format", text("\ufeff<?xml version='1.0'?><ss:Workbook>")),
                Arguments.of("a.doc", "format", text("<?xml?><?mso-application progid='W'?><w:wordDocument>")),
                Arguments.of("a.xml", "format", text("<?xml?>\r\n<!-- Word --> <pkg:package>")),
                Arguments.of("a.fodt", "format", text("<?xml?>\n<office:document xmlns:office='x'>")),
                Arguments.of("a.slk", "format", text("ID;PWXL;N;E\r\nC;Y1;X1;K5")),
                Arguments.of("a.dif", "format", text("TABLE\r\n0,1\r\n\"x\"")),
                Arguments.of("a.docx", "damaged", WordFile.zip(Map.of("[Content_Types].xml", "<Types/>"))),
                Arguments.of(
                        "a.xls",
                        "format",
                        text("<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n<Workbook/>")),
                Arguments.of(
                        "a.doc",
                        "format",
                        text(
                                "\ufeff<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>")),
                Arguments.of("a.bin", "format", latin("\u0001\u0002\u0003\u0000abc")),
                Arguments.of("a.docx", "damaged", Arrays.copyOf(WordFile.of("").bytes(), 300)),
                Arguments.of("a.doc", "damaged", Arrays.copyOf(ole("WordDocument"), 600)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeReadIsRefusedWithItsReason(String name, String reason, byte[] content) {
        assertThatThrownBy(() -> sniffer.kind(new SourceFile(name, content)))
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("intake.refused." + reason);
    }

    @Test
    void aFileBeyondTheLimitIsNotLookedInto() {
        var small = new Sniffer(Limits.STANDARD.withExpandedBytes(10));
        assertThatThrownBy(() ->
                        small.kind(new SourceFile("a.docx", WordFile.of("").bytes())))
                .hasMessage("intake.refused.crowded");
        var tiny = new Limits(10, 10, 10, 10, 3, 20, 20, 1_000, 3);
        assertThatThrownBy(() -> new Sniffer(tiny).kind(new SourceFile("a.txt", text("more than ten"))))
                .hasMessage("intake.refused.toolarge");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7", "30"})
    void anyBytesHaveAnAnswer(int seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var content = new byte[random.nextInt(200)];
            random.nextBytes(content);
            try {
                assertThat(sniffer.kind(new SourceFile("x", content))).isNotNull();
            } catch (ExpectedFailure refused) {
                assertThat(refused.key()).startsWith("intake.refused.");
            }
        }
    }
}
