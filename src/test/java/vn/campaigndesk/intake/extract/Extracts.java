package vn.campaigndesk.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What tests of readers ask about an extract, and files that several of them need.
public final class Extracts {
    /// Shows which stretches of text a reader hands over for repair, and with which font.
    public static final TextRepair MARKED =
            (text, font) -> font != null && font.startsWith(".Vn") ? "{" + text + "}" : text;

    private Extracts() {}

    public static SourceFile file(String name) {
        try (var stream = Extracts.class.getResourceAsStream("/intake/office/" + name)) {
            return new SourceFile(name, Objects.requireNonNull(stream, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> paragraphs(Extract extract, Region region) {
        return extract.blocks().stream()
                .filter(block -> block.region() == region)
                .flatMap(block ->
                        block instanceof Block.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty())
                .toList();
    }

    public static List<Block.Table> tables(Extract extract) {
        return extract.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                .toList();
    }

    /// A row as `1:STT 2x2:Nội dung 4/2:x`: column, columns, rows, text.
    public static String row(Block.Table table, int number) {
        return table.rows().stream()
                .filter(row -> row.number() == number)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.column() + (cell.columns() > 1 ? "x" + cell.columns() : "")
                        + (cell.rows() > 1 ? "/" + cell.rows() : "") + ":" + cell.text())
                .collect(Collectors.joining(" "));
    }

    public static Block.Cell cell(Block.Table table, int row, int column) {
        return table.rows().stream()
                .filter(some -> some.number() == row)
                .flatMap(some -> some.cells().stream())
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    /// A workbook or document with a password, as Office 2010 and later store it.
    public static byte[] encrypted(byte[] content, String password) {
        try (var wrapped = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(wrapped)) {
                stream.write(content);
            }
            var bytes = new ByteArrayOutputStream();
            wrapped.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
