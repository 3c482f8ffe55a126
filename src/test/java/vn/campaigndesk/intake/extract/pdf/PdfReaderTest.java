package vn.campaigndesk.intake.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.intake.extract.Extracts.cell;
import static vn.campaigndesk.intake.extract.Extracts.paragraphs;
import static vn.campaigndesk.intake.extract.Extracts.row;
import static vn.campaigndesk.intake.extract.Extracts.tables;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Extracts;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.OfficeSamples;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;

/// PDFs of an office program and such as [PdfSample] draws sign by sign.
class PdfReaderTest {
    private static final PdfReader READER = new PdfReader(Extracts.MARKED);

    private static Extract read(SourceFile file) throws IOException {
        return READER.read(file, Limits.STANDARD);
    }

    @Test
    void readsTheReportLikeTheDocumentItWasMadeFrom() throws IOException {
        var report = read(Extracts.file("report.pdf"));

        assertThat(row(tables(report).getFirst(), 3))
                .as("the head of the letter has no lines")
                .isEqualTo("1:Số: 123/BC-VHTT 2:Quan Sơn, ngày 18 tháng 11 năm 2024");
        assertThat(paragraphs(report, Region.BODY))
                .startsWith("BÁO CÁO", OfficeSamples.SENTENCE, "- Số cơ quan đã báo cáo: 20-30 cơ quan.")
                .endsWith("Người lập biểu");
    }

    @Test
    void joinsATableOverThreePagesAndDropsTheRepeatedHeading() throws IOException {
        var report = read(Extracts.file("report.pdf"));
        var annex = tables(report).get(1);

        assertThat(tables(report)).hasSize(2);
        assertThat(annex.rows()).hasSize(42);
        assertThat(row(annex, 1)).isEqualTo("1/2:STT 2/2:Nội dung 3x2:Số lượng");
        assertThat(row(annex, 2)).isEqualTo("3:Trực tiếp 4:Trực tuyến");
        assertThat(row(annex, 4))
                .isEqualTo("1:2 2:Số tin, bài đã đăng trên trang thông tin điện tử của đơn vị thứ 2 3:1002 4:20-30");
        assertThat(row(annex, 42)).startsWith("1:40 ").contains(" 3:1040 ");
        assertThat(((Locator.OnPage) cell(annex, 42, 3).at()).page()).isEqualTo(3);
    }

    @Test
    void tellsHeadersAndPageNumbersFromTheText() throws IOException {
        var report = read(Extracts.file("report.pdf"));

        assertThat(paragraphs(report, Region.HEADER)).hasSize(3).containsOnly("Mẫu số 01 - Phụ lục");
        assertThat(paragraphs(report, Region.FOOTER)).containsExactly("1", "2", "3");
    }

    @Test
    void readsTablesInTablesListsAndRaisedMarks() throws IOException {
        var details = read(Extracts.file("details.pdf"));

        assertThat(paragraphs(details, Region.BODY))
                .contains("1. Hạng mục thứ nhất", "2. Hạng mục thứ hai", "dòng hai¹", "Trong khung: 321");
        var outer = tables(details).getFirst();
        assertThat(row(outer, 1)).isEqualTo("1:đoạn một\nđoạn hai 2:sau bảng");
        assertThat(row(outer, 2)).isEqualTo("1x2:gộp ngang");
        assertThat(row(cell(outer, 1, 2).inner().getFirst(), 1)).isEqualTo("1:bên trong 2:7");
    }

    @Test
    void readsAPrintedSheet() throws IOException {
        var sheet = read(Extracts.file("sheet.pdf"));

        assertThat(tables(sheet).stream()
                        .flatMap(table -> table.rows().stream())
                        .map(row ->
                                row.cells().stream().map(cell -> cell.text()).toList()))
                .anySatisfy(row -> assertThat(row).contains("STT", "Nội dung", "Số lượng"));
    }

    @Test
    void readsColumnsWithoutLinesAndJoinsWrappedCells() throws IOException {
        var sample = new PdfSample()
                .text(60, 100, "STT")
                .text(100, 100, "Noi dung")
                .text(400, 100, "So luong")
                .text(60, 120, "1")
                .text(100, 120, "So tin, bai da dang tren trang thong tin")
                .text(400, 120, "1.234")
                .text(100, 135, "dien tu")
                .text(60, 155, "2")
                .text(100, 155, "So buoi")
                .text(400, 155, "56");

        var table = tables(read(sample.file())).getFirst();
        assertThat(row(table, 1)).isEqualTo("1:STT 2:Noi dung 3:So luong");
        assertThat(row(table, 2)).isEqualTo("1:1 2:So tin, bai da dang tren trang thong tin dien tu 3:1.234");
        assertThat(row(table, 3)).isEqualTo("1:2 2:So buoi 3:56");
    }

    @Test
    void leavesOutWhatNobodySeesAndTellsItsPlace() throws IOException {
        var sample = new PdfSample()
                .text(60, 100, "white: 45")
                .text(110, 100, "0", 1, 12)
                .text(60, 140, "tiny: 46")
                .text(110, 140, "0", 0, 1)
                .text(60, 180, "painted over:")
                .text(138, 180, "47")
                .area(136, 168, 40, 16, 1)
                .text(138, 180, "51")
                .text(60, 220, "beside the page: 48")
                .text(640, 220, "0");

        var extract = read(sample.file());
        assertThat(paragraphs(extract, Region.BODY))
                .containsExactly("white: 45", "tiny: 46", "painted over: 51", "beside the page: 48");
        assertThat(extract.remarks()).containsExactly(Remark.HIDDEN_TEXT);
        assertThat(extract.revised()).hasSize(5);
    }

    @Test
    void figuresThatAreCrossedOutDoNotCountAndAreTold() throws IOException {
        var sample = new PdfSample()
                .text(60, 100, "99")
                .area(60, 95.5, 14, 0.6, 0)
                .text(80, 100, "382")
                .text(60, 140, "45 underlined")
                .area(60, 142, 14, 0.6, 0);

        var extract = read(sample.file());
        assertThat(paragraphs(extract, Region.BODY)).containsExactly("382", "45 underlined");
        assertThat(extract.remarks()).containsExactly(Remark.STRUCK_OUT);
        assertThat(extract.revised()).hasSize(2);
    }

    @Test
    void whiteLettersOnADarkGroundAreSeen() throws IOException {
        var sample = new PdfSample().area(50, 80, 200, 30, 0.2).text(60, 100, "So luong", 1, 12);

        var extract = read(sample.file());
        assertThat(paragraphs(extract, Region.BODY)).containsExactly("So luong");
        assertThat(extract.remarks()).isEmpty();
    }

    @Test
    void lettersDrawnTwiceAreReadOnceAndFiguresOverFiguresAreTold() throws IOException {
        var sample =
                new PdfSample().text(60, 100, "1.245").text(60.3, 100, "1.245").text(60, 140, "45");

        assertThat(paragraphs(read(sample.file()), Region.BODY)).containsExactly("1.245", "45");
        assertThat(read(sample.file()).remarks()).isEmpty();
        assertThat(read(sample.text(60, 140, "81").file()).remarks()).containsExactly(Remark.HIDDEN_TEXT);
    }

    /// A word processor breaks a line behind these signs too, where no blank was.
    @Test
    void joinsWhatWasCutWithinASymbolWithoutABlank() throws IOException {
        var narrow = new PdfSample().grid(100, 100, 2, 2);
        narrow.text(103, 108, "Cong van 2573/UBND-", 0, 8).text(103, 117, "VHTT cua huyen", 0, 8);
        narrow.text(203, 108, "Trang thoxuan.gov.vn/", 0, 8).text(203, 117, "tin-bai-so-2024", 0, 8);
        narrow.text(103, 128, "Nam 2024, don vi thu -", 0, 8).text(103, 137, "VHTT", 0, 8);

        var table = tables(read(narrow.file())).getFirst();
        assertThat(row(table, 1))
                .isEqualTo("1:Cong van 2573/UBND-VHTT cua huyen 2:Trang thoxuan.gov.vn/tin-bai-so-2024");
        assertThat(row(table, 2)).startsWith("1:Nam 2024, don vi thu - VHTT");
    }

    /// All lines are short: that the longest ends there is no sign that the next goes on.
    @Test
    void doesNotJoinAHeadingOrAShortLineWithWhatStandsBelow() throws IOException {
        var heading = new PdfSample().text(220, 100, "BAO CAO KET QUA").text(85, 114, "Ten don vi: So Y te");
        var label = new PdfSample()
                .text(85, 100, "Ten don vi: So Giao thong van tai")
                .text(85, 114, "Danh gia: Tot")
                .grid(85, 130, 2, 2);

        assertThat(paragraphs(read(heading.file()), Region.BODY))
                .containsExactly("BAO CAO KET QUA", "Ten don vi: So Y te");
        assertThat(paragraphs(read(label.file()), Region.BODY))
                .containsExactly("Ten don vi: So Giao thong van tai", "Danh gia: Tot");
    }

    /// Word lets a row go over the end of a page.
    @Test
    void joinsARowThatTheEndOfThePageCutInTwo() throws IOException {
        var sample = new PdfSample().grid(100, 700, 3, 2);
        sample.text(105, 712, "STT").text(205, 712, "Noi dung").text(305, 712, "So luong");
        sample.text(105, 732, "5").text(205, 732, "Hoc sinh,").text(305, 732, "1.573");
        sample.page().grid(100, 100, 3, 2);
        sample.text(205, 112, "sinh vien");
        sample.text(105, 132, "6").text(205, 132, "Khac").text(305, 132, "7");

        var table = tables(read(sample.file())).getFirst();
        assertThat(row(table, 2)).isEqualTo("1:5 2:Hoc sinh, sinh vien 3:1.573");
        assertThat(row(table, 3)).isEqualTo("1:6 2:Khac 3:7");
    }

    @Test
    void neverJoinsFiguresOverTheEndOfAPage() throws IOException {
        var sample = new PdfSample().grid(100, 700, 3, 1);
        sample.text(105, 712, "3").text(205, 712, "Bai viet").text(305, 712, "96");
        sample.page().grid(100, 100, 3, 1).text(205, 112, "Facebook").text(305, 112, "5");

        var table = tables(read(sample.file())).getFirst();
        assertThat(row(table, 1)).isEqualTo("1:3 2:Bai viet 3:96");
        assertThat(table.rows()).hasSize(2);
    }

    /// A note that begins anew stands in its column all the same.
    @Test
    void keepsAFurtherLineOfANoteInAnUnruledTable() throws IOException {
        var sample = new PdfSample()
                .text(60, 100, "STT")
                .text(100, 100, "Noi dung")
                .text(300, 100, "So luong")
                .text(400, 100, "Ghi chu")
                .text(60, 120, "5")
                .text(100, 120, "Hoc sinh, sinh vien duoc")
                .text(300, 120, "1.689")
                .text(400, 120, "Danh cho cac truong")
                .text(100, 134, "tuyen truyen")
                .text(400, 134, "dai hoc")
                .text(400, 148, "Fanpage");

        var extract = read(sample.file());
        assertThat(row(tables(extract).getFirst(), 2)).contains("3:1.689", "Fanpage");
        assertThat(paragraphs(extract, Region.BODY)).isEmpty();
    }

    static Stream<PdfSample> bordersDrawnTwice() {
        return Stream.of(new PdfSample().doubled(100, 100, 3, 2), new PdfSample().overlapping(100, 100, 3, 2));
    }

    @ParameterizedTest
    @MethodSource("bordersDrawnTwice")
    void bordersThatAreDrawnTwiceAreOne(PdfSample sample) throws IOException {
        sample.text(105, 114, "STT").text(205, 114, "Noi dung").text(305, 114, "So luong");
        sample.text(105, 134, "1").text(205, 134, "Tong so").text(305, 134, "45");

        var table = tables(read(sample.file())).getFirst();
        assertThat(row(table, 1)).isEqualTo("1:STT 2:Noi dung 3:So luong");
        assertThat(row(table, 2)).isEqualTo("1:1 2:Tong so 3:45");
    }

    @Test
    void keepsFiguresOneBelowTheOtherApart() throws IOException {
        var sample = new PdfSample().grid(100, 100, 2, 2);
        sample.text(105, 112, "a").text(205, 111, "100 000 000 0").text(205, 119, "200");

        assertThat(row(tables(read(sample.file())).getFirst(), 1)).isEqualTo("1:a 2:100 000 000 0\n200");
    }

    @Test
    void neverPutsFiguresOfTwoRowsIntoOneCell() throws IOException {
        var sample = new PdfSample();
        for (var row = 0; row < 3; row++) {
            sample.text(100, 100 + 14 * row, row == 0 ? "So tin" : "")
                    .text(300, 100 + 14 * row, "1" + row)
                    .text(400, 100 + 14 * row, "x" + row);
        }

        var table = tables(read(sample.file())).getFirst();
        assertThat(row(table, 1)).isEqualTo("1:So tin 2:10 3:x0");
        assertThat(row(table, 2)).isEqualTo("2:11 3:x1");
        assertThat(row(table, 3)).isEqualTo("2:12 3:x2");
    }

    @Test
    void doesNotBreakWordsWhereTheFileStoresBlanksWithoutRoom() throws IOException {
        // "s", a blank, and the rest drawn right where the "s" ends
        var sample = new PdfSample().text(60, 100, "s ").text(60 + 12 * 0.5, 100, "o luong");

        assertThat(paragraphs(read(sample.file()), Region.BODY)).containsExactly("so luong");
    }

    @Test
    void readsAPageThatWasPrintedSideways() throws IOException {
        for (var shown : new int[] {0, 90, 180, 270}) {
            for (var drawn : new int[] {0, 90, 180, 270}) {
                var sample = new PdfSample().turned(drawn, shown).grid(100, 100, 2, 2);
                sample.text(105, 118, "a")
                        .text(205, 118, "b")
                        .text(105, 138, "c")
                        .text(205, 138, "12");

                var extract = read(sample.file());
                var table = tables(extract).getFirst();
                assertThat(row(table, 1)).as("%s %s", drawn, shown).isEqualTo("1:a 2:b");
                assertThat(row(table, 2)).as("%s %s", drawn, shown).isEqualTo("1:c 2:12");
                var place = (Locator.OnPage) cell(table, 2, 2).at();
                assertThat(sample.isShownAt(place, 200, 120, 100, 20))
                        .as("%s %s: %s", drawn, shown, place)
                        .isTrue();
            }
        }
    }

    @Test
    void handsTextOverWithItsFontAndKeepsTheLetterThatPdfCallsAHyphen() throws IOException {
        var sample = new PdfSample().old(60, 100, "ng­êi d©n");

        var extract = read(sample.file());
        assertThat(paragraphs(extract, Region.BODY)).containsExactly("{ng­êi d©n}");
        assertThat(extract.remarks()).containsExactly(Remark.LEGACY_FONT);
    }

    @Test
    void readsTypedValuesInTheirPlaces() throws IOException {
        var sample =
                new PdfSample().grid(100, 100, 2, 2).text(105, 118, "So luong").text(105, 138, "Ghi chu");
        sample.field("quantity", "1.234", 202, 102, 90, 16).typedOn("theo thang", 202, 122, 90, 16);
        sample.field("campaigndesk.unit", "quan-son", 0, 0, 0, 0);

        var extract = read(sample.file());
        assertThat(row(tables(extract).getFirst(), 1)).isEqualTo("1:So luong 2:1.234");
        assertThat(row(tables(extract).getFirst(), 2)).isEqualTo("1:Ghi chu 2:theo thang");
        assertThat(extract.identity()).containsEntry("campaigndesk.unit", "quan-son");
    }

    @Test
    void refusesAScanEvenWithRecognisedTextOverIt() {
        var scan = new PdfSample().picture();
        var recognised = new PdfSample().picture();
        for (var line = 0; line < 20; line++) {
            recognised.invisible(60, 100 + 20 * line, "So luong 1.234 tin bai");
        }

        assertThatThrownBy(() -> read(scan.file())).hasMessage("intake.refused.scanned");
        assertThatThrownBy(() -> read(recognised.file())).hasMessage("intake.refused.scanned");
    }

    @Test
    void tellsThatSomePagesArePictures() throws IOException {
        var sample = new PdfSample().text(60, 100, "So luong: 12").page().picture();

        var extract = read(sample.file());
        assertThat(paragraphs(extract, Region.BODY)).containsExactly("So luong: 12");
        assertThat(extract.remarks()).containsExactly(Remark.PAGES_WITHOUT_TEXT);
    }

    @Test
    void refusesAPasswordButOpensWhatOnlyForbidsChanges() throws IOException {
        var sample = new PdfSample().text(60, 100, "So luong: 12");

        assertThatThrownBy(() -> read(sample.locked("owner", "user"))).hasMessage("intake.refused.encrypted");
        assertThat(paragraphs(read(sample.locked("owner", "")), Region.BODY)).containsExactly("So luong: 12");
    }

    @Test
    void refusesTooManyPages() {
        var limits = new Limits(64 << 20, 256 << 20, 200, 2000, 64, 50_000, 200_000, 4_000_000, 2);

        assertThatThrownBy(() -> READER.read(Extracts.file("report.pdf"), limits))
                .hasMessage("intake.refused.toolong");
    }

    @Test
    void refusesWhatUnpacksToFarTooMuch() {
        var limits = new Limits(64 << 20, 10 << 10, 200, 2000, 64, 50_000, 200_000, 4_000_000, 300);

        assertThatThrownBy(() -> READER.read(Extracts.file("report.pdf"), limits))
                .hasMessage("intake.refused.bomb");
    }

    @Test
    void readsOrRefusesATornOrWrongFile() {
        var random = new Random(13);
        for (var time = 0; time < 60; time++) {
            var content = Extracts.file("details.pdf").content();
            var torn = Arrays.copyOf(content, random.nextInt(content.length));
            for (var wrong = 0; wrong < 20; wrong++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            for (var bad : new byte[][] {torn, content}) {
                try {
                    var extract = read(new SourceFile("a.pdf", bad));
                    if (bad == torn) {
                        assertThat(extract.remarks()).contains(Remark.INCOMPLETE);
                    }
                } catch (IOException | ExpectedFailure refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
    }
}
