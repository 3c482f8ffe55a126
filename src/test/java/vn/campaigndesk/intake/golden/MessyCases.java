package vn.campaigndesk.intake.golden;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// Files about which a careful officer asks, or that are no reports. What is expected are the fields that need the
/// question, and the best proposal until it is answered.
final class MessyCases {
    private static final UnaryOperator<Answer> PLAIN = UnaryOperator.identity();
    private static final String[] ALL_ROWS = {"i1", "i2", "i3", "i4", "i5"};

    private MessyCases() {}

    static List<Golden> all() {
        var cases = new Golden.Cases(101);
        estimates(cases);
        unreadable(cases);
        rows(cases);
        rules(cases);
        senders(cases);
        workbooks(cases);
        otherFormats(cases);
        OddCases.addTo(cases);
        return cases.all();
    }

    private static void estimates(Golden.Cases cases) {
        cases.word("about", "UBND huyện Thọ Xuân", a -> a.doubtful(5, "khoảng 38.500", 38_500L), WordLetters::alone)
                .word(
                        "more-than",
                        "UBND huyện Nga Sơn",
                        a -> a.doubtful(4, "Trên 1.200 lượt", 1_200L),
                        WordLetters::report)
                .word(
                        "range",
                        "UBND huyện Quan Sơn",
                        a -> a.doubtful(3, "20 - 30 bài", null, 20L, 30L),
                        WordLetters::alone)
                .word("scaled", "UBND thị xã Nghi Sơn", a -> a.doubtful(5, "48 nghìn", 48_000L), WordLetters::alone)
                .word("percentage", "Sở Tư pháp", a -> a.doubtful(2, "100%", null), WordLetters::report)
                .word(
                        "rate",
                        "UBND huyện Hà Trung",
                        a -> a.doubtful(4, "04 lần/ngày x 30 ngày", null, 4L, 120L),
                        WordLetters::alone);
    }

    private static void unreadable(Golden.Cases cases) {
        cases.word(
                        "comma-thousands",
                        "UBND huyện Vĩnh Lộc",
                        a -> a.doubtful(5, "14,325", 14_325L, (Long) null),
                        WordLetters::alone)
                .word(
                        "date-for-a-number",
                        "UBND huyện Như Thanh",
                        a -> a.doubtful(3, "18/11", null, 18L),
                        WordLetters::alone)
                .word("sum-unsolved", "Sở Xây dựng", a -> a.doubtful(3, "5 + 3", null, 8L), WordLetters::alone)
                .word(
                        "whole-with-part",
                        "Báo Thanh Hóa",
                        a -> a.doubtful(3, "15 (trong đó 5 bài trên Facebook)", 15L, (Long) null),
                        WordLetters::report)
                .word(
                        "words-against-digits",
                        "Sở Ngoại vụ",
                        a -> a.doubtful(1, "Mười hai (13)", null, 12L, 13L),
                        WordLetters::alone)
                .word("yes-for-a-number", "Sở Y tế", a -> a.doubtful(3, "Có", null), WordLetters::alone)
                .word(
                        "as-above",
                        "Sở Nội vụ",
                        a -> a.states(1, 32).doubtful(2, "Như trên", null, 32L),
                        WordLetters::report)
                .word(
                        "letter-o-for-zero",
                        "UBND huyện Bá Thước",
                        a -> a.doubtful(3, "1O5", 105L, (Long) null),
                        WordLetters::alone)
                .word("dash-where-asked", "UBND huyện Mường Lát", a -> a.doubtful(4, "-", null, 0L), WordLetters::alone)
                .word("blank-where-asked", "UBND huyện Thường Xuân", a -> a.doubtful(5, "", null), WordLetters::report)
                .word("all-blank-but-texts", "Sở Tài chính", a -> blank(a).asks("i1", "i2", "i3"), WordLetters::report)
                .word("negative", "UBND huyện Quan Hóa", a -> a.doubtful(3, "-45", null, 45L), WordLetters::alone);
    }

    private static Answer blank(Answer answer) {
        for (var row = 1; row <= 5; row++) {
            answer.figures.set(row - 1, null);
            answer.writes(row, "");
        }
        return answer;
    }

    private static void rows(Golden.Cases cases) {
        cases.word("rows-missing-in-a-district", "UBND huyện Nông Cống", a -> missing(a), WordLetters::alone)
                .word(
                        "number-among-notes",
                        "UBND huyện Thiệu Hóa",
                        a -> a.doubtful(3, "", 64L, (Long) null).note(3, "64 bài"),
                        WordLetters::alone)
                .word("parts-do-not-add-up", "UBND huyện Yên Định", a -> a.asks("i3"), a -> WordVariants.subRows(a, 4))
                .word(
                        "row-means-something-else",
                        "UBND huyện Đông Sơn",
                        a -> a.row(3, "Tổng số lượt tiếp cận bài viết trên mạng xã hội")
                                .doubtful(3, "8.412", 8_412L, (Long) null),
                        WordLetters::alone)
                .word("only-bullets", "UBND huyện Như Xuân", a -> a.asks(ALL_ROWS), WordVariants::bullets)
                .word(
                        "two-periods",
                        "UBND huyện Cẩm Thủy",
                        MessyCases::unknownRows,
                        a -> WordVariants.twoPeriods(a, Golden.Cases.answer("later", a.sender.name(), PLAIN)))
                .word(
                        "number-changed-and-not-accepted",
                        "UBND huyện Lang Chánh",
                        a -> a.doubtful(3, "54", 54L, 45L),
                        a -> WordVariants.trackedFigure(a, "45"))
                .word(
                        "figures-in-unnamed-column",
                        "Ban Dân tộc",
                        a -> a.states(1, 35).asks("i1", "i2", "i3"),
                        MessyCases::twoNumberColumns);
    }

    private static Answer missing(Answer answer) {
        answer.drops(4, 5);
        return answer.doubtful(4, "", null).doubtful(5, "", null);
    }

    /// Two tables say different things: either may be proposed, or none.
    private static Answer unknownRows(Answer answer) {
        var later = Golden.Cases.answer("later", answer.sender.name(), PLAIN);
        for (var row = 1; row <= 5; row++) {
            var first = answer.figures.get(row - 1);
            var second = later.figures.get(row - 1);
            answer.doubtful(row, answer.written(row), null, first, second, first + second);
        }
        return answer;
    }

    /// Plan and result beside each other, neither headed "Số lượng".
    private static Docx twoNumberColumns(Answer answer) {
        var docx = answer.docx();
        var widths = List.of(750, 4800, 1400, 1400, 1000);
        var rows = new StringBuilder(
                WordForms.head(docx, List.of("STT", "Nội dung", "Kế hoạch", "Kết quả", "Ghi chú"), widths));
        for (var row = 1; row <= 3; row++) {
            rows.append(Docx.row(
                    docx.cell(750, "center", "13", String.valueOf(row)),
                    docx.cell(4800, "left", "13", answer.rows.get(row - 1)),
                    docx.cell(1400, "center", "13", "40"),
                    docx.cell(1400, "center", "13", answer.written(row)),
                    docx.cell(1000, "left", "13", "")));
        }
        return docx.add(
                WordForms.title(docx), WordForms.general(docx, answer), Docx.table(true, widths, rows.toString()));
    }

    private static void rules(Golden.Cases cases) {
        cases.word(
                        "more-take-part-than-know",
                        "UBND huyện Thạch Thành",
                        a -> a.states(1, 62).states(2, 71).asks("i2"),
                        WordLetters::alone)
                .word(
                        "more-pupils-than-people",
                        "UBND huyện Quảng Xương",
                        a -> a.states(5, 399_124).asks("i5"),
                        WordLetters::report)
                .word(
                        "pupils-of-a-department",
                        "Sở Giáo dục và Đào tạo",
                        a -> a.states(5, 96_318).asks("i5"),
                        WordLetters::report)
                .word(
                        "broadcasts-of-a-department",
                        "Sở Công Thương",
                        a -> a.states(4, 118).asks("i4"),
                        WordLetters::alone)
                .word(
                        "larger-than-any-count",
                        "Sở Khoa học và Công nghệ",
                        a -> a.doubtful(1, "123.456.789.012", null),
                        WordLetters::alone);
    }

    private static void senders(Golden.Cases cases) {
        cases.word(
                        "unit-misspelt",
                        "UBND huyện Hậu Lộc",
                        a -> a.named("UBND huyện Hậu Lôc")
                                .unit("UBND huyện Hậu Lộc", (String) null)
                                .asks("unit"),
                        WordLetters::alone)
                .word(
                        "unit-between-two",
                        "UBND huyện Nga Sơn",
                        a -> a.named("UBND huyện Ngi Sơn")
                                .unit(null, "UBND huyện Nga Sơn", "UBND thị xã Nghi Sơn")
                                .asks("unit"),
                        WordLetters::alone)
                .word(
                        "unit-not-written-to",
                        "UBND huyện Thọ Xuân",
                        a -> a.lacks(4, 5)
                                .states(1, 23)
                                .states(2, 14)
                                .named("Hội Khuyến học tỉnh Thanh Hóa")
                                .unit(null)
                                .asks("unit"),
                        WordLetters::alone)
                .word(
                        "commune",
                        "UBND huyện Thọ Xuân",
                        a -> a.named("UBND xã Xuân Lai, huyện Thọ Xuân")
                                .unit(null)
                                .asks("unit"),
                        WordLetters::alone)
                .word(
                        "unit-left-blank",
                        "UBND huyện Triệu Sơn",
                        a -> a.named(".....").unit(null).asks("unit"),
                        WordLetters::alone)
                .word(
                        "letterhead-contradicts-form",
                        "UBND huyện Quan Hóa",
                        a -> a.unit("UBND huyện Quan Hóa", null, "UBND huyện Quan Sơn")
                                .asks("unit"),
                        a -> WordVariants.contradicting(a, "UBND huyện Quan Sơn"))
                .word(
                        "office-within-a-district",
                        "UBND huyện Như Thanh",
                        a -> a.named("Phòng Văn hóa và Thông tin huyện Như Thanh")
                                .unit("UBND huyện Như Thanh", (String) null)
                                .asks("unit"),
                        WordLetters::alone)
                .word(
                        "province-or-town",
                        "UBND thành phố Thanh Hóa",
                        a -> a.named("Thanh Hóa")
                                .unit(null, "UBND thành phố Thanh Hóa")
                                .asks("unit"),
                        WordLetters::alone);
    }

    private static void workbooks(Golden.Cases cases) {
        cases.file(
                        "thousands-read-as-decimals",
                        "xlsx",
                        "UBND huyện Ngọc Lặc",
                        a -> a.doubtful(4, "", 1_234L, null, 1L),
                        a -> SheetForms.xlsx()
                                .form("Sheet1", a, 0)
                                .number(12, 2, 1.234)
                                .bytes())
                .file(
                        "number-turned-date",
                        "xlsx",
                        "UBND huyện Hoằng Hóa",
                        a -> a.doubtful(3, "", null, 18L, 11L),
                        a -> SheetForms.xlsx()
                                .form("Sheet1", a, 0)
                                .date(11, 2, LocalDate.of(2024, 11, 18))
                                .bytes())
                .file(
                        "old-workbook-estimate",
                        "xls",
                        "UBND thị xã Bỉm Sơn",
                        a -> a.doubtful(5, "gần 11.000", 11_000L),
                        a -> SheetForms.xls().form("Sheet1", a, 0).bytes())
                .file(
                        "formula-without-value",
                        "xlsx",
                        "Sở Lao động - Thương binh và Xã hội",
                        a -> a.doubtful(3, "", null),
                        a -> SheetForms.xlsx()
                                .form("Sheet1", a, 0)
                                .formula(11, 2, "1/0")
                                .bytes())
                .file(
                        "communes-with-total",
                        "xlsx",
                        "UBND huyện Mường Lát",
                        MessyCases::ofCommunes,
                        MessyCases::communes)
                .file("several-units-in-rows", "xlsx", "Sở Tư pháp", MessyCases::ofSeveral, MessyCases::several);
    }

    private static Answer ofCommunes(Answer answer) {
        for (var row = 1; row <= 5; row++) {
            answer.doubtful(row, answer.written(row), answer.figures.get(row - 1), (Long) null);
        }
        return answer.unit(answer.sender.name(), (String) null).asks("unit", "evaluation", "proposal");
    }

    /// A workbook of two bodies is nobody's report: which row is meant, if any, only a person knows.
    private static Answer ofSeveral(Answer answer) {
        var other = new Answer("Sở Ngoại vụ", 11);
        for (var row = 1; row <= 3; row++) {
            answer.doubtful(row, answer.written(row), null, answer.figures.get(row - 1), other.figures.get(row - 1));
        }
        return answer.unit(null, "Sở Tư pháp", "Sở Ngoại vụ").asks("unit", "evaluation", "proposal");
    }

    private static byte[] several(Answer answer) {
        return SheetForms.xlsx()
                .across(List.of(answer, new Answer("Sở Ngoại vụ", 11)))
                .bytes();
    }

    /// Two communes and a total line that somebody summed: the totals are the district's figures.
    private static byte[] communes(Answer answer) {
        var one = Golden.Cases.answer(
                "commune-a", answer.sender.name(), a -> a.named("Xã Pù Nhi").texts("", ""));
        var two = Golden.Cases.answer(
                "commune-b",
                answer.sender.name(),
                a -> a.named("Xã Mường Chanh").texts("", ""));
        var total = new Answer(answer.sender.name(), 1)
                .named("Tổng cộng huyện Mường Lát")
                .texts(answer.evaluation, answer.proposal);
        for (var row = 1; row <= 5; row++) {
            var whole = answer.figures.get(row - 1);
            one.states(row, whole / 2);
            two.states(row, whole - whole / 2);
            total.states(row, whole);
        }
        return SheetForms.xlsx().across(List.of(one, two, total)).bytes();
    }

    private static void otherFormats(Golden.Cases cases) {
        cases.office(
                        "estimates",
                        "pdf",
                        "UBND huyện Vĩnh Lộc",
                        a -> a.doubtful(5, "khoảng 14.000", 14_000L),
                        WordLetters::report)
                .office("only-bullets", "pdf", "UBND huyện Hà Trung", a -> a.asks(ALL_ROWS), WordVariants::bullets)
                .office(
                        "range",
                        "doc",
                        "UBND huyện Yên Định",
                        a -> a.doubtful(4, "500-600", null, 500L, 600L),
                        WordLetters::alone)
                .office(
                        "comma-thousands",
                        "rtf",
                        "UBND huyện Đông Sơn",
                        a -> a.doubtful(5, "12,841", 12_841L, (Long) null),
                        WordLetters::alone)
                .file(
                        "old-letters-without-font",
                        "txt",
                        "Sở Giao thông vận tải",
                        a -> a.drops(4, 5).asks("evaluation"),
                        a -> LegacyFont.TCVN3.bare(PlainForms.text(a)).getBytes(StandardCharsets.ISO_8859_1))
                .file(
                        "scaled",
                        "csv",
                        "UBND huyện Quảng Xương",
                        a -> a.doubtful(5, "38k", 38_000L),
                        a -> PlainForms.marked(PlainForms.csv(a, ";"), StandardCharsets.UTF_8));
        var answer =
                Golden.Cases.answer("mail-two", "Sở Văn hóa, Thể thao và Du lịch", a -> a.doubtful(1, "hơn 40", 40L));
        var attachments = new LinkedHashMap<String, byte[]>();
        attachments.put("Bao cao.docx", WordLetters.report(answer).bytes());
        cases.several(
                "attachment-with-estimate",
                "eml",
                PlainForms.mail("vanthu@example.vn", "Gửi báo cáo chiến dịch", "Kính gửi báo cáo.", attachments),
                List.of("Bao cao.docx"),
                List.of(answer));
    }
}
