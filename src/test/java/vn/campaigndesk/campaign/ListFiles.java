package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Files as people make them, for the tests of lists of recipients.
final class ListFiles {
    private final Path folder;

    ListFiles(Path folder) {
        this.folder = folder;
    }

    Path text(String name, String content) {
        return text(name, content, StandardCharsets.UTF_8);
    }

    Path text(String name, String content, Charset charset) {
        return bytes(name, content.getBytes(charset));
    }

    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook of the kind that the name says.
    Path workbook(String name, Consumer<Workbook> fill) {
        var file = folder.resolve(name);
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook with one sheet of texts; empty texts make no cell.
    Path sheet(String name, List<List<String>> rows) {
        return workbook(name, workbook -> fill(workbook.createSheet(), rows));
    }

    static void fill(Sheet sheet, List<List<String>> rows) {
        for (int number = 0; number < rows.size(); number++) {
            var row = sheet.createRow(number);
            for (int column = 0; column < rows.get(number).size(); column++) {
                if (!rows.get(number).get(column).isEmpty()) {
                    row.createCell(column).setCellValue(rows.get(number).get(column));
                }
            }
        }
    }

    static List<RecipientLine> read(Path file) {
        return new RecipientListReader().read(file);
    }

    static List<String> names(Path file) {
        return read(file).stream().map(RecipientLine::name).toList();
    }

    /// The sentence that a person gets for a file that cannot be read; checked in both languages to name the file.
    static ExpectedFailure refusal(Path file) {
        var failure = catchThrowableOfType(ExpectedFailure.class, () -> read(file));
        assertThat(failure).as("refusal of " + file.getFileName()).isNotNull();
        for (var language : List.of("vi", "en")) {
            assertThat(failure.explain(new Messages(Locale.of(language))))
                    .contains(file.getFileName().toString())
                    .doesNotContain("{", "''");
        }
        return failure;
    }
}
