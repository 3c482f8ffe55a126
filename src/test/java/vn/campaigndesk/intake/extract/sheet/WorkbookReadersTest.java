package vn.campaigndesk.intake.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.intake.extract.Extracts.cell;
import static vn.campaigndesk.intake.extract.Extracts.paragraphs;
import static vn.campaigndesk.intake.extract.Extracts.row;
import static vn.campaigndesk.intake.extract.Extracts.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFChildAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Extracts;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.OfficeSamples;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;

/// The same annex in both formats, and as an office program converts it, reads the same.
class WorkbookReadersTest {
    private record Sample(String name, Reader reader, SourceFile file) {
        Extract read() throws IOException {
            return reader.read(file, Limits.STANDARD);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] bytes(Workbook book) {
        try (book;
                var bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Sample> samples() {
        var xlsx = new XlsxReader(Extracts.MARKED);
        var xls = new XlsReader(Extracts.MARKED);
        return Stream.of(
                new Sample("xlsx", xlsx, new SourceFile("a.xlsx", bytes(OfficeSamples.sheet(new XSSFWorkbook())))),
                new Sample("xls", xls, new SourceFile("a.xls", bytes(OfficeSamples.sheet(new HSSFWorkbook())))),
                new Sample("xls by LibreOffice", xls, Extracts.file("sheet.xls")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsCellsAsAPersonInVietnamSeesThem(Sample sample) throws IOException {
        var table = tables(sample.read()).getFirst();

        assertThat(table.title()).isEqualTo("Phụ lục");
        assertThat(row(table, 1)).isEqualTo("1x4:PHỤ LỤC SỐ LIỆU");
        assertThat(row(table, 2)).isEqualTo("1:STT 2:Nội dung 3:Số lượng 4:Ghi chú");
        assertThat(row(table, 3)).isEqualTo("2:Số tin, bài 3:1.234 4:2468");
        assertThat(row(table, 4)).isEqualTo("3:1234 4:#DIV/0!");
        assertThat(row(table, 5)).isEqualTo("3:1234,5 4:TRUE");
        assertThat(row(table, 6)).startsWith("3:18/11 4:");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsWhatIsStoredBehindTheText(Sample sample) throws IOException {
        var extract = sample.read();
        var table = tables(extract).getFirst();

        assertThat(cell(table, 3, 2).value()).isEqualTo(CellValue.TEXT);
        assertThat(cell(table, 3, 3).value()).isEqualTo(new CellValue.Numeric(1234, false));
        assertThat(cell(table, 3, 4).value()).isEqualTo(new CellValue.Numeric(2468, true));
        assertThat(cell(table, 4, 4).value()).isEqualTo(new CellValue.Faulty());
        assertThat(cell(table, 5, 4).value()).isEqualTo(new CellValue.Bool(true));
        assertThat(cell(table, 6, 3).value()).isEqualTo(new CellValue.Date(45614, false));
        assertThat(cell(table, 3, 3).at().text()).isEqualTo("s1r3c3:Phụ lục");
        assertThat(extract.remarks()).contains(Remark.CACHED_FORMULAS);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void marksWhatIsHiddenAndLeavesOutWhatAMergedCellCovers(Sample sample) throws IOException {
        var extract = sample.read();
        var table = tables(extract).getFirst();

        assertThat(table.rows().stream().filter(row -> row.hidden()).map(row -> row.number()))
                .containsExactly(8);
        assertThat(row(table, 9)).isEqualTo("1x2/2:gộp dọc");
        assertThat(row(table, 10)).isEmpty();
        assertThat(tables(extract).get(1).title()).isEqualTo("Nháp");
        assertThat(tables(extract).get(1).hidden()).isTrue();
        assertThat(extract.remarks()).contains(Remark.HIDDEN_PARTS);
    }

    private static Stream<Workbook> books() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    private static Extract read(Workbook book) throws IOException {
        return book instanceof XSSFWorkbook
                ? new XlsxReader(Extracts.MARKED).read(new SourceFile("a.xlsx", bytes(book)), Limits.STANDARD)
                : new XlsReader(Extracts.MARKED).read(new SourceFile("a.xls", bytes(book)), Limits.STANDARD);
    }

    /// A logo, the arrow of a filter: the library fails when it is asked what stands in them.
    @Test
    void picturesAndFiltersAreNoDamage() throws IOException {
        var book = new HSSFWorkbook();
        var sheet = book.createSheet("Một");
        sheet.createRow(0).createCell(0).setCellValue("STT");
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B2"));
        var logo = book.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
        var drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(new HSSFClientAnchor(), logo);
        drawing.createGroup(new HSSFClientAnchor()).createPicture(new HSSFChildAnchor(0, 0, 1, 1), logo);
        drawing.createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString("Ghi chú"));

        var extract = read(book);
        assertThat(row(tables(extract).getFirst(), 1)).isEqualTo("1:STT");
        assertThat(extract.blocks())
                .filteredOn(block -> block.region() == Region.TEXT_BOX)
                .hasSize(1);
    }

    private static Cell looking(Workbook book, int column, Consumer<Font> letters, Consumer<CellStyle> look) {
        var sheet = book.getNumberOfSheets() == 0 ? book.createSheet("Một") : book.getSheetAt(0);
        var row = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
        var font = book.createFont();
        letters.accept(font);
        var style = book.createCellStyle();
        look.accept(style);
        style.setFont(font);
        var cell = row.createCell(column - 1);
        cell.setCellStyle(style);
        return cell;
    }

    private static void dark(CellStyle style) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.BLACK.getIndex());
    }

    @ParameterizedTest
    @MethodSource("books")
    void whatIsStruckThroughDoesNotCountAndItsPlaceIsTold(Workbook book) throws IOException {
        looking(book, 1, font -> font.setStrikeout(true), _ -> {}).setCellValue(45);
        looking(book, 2, font -> font.setStrikeout(true), _ -> {}).setCellValue("46");
        looking(book, 3, font -> font.setStrikeout(false), _ -> {}).setCellValue(47);

        var extract = read(book);
        assertThat(row(tables(extract).getFirst(), 1)).isEqualTo("3:47");
        assertThat(extract.remarks()).containsExactly(Remark.STRUCK_OUT);
        assertThat(extract.revised()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("books")
    void leavesOutWhatNobodySeesAndTellsItsPlace(Workbook book) throws IOException {
        looking(book, 1, font -> font.setColor(IndexedColors.WHITE.getIndex()), _ -> {})
                .setCellValue(7);
        looking(book, 2, font -> font.setFontHeightInPoints((short) 1), _ -> {}).setCellValue("8");
        looking(
                        book,
                        3,
                        _ -> {},
                        style -> style.setDataFormat(book.createDataFormat().getFormat(";;;")))
                .setCellValue(9);
        looking(book, 4, font -> font.setColor(IndexedColors.WHITE.getIndex()), WorkbookReadersTest::dark)
                .setCellValue("trắng trên đen");
        looking(book, 5, font -> font.setColor(Font.COLOR_NORMAL), _ -> {}).setCellValue(10);
        book.getSheetAt(0).setColumnHidden(5, true);
        looking(book, 6, _ -> {}, _ -> {}).setCellValue(11);

        var extract = read(book);
        assertThat(row(tables(extract).getFirst(), 1)).isEqualTo("4:trắng trên đen 5:10");
        assertThat(extract.remarks()).containsExactlyInAnyOrder(Remark.HIDDEN_TEXT, Remark.HIDDEN_PARTS);
        assertThat(extract.revised().stream().map(Locator::text))
                .containsExactlyInAnyOrder("s1r1c1:Một", "s1r1c2:Một", "s1r1c3:Một");
    }

    private static ConditionalFormattingRule conditioned(Workbook book, String cells) {
        var rules = book.getSheetAt(0).getSheetConditionalFormatting();
        var rule = rules.createConditionalFormattingRule(ComparisonOperator.GT, "0");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
        rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
        return rules.getConditionalFormattingAt(rules.getNumConditionalFormattings() - 1)
                .getRule(0);
    }

    @ParameterizedTest
    @MethodSource("books")
    void tellsWhichCellsAConditionMayHide(Workbook book) throws IOException {
        for (var column = 1; column <= 5; column++) {
            looking(book, column, _ -> {}, _ -> {}).setCellValue(column);
        }
        conditioned(book, "A1:B9").getFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
        conditioned(book, "C1:C99").createPatternFormatting().setFillBackgroundColor(IndexedColors.BLACK.getIndex());
        conditioned(book, "D1");
        conditioned(book, "E1").createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.getIndex());

        var extract = read(book);
        assertThat(row(tables(extract).getFirst(), 1)).isEqualTo("1:1 2:2 3:3 4:4 5:5");
        assertThat(extract.revised().stream().map(Locator::text)).containsExactlyInAnyOrder("s1r1c1:Một", "s1r1c2:Một");
    }

    @ParameterizedTest
    @MethodSource("books")
    void ofATextOnlyTheLettersThatNobodySeesAreLeftOut(Workbook book) throws IOException {
        var white = book.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        var text = book.getCreationHelper().createRichTextString("450");
        text.applyFont(2, 3, white);
        looking(book, 1, _ -> {}, _ -> {}).setCellValue(text);

        var extract = read(book);
        assertThat(row(tables(extract).getFirst(), 1)).isEqualTo("1:45");
        assertThat(extract.revised()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("books")
    void aZeroThatTheSheetDoesNotShowIsNoZero(Workbook book) throws IOException {
        looking(book, 1, _ -> {}, _ -> {}).setCellValue(0);
        looking(book, 2, _ -> {}, _ -> {}).setCellValue(5);
        book.getSheetAt(0).setDisplayZeros(false);

        assertThat(row(tables(read(book)).getFirst(), 1)).isEqualTo("2:5");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void handsEachStretchOverWithItsFont(Sample sample) throws IOException {
        var extract = sample.read();

        assertThat(cell(tables(extract).getFirst(), 7, 2).text()).isEqualTo("Unicode; {" + OfficeSamples.TCVN3 + "}");
        assertThat(extract.remarks()).contains(Remark.LEGACY_FONT);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bringsNotesHeadersAndMarks(Sample sample) throws IOException {
        var extract = sample.read();

        assertThat(paragraphs(extract, Region.NOTE)).containsExactly("đã hỏi lại");
        assertThat(paragraphs(extract, Region.HEADER)).contains("UBND huyện Quan Sơn");
        assertThat(extract.identity()).containsKey("campaigndesk.form");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesATornFileUnlessNothingIsLost(Sample sample) throws IOException {
        var whole = sample.read();
        var content = sample.file().content();
        var random = new Random(7);
        for (var time = 0; time < 60; time++) {
            var torn = Arrays.copyOf(content, random.nextInt(content.length));

            try {
                var read = sample.reader().read(new SourceFile("x", torn), Limits.STANDARD);
                assertThat(read.blocks()).as("%s bytes", torn.length).isEqualTo(whole.blocks());
                assertThat(read.remarks()).isSubsetOf(withIncomplete(whole));
            } catch (IOException refused) {
                assertThat(torn.length).isLessThan(content.length);
            }
        }
    }

    /// A file that lost its end is remarked on even if all its cells are there.
    private static List<Remark> withIncomplete(Extract whole) {
        return Stream.concat(whole.remarks().stream(), Stream.of(Remark.INCOMPLETE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsOrRefusesAFileWithWrongBytes(Sample sample) {
        var random = new Random(11);
        for (var time = 0; time < 60; time++) {
            var content = sample.file().content();
            for (var wrong = 0; wrong < 20; wrong++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            try {
                sample.reader().read(new SourceFile("x", content), Limits.STANDARD);
            } catch (IOException | ExpectedFailure refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void refusesAPasswordAndOpensWhatIsOnlyProtectedAgainstChanges() throws IOException {
        var content = bytes(OfficeSamples.sheet(new XSSFWorkbook()));
        var reader = new XlsxReader(Extracts.MARKED);
        var secret = new SourceFile("a.xlsx", Extracts.encrypted(content, "bí mật"));
        var guarded = new SourceFile("a.xlsx", Extracts.encrypted(content, "VelvetSweatshop"));

        assertThatThrownBy(() -> reader.read(secret, Limits.STANDARD)).hasMessage("intake.refused.encrypted");
        assertThat(tables(reader.read(guarded, Limits.STANDARD))).hasSize(2);
    }

    @Test
    void refusesAPasswordOfTheOldFormat() {
        byte[] content;
        Biff8EncryptionKey.setCurrentUserPassword("bi mat");
        try {
            content = bytes(OfficeSamples.sheet(new HSSFWorkbook()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatThrownBy(() -> new XlsReader(Extracts.MARKED).read(new SourceFile("a.xls", content), Limits.STANDARD))
                .hasMessage("intake.refused.encrypted");
    }

    @Test
    void refusesMoreCellsThanTheLimit() {
        var limits = new Limits(64 << 20, 256 << 20, 200, 2000, 64, 50_000, 5, 4_000_000, 300);

        samples()
                .forEach(sample -> assertThatThrownBy(() -> sample.reader().read(sample.file(), limits))
                        .hasMessage("intake.refused.toolong"));
    }
}
