package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Holds what the two writers write against the components of Decree 30/2020/ND-CP, Appendix I, row by row.
class LetterConformanceTest {
    private static PdfPages pdf;
    private static PdfPages dispatchPdf;
    private static WordParts word;
    private static WordParts dispatchWord;

    @BeforeAll
    static void write() throws IOException {
        pdf = PdfPages.of(Samples.report(60));
        dispatchPdf = PdfPages.of(Samples.dispatch());
        word = WordParts.of(Samples.report(60));
        dispatchWord = WordParts.of(Samples.dispatch());
    }

    @AfterAll
    static void close() throws IOException {
        word.close();
        dispatchWord.close();
    }

    /// Appendix I, I: paper, margins, font, page numbers.
    @Nested
    class Page {
        @Test
        void pdfIsA4AndAppendixTablesMayLieDown() throws IOException {
            try (var document = Loader.loadPDF(pdf.bytes)) {
                var upright = document.getPage(0).getMediaBox();
                var lying = document.getPage(2).getMediaBox();
                assertThat(PageGeometry.toMm(upright.getWidth())).isCloseTo(210, within(0.2));
                assertThat(PageGeometry.toMm(upright.getHeight())).isCloseTo(297, within(0.2));
                assertThat(PageGeometry.toMm(lying.getWidth())).isCloseTo(297, within(0.2));
            }
        }

        @Test
        void pdfTextKeepsTheMargins() {
            var body = pdf.lines.stream().filter(line -> line.base() > 20).toList();
            assertThat(body).isNotEmpty().allSatisfy(line -> {
                assertThat(line.left()).isGreaterThanOrEqualTo(29.9);
                assertThat(line.right()).isLessThanOrEqualTo(line.page() == 1 ? 195.3 : 282.3);
                assertThat(line.base()).isLessThanOrEqualTo(277);
            });
        }

        @Test
        void wordSectionsHaveTheMarginsOfTheDecree() {
            assertThat(word.sections()).hasSize(3).allSatisfy(section -> {
                assertThat(mm(section.getPgMar().getLeft())).isCloseTo(30, within(0.1));
                assertThat(mm(section.getPgMar().getRight())).isCloseTo(15, within(0.1));
                assertThat(mm(section.getPgMar().getTop())).isCloseTo(20, within(0.1));
                assertThat(mm(section.getPgMar().getBottom())).isCloseTo(20, within(0.1));
            });
            var lying = word.sections().get(1).getPgSz();
            assertThat(lying.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(mm(lying.getW())).isCloseTo(297, within(0.1));
            assertThat(mm(word.sections().getFirst().getPgSz().getW())).isCloseTo(210, within(0.1));
        }

        @Test
        void pdfEmbedsTheFontAndUsesNoOther() throws IOException {
            try (var document = Loader.loadPDF(pdf.bytes)) {
                for (var page : document.getPages()) {
                    for (var name : page.getResources().getFontNames()) {
                        var font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                        assertThat(font.getName()).contains("Tinos-");
                    }
                }
            }
        }

        @Test
        void wordNamesTimesNewRomanForAllScriptsInVietnamese() {
            var defaults = word.word
                    .getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr();
            var fonts = defaults.getRFontsArray(0);
            assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
                    .containsOnly("Times New Roman");
            assertThat(defaults.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
            assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
        }

        @Test
        void pdfNumbersPagesInTheTopMarginFromTheSecondOnAndAnewInEachAppendix() {
            assertThat(pageNumbers()).containsExactly("", "2", "", "2", "3", "");
            var number = number(2);
            assertThat(number.centre()).isCloseTo(30 + 165 / 2.0, within(0.5));
            assertThat(number.base()).isBetween(8.0, 18.0);
            assertThat(number.points()).isBetween(13.0, 14.0);
            assertThat(number.font()).isEqualTo("Tinos-Regular");
        }

        private List<String> pageNumbers() {
            return IntStream.rangeClosed(1, pdf.count)
                    .mapToObj(page -> pdf.onPage(page).stream()
                            .filter(line -> line.base() < 18 && line.text().matches("\\d+"))
                            .map(PdfPages.Line::text)
                            .findFirst()
                            .orElse(""))
                    .toList();
        }

        private PdfPages.Line number(int page) {
            return pdf.onPage(page).stream()
                    .filter(line -> line.text().matches("\\d+"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void wordNumbersPagesByAFieldThatTheFirstPageOfEachSectionHides() {
            assertThat(word.sections()).allSatisfy(section -> {
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
                assertThat(section.getHeaderReferenceList()).hasSize(2);
            });
            var fields = word.word.getHeaderList().stream()
                    .flatMap(header -> header.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
                    .map(field -> field.getInstr().strip())
                    .toList();
            assertThat(fields).containsExactly("PAGE");
        }

        @Test
        void everyPageSaysThatItIsASample() {
            for (var page = 1; page <= pdf.count; page++) {
                assertThat(pdf.onPage(page))
                        .as("page " + page)
                        .anyMatch(line -> line.text().equals(Samples.MARK));
            }
            assertThat(word.word.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(header -> assertThat(header.getText()).contains(Samples.MARK));
        }
    }

    /// Appendix I, II: sizes and styles of the components, in the decree's own examples.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UBND TỈNH THANH HÓA                  | 12 | Tinos-Regular
            SỞ THÔNG TIN VÀ TRUYỀN THÔNG         | 12 | Tinos-Bold
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM   | 12 | Tinos-Bold
            Độc lập - Tự do - Hạnh phúc          | 13 | Tinos-Bold
            Số: 05/BC-STTTT                      | 13 | Tinos-Regular
            Thanh Hóa, ngày 05 tháng 02 năm 2024 | 13 | Tinos-Italic
            BÁO CÁO                              | 14 | Tinos-Bold
            Kết quả triển khai                   | 14 | Tinos-Bold
            Kính gửi:                            | 14 | Tinos-Regular
            - Chủ tịch UBND tỉnh;                | 14 | Tinos-Regular
            Căn cứ Công văn                      | 14 | Tinos-Italic
            I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI      | 14 | Tinos-Bold
            1. Tình hình gửi báo cáo             | 14 | Tinos-Bold
            a) Số cơ quan nhận được thông tin    | 14 | Tinos-Regular
            b) Số bài viết                       | 14 | Tinos-Regular
            KT. GIÁM ĐỐC                         | 14 | Tinos-Bold
            PHÓ GIÁM ĐỐC                         | 14 | Tinos-Bold
            Nguyễn Văn Tước                      | 14 | Tinos-Bold
            Nơi nhận:                            | 12 | Tinos-BoldItalic
            - Như trên;                          | 11 | Tinos-Regular
            - Lưu: VT, CNTT&TT.                  | 11 | Tinos-Regular
            Phụ lục I                            | 14 | Tinos-Bold
            TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ         | 14 | Tinos-Bold
            (Kèm theo Báo cáo số 05/BC-STTTT     | 14 | Tinos-Italic
            """)
    void componentsHaveTheirSizeAndStyle(String text, double points, String font) {
        var line = pdf.line(text);
        assertThat(line.points()).isEqualTo(points);
        assertThat(line.font()).isEqualTo(font);
        var paragraph = word.paragraph(text);
        var style = word.word
                .getStyles()
                .getStyle(paragraph.getStyle())
                .getCTStyle()
                .getRPr();
        assertThat(style.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(Math.round(2 * points)));
        assertThat(style.sizeOfBArray() > 0).isEqualTo(font.contains("Bold"));
        assertThat(style.sizeOfIArray() > 0).isEqualTo(font.contains("Italic"));
    }

    /// Appendix I, II.1 to II.5: the letterhead.
    @Nested
    class Head {
        @Test
        void theAgencyStandsLeftAndTheStateRightOnTheSameLine() {
            var parent = pdf.line("UBND TỈNH THANH HÓA");
            var nation = pdf.line("CỘNG HÒA XÃ HỘI");
            assertThat(parent.base()).isCloseTo(nation.base(), within(0.5));
            assertThat(parent.right()).isLessThan(nation.left() - 3);
            assertThat(nation.right()).isLessThanOrEqualTo(195.2);
            assertThat(pdf.line("Số: 05").base())
                    .isCloseTo(pdf.line("Thanh Hóa, ngày").base(), within(0.5));
        }

        @Test
        void linesOfAHalfAreCentredUnderEachOther() {
            var right = pdf.line("CỘNG HÒA XÃ HỘI").centre();
            assertThat(pdf.line("Độc lập").centre()).isCloseTo(right, within(0.5));
            assertThat(pdf.line("Thanh Hóa, ngày").centre()).isCloseTo(right, within(0.5));
            var left = pdf.line("SỞ THÔNG TIN").centre();
            assertThat(pdf.line("UBND TỈNH").centre()).isCloseTo(left, within(0.5));
            assertThat(pdf.line("Số: 05").centre()).isCloseTo(left, within(0.5));
        }

        @Test
        void rulesHaveTheLengthsOfTheDecree() {
            var motto = pdf.line("Độc lập");
            assertThat(pdf.ruleBelow(motto).length()).isCloseTo(motto.right() - motto.left(), within(0.5));
            for (var ruled : List.of("SỞ THÔNG TIN", "không gian mạng năm 2024”", "(Kèm theo Báo cáo số")) {
                var line = pdf.line(ruled);
                assertThat(pdf.ruleBelow(line).length() / (line.right() - line.left()))
                        .as(ruled)
                        .isBetween(1 / 3.0, 1 / 2.0);
            }
        }

        @Test
        void wordDrawsTheSameRules() {
            var rules = word.paragraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().getPPr().isSetPBdr())
                    .mapToDouble(this::indentsMm)
                    .toArray();
            var pdfMotto = pdf.ruleBelow(pdf.line("Độc lập")).length();
            var right = pdfMotto + rules[rules.length - 1];
            assertThat(rules).hasSize(5);
            assertThat(right).isCloseTo(89.5, within(1.0));
        }

        private double indentsMm(XWPFParagraph paragraph) {
            return mm(BigInteger.valueOf(paragraph.getIndentationLeft() + (long) paragraph.getIndentationRight()));
        }

        @Test
        void aDispatchHasItsSubjectUnderTheNumberAndNoTypeName() {
            var number = dispatchPdf.line("/STTTT-CNTT&TT");
            var about = dispatchPdf.line("V/v triển khai");
            assertThat(about.points()).isEqualTo(12);
            assertThat(about.font()).isEqualTo("Tinos-Regular");
            assertThat(about.base()).isGreaterThan(number.base() + 5);
            assertThat(about.centre()).isCloseTo(number.centre(), within(1.5));
            assertThat(dispatchWord.texts(Look.TYPE_NAME)).isEmpty();
        }

        @Test
        void aMissingNumberAndDayLeaveGaps() {
            assertThat(dispatchWord.texts(Look.NUMBER).getFirst()).matches("Số: \u00A0{5,}/STTTT-CNTT&TT");
            assertThat(dispatchWord.texts(Look.DATE).getFirst())
                    .matches("Thanh Hóa, ngày \u00A0{3,} tháng \u00A0{3,} năm 2024");
        }
    }

    /// Appendix I, II.6 to II.9: addressees, body, signature, copies.
    @Nested
    class Body {
        @Test
        void dashesOfSeveralAddresseesStandUnderTheColon() {
            var label = pdf.line("Kính gửi:");
            var first = pdf.line("- Chủ tịch UBND tỉnh;");
            assertThat(first.base()).isGreaterThan(label.base() + 4);
            assertThat(first.left()).isCloseTo(label.right() - 1.4, within(0.6));
            assertThat(pdf.line("- Bộ Thông tin").text()).endsWith("Truyền thông.");
        }

        @Test
        void aSingleAddresseeStandsOnTheLineOfTheLabel() throws IOException {
            var one = Samples.bareReport().to(List.of("Chủ tịch UBND tỉnh")).body(List.of(Paragraph.of("Nội dung")));
            assertThat(PdfPages.of(one.build()).line("Kính gửi:").text()).isEqualTo("Kính gửi: Chủ tịch UBND tỉnh");
            try (var read = WordParts.of(one.build())) {
                assertThat(read.texts(Look.ADDRESSEE)).containsExactly("Kính gửi: Chủ tịch UBND tỉnh");
            }
        }

        @Test
        void bodyIsJustifiedIndentedAndSpaced() {
            var style = word.style(Look.BODY).getCTStyle().getPPr();
            assertThat(style.getJc().getVal().toString()).isEqualTo("both");
            assertThat(mm(style.getInd().getFirstLine())).isCloseTo(12.7, within(0.1));
            assertThat(((BigInteger) style.getSpacing().getAfter()).intValue()).isGreaterThanOrEqualTo(120);
            assertThat(((BigInteger) style.getSpacing().getLine()).intValue()).isBetween(240, 360);
            assertThat(pdf.line("Có 46/52").left()).isCloseTo(30 + 12.7, within(0.5));
            assertThat(pdf.line("Ngay sau khi").right()).isCloseTo(195, within(0.5));
        }

        @Test
        void theBodyEndsWithTheClosingMark() {
            assertThat(word.paragraph("Trên đây là báo cáo").getText()).endsWith("kính báo cáo./.");
            assertThat(dispatchWord.paragraph("Đề nghị các đơn vị").getText()).endsWith("thực hiện./.");
            assertThat(dispatchWord.texts(Look.CLOSING)).as("after the table").containsExactly("./.");
        }

        @Test
        void theSignatureStandsRightLevelWithTheCopies() {
            var authority = pdf.line("KT. GIÁM ĐỐC");
            var copies = pdf.line("Nơi nhận:");
            assertThat(authority.base()).isCloseTo(copies.base(), within(1.5));
            assertThat(copies.left()).isCloseTo(30, within(0.2));
            assertThat(authority.left()).isGreaterThan(105);
            var name = pdf.line("Nguyễn Văn Tước");
            assertThat(name.centre()).isCloseTo(authority.centre(), within(0.5));
            assertThat(name.base()).isGreaterThan(authority.base() + 25);
        }

        @Test
        void tasksOfADispatchAreNumberedRunningText() {
            var task = dispatchWord.paragraph("1. Tổ chức tuyên truyền");
            assertThat(task.getStyle()).isEqualTo(WordStyleWriter.id(Look.BODY));
            assertThat(task.getRuns().stream().filter(run -> run.isBold()).map(Object::toString))
                    .containsExactly("20/11/2024");
            assertThat(dispatchPdf.lines).anyMatch(line -> line.text().contains("2. Báo cáo kết quả"));
        }
    }

    /// Appendix I, II.9 and III: what a document may say besides.
    @Nested
    class Besides {
        private static final String CONTACT = "Số 32 Đại lộ Lê Lợi";

        @Test
        void theDraftersMarkStandsInCapitalsUnderTheCopies() {
            var mark = dispatchPdf.line("PL.(300)");
            assertThat(mark.points()).isEqualTo(11);
            assertThat(mark.font()).isEqualTo("Tinos-Regular");
            assertThat(mark.left()).isCloseTo(30, within(0.2));
            assertThat(mark.base()).isGreaterThan(dispatchPdf.line("- Lưu: VT").base());
            assertThat(dispatchWord.texts(Look.DRAFTER)).containsExactly("PL.(300)");
            assertThat(word.texts(Look.DRAFTER))
                    .as("left out where there is none")
                    .isEmpty();
        }

        @Test
        void theAddressStandsAtTheFootOfTheFirstPageOnlyUnderALineOfFullWidth() throws IOException {
            var several = PdfPages.of(withFoot());
            assertThat(several.count).isGreaterThan(2);
            var lines = several.lines.stream()
                    .filter(line -> line.text().contains(CONTACT))
                    .toList();
            assertThat(lines).singleElement().satisfies(line -> {
                assertThat(line.page()).isEqualTo(1);
                assertThat(line.points()).isEqualTo(11);
                assertThat(line.font()).isEqualTo("Tinos-Regular");
                assertThat(line.base()).isBetween(277.0, 292.0);
            });
            assertThat(several.rules)
                    .filteredOn(rule -> rule.page() == 1 && rule.top() > 275)
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.left()).isCloseTo(30, within(0.3));
                        assertThat(rule.right()).isCloseTo(195, within(0.3));
                        assertThat(rule.top()).isLessThan(lines.getFirst().base());
                    });
        }

        @Test
        void wordHasItInTheFirstSectionsFirstPageAndNowhereElse() throws IOException {
            try (var several = WordParts.of(withFoot())) {
                var feet = several.sections().stream()
                        .map(section -> {
                            assertThat(section.sizeOfFooterReferenceArray()).isEqualTo(1);
                            var reference = section.getFooterReferenceArray(0);
                            assertThat(reference.getType()).isEqualTo(STHdrFtr.FIRST);
                            return (XWPFFooter) several.word.getRelationById(reference.getId());
                        })
                        .toList();
                assertThat(feet).hasSize(3);
                assertThat(feet.getFirst().getText()).contains(CONTACT);
                assertThat(feet.getFirst()
                                .getParagraphs()
                                .getFirst()
                                .getCTP()
                                .getPPr()
                                .getPBdr()
                                .isSetTop())
                        .isTrue();
                assertThat(feet.subList(1, 3)).allMatch(foot -> foot.getText().isBlank());
            }
            assertThat(word.sections()).allMatch(section -> section.sizeOfFooterReferenceArray() == 0);
        }

        private static OfficialDocument withFoot() {
            return Samples.bareReport()
                    .body(Samples.reportBody())
                    .foot(Samples.FOOT)
                    .appendix(
                            "Tổng hợp số liệu theo đơn vị",
                            Samples.unitTable(60),
                            Orientation.LANDSCAPE,
                            Samples.ISSUER)
                    .appendix("Đơn vị chưa gửi", Samples.unitTable(3), Orientation.PORTRAIT, Samples.ISSUER)
                    .build();
        }
    }

    /// Appendix I, III: appendices, and the tables in them.
    @Nested
    class Appendices {
        @Test
        void severalAreNumberedAndASingleOneIsNot() {
            assertThat(word.texts(Look.APPENDIX_WORD)).containsExactly("Phụ lục I", "Phụ lục II");
            assertThat(dispatchWord.texts(Look.APPENDIX_WORD)).containsExactly("Phụ lục");
            assertThat(pdf.line("Phụ lục II").page()).isEqualTo(pdf.count);
        }

        @Test
        void eachSaysWhatItIsAttachedTo() {
            assertThat(word.texts(Look.ATTACHED).getFirst())
                    .isEqualTo("(Kèm theo Báo cáo số 05/BC-STTTT ngày 05 tháng 02 năm 2024 của Sở Thông tin và"
                            + " Truyền thông)");
        }

        @Test
        void titlesAreCentredOnTheirPages() {
            assertThat(pdf.line("Phụ lục I").centre()).isCloseTo(30 + 252 / 2.0, within(0.5));
            assertThat(pdf.line("Phụ lục II").centre()).isCloseTo(30 + 165 / 2.0, within(0.5));
        }

        @Test
        void tableHeadersAreRepeatedOnEveryPage() {
            var pages = pdf.lines.stream()
                    .filter(line -> line.text().startsWith("STT") && line.page() > 2)
                    .map(PdfPages.Line::page)
                    .toList();
            assertThat(pages).containsExactly(3, 4, 5);
            var header = word.word.getTables().get(3).getRow(0);
            assertThat(header.isRepeatHeader()).isTrue();
        }

        @Test
        void rowsAreNotSplitAndGroupsStayWithTheirRows() {
            var rows = word.word.getTables().get(3).getRows();
            assertThat(rows)
                    .hasSize(1 + 3 + 60 + 1)
                    .allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
            assertThat(word.paragraph("II. Nhóm đơn vị").getCTP().getPPr().isSetKeepNext())
                    .isTrue();
        }

        @Test
        void questionsNotPutToAUnitAreGreyAndNotBlank() {
            var row = word.word.getTables().get(1).getRow(3);
            assertThat(row.getCell(2).getColor()).isEqualTo(WordTableWriter.GREY);
            assertThat(row.getCell(3).getColor()).isNull();
            assertThat(row.getCell(3)
                            .getParagraphs()
                            .getFirst()
                            .getRuns()
                            .getFirst()
                            .isItalic())
                    .isTrue();
        }

        @Test
        void tableTextIsElevenToThirteenPoints() {
            assertThat(pdf.line("Ủy ban nhân dân huyện số 7").points()).isEqualTo(11);
            assertThat(pdf.line("Tổng số cơ quan, đơn vị triển khai").points()).isEqualTo(12);
        }
    }

    private static double mm(Object twips) {
        return PageGeometry.toMm(((BigInteger) twips).doubleValue() / 20);
    }
}
