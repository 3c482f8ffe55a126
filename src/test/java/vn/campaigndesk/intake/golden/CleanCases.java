package vn.campaigndesk.intake.golden;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Files that a careful officer takes without a question: the unit is named exactly, every row that it must
/// answer is an exact number, and nothing contradicts anything.
final class CleanCases {
    private static final UnaryOperator<Answer> PLAIN = UnaryOperator.identity();

    private CleanCases() {}

    static List<Golden> all() {
        var cases = new Golden.Cases(1);
        layouts(cases);
        wordHabits(cases);
        letters(cases);
        rows(cases);
        numbers(cases);
        workbooks(cases);
        otherFormats(cases);
        parcels(cases);
        return cases.all();
    }

    private static void layouts(Golden.Cases cases) {
        cases.word("form-alone", "UBND huyện Thọ Xuân", PLAIN, WordLetters::alone)
                .word(
                        "report-with-appendix",
                        "UBND huyện Hoằng Hóa",
                        answer -> answer.note(3, "Cổng TTĐT huyện, Facebook, Zalo"),
                        WordLetters::report)
                .word("form-inside-letter", "Sở Tư pháp", PLAIN, WordLetters::letter)
                .word("landscape-extra-columns", "UBND thị xã Bỉm Sơn", PLAIN, WordVariants::landscape)
                .word(
                        "numbered-lines-no-table",
                        "Sở Ngoại vụ",
                        answer -> answer.drops(4, 5),
                        WordVariants::numberedLines)
                .word("general-part-in-text-box", "UBND huyện Nga Sơn", PLAIN, WordVariants::textBox)
                .word("table-in-text-box", "Sở Xây dựng", PLAIN, WordVariants::tableInTextBox)
                .word(
                        "nested-tables",
                        "Sở Y tế",
                        answer -> answer.note(1, "Gồm 27 đơn vị trực thuộc"),
                        WordVariants::nested)
                .word("content-controls", "Trường Đại học Hồng Đức", PLAIN, WordVariants::controls)
                .word("all-in-one-table", "UBND huyện Quảng Xương", PLAIN, WordVariants::allInOne)
                .word("one-wide-row", "UBND huyện Lang Chánh", PLAIN, WordVariants::across)
                .word("party-office", "Văn phòng Tỉnh ủy", PLAIN, WordLetters::report);
    }

    private static void wordHabits(Golden.Cases cases) {
        cases.word("runs-cut-by-corrections", "UBND huyện Triệu Sơn", Answer::splitRuns, WordLetters::report)
                .word("tracked-changes-in-letter-only", "Sở Tài chính", PLAIN, WordVariants::trackedProse)
                .word(
                        "tcvn3-fonts",
                        "Sở Giao thông vận tải",
                        answer -> answer.in(LegacyFont.TCVN3),
                        WordLetters::report)
                .word(
                        "tcvn3-form-alone",
                        "UBND huyện Nông Cống",
                        answer -> answer.in(LegacyFont.TCVN3),
                        WordLetters::alone)
                .word("vni-fonts", "UBND huyện Như Xuân", answer -> answer.in(LegacyFont.VNI), WordLetters::alone)
                .word(
                        "decomposed-letters",
                        "Sở Nội vụ",
                        answer -> answer.spelled(Written::decomposed),
                        WordLetters::report)
                .word(
                        "old-tone-places",
                        "UBND huyện Quan Hóa",
                        answer -> answer.spelled(Written::oldTones),
                        WordLetters::report)
                .word("two-tables-one-blank", "UBND huyện Như Thanh", PLAIN, WordVariants::blankThenFilled);
    }

    private static void letters(Golden.Cases cases) {
        cases.word(
                        "unit-abbreviated",
                        "Sở Tài nguyên và Môi trường",
                        answer -> answer.named("Sở TN&MT"),
                        WordLetters::report)
                .word(
                        "unit-in-capitals",
                        "UBND huyện Yên Định",
                        answer -> answer.named("ỦY BAN NHÂN DÂN HUYỆN YÊN ĐỊNH"),
                        WordLetters::alone)
                .word(
                        "unit-short-prefix",
                        "UBND huyện Vĩnh Lộc",
                        answer -> answer.named("UBND H. Vĩnh Lộc"),
                        WordLetters::alone)
                .word(
                        "unit-with-province",
                        "UBND huyện Thường Xuân",
                        answer -> answer.named("Ủy ban nhân dân huyện Thường Xuân, tỉnh Thanh Hóa."),
                        WordLetters::report)
                .word(
                        "unit-only-in-letterhead",
                        "UBND huyện Đông Sơn",
                        answer -> answer.named("…..").asks("unit"),
                        WordLetters::report)
                .word(
                        "paragraphs-with-numbers-in-texts",
                        "UBND huyện Bá Thước",
                        answer -> answer.texts(
                                "Đã tổ chức 21 hội nghị cấp xã với 1.240 người dự.\nPhát 3.500 tờ rơi; 12 nhóm Zalo"
                                        + " chia sẻ bài viết.",
                                "Hỗ trợ 05 bộ loa thông minh cho 05 xã vùng cao."),
                        WordLetters::alone)
                .word(
                        "no-proposal",
                        "Đài Phát thanh và Truyền hình Thanh Hóa",
                        answer -> answer.texts(answer.evaluation, ""),
                        WordLetters::alone);
    }

    private static void rows(Golden.Cases cases) {
        cases.word(
                        "rows-renumbered",
                        "UBND huyện Hà Trung",
                        answer -> answer.numbered("I", "II", "III", "IV", "V"),
                        WordLetters::alone)
                .word("rows-4-and-5-removed", "Sở Công Thương", answer -> answer.drops(4, 5), WordLetters::report)
                .word("rows-in-other-order", "UBND huyện Thiệu Hóa", PLAIN, WordVariants::otherOrder)
                .word(
                        "typos-in-rows",
                        "UBND huyện Hậu Lộc",
                        answer -> answer.row(
                                        3,
                                        "Tổng số bài viết được tuyên truyển trên trang thông tin điện tử, mạng xã hôi…")
                                .row(4, "Tổng số lượt tuyên truyền trên hệ thống truyền thanh cấp huyện,cấp xã"),
                        WordLetters::alone)
                .word("sub-rows-that-add-up", "UBND thị xã Nghi Sơn", PLAIN, answer -> WordVariants.subRows(answer, 0))
                .word("row-of-their-own", "Sở Khoa học và Công nghệ", PLAIN, WordVariants::ownRow)
                .word(
                        "note-merged-down",
                        "Thanh tra tỉnh",
                        answer -> answer.note(1, "Bao gồm cả phòng nghiệp vụ"),
                        WordVariants::mergedNotes)
                .word(
                        "hint-kept-before-note",
                        "UBND huyện Cẩm Thủy",
                        answer -> answer.noteAfterHint(4, "17/17 xã, thị trấn phát 2 lần/ngày"),
                        WordLetters::alone);
    }

    private static void numbers(Golden.Cases cases) {
        cases.word(
                        "spaces-between-thousands",
                        "UBND thành phố Thanh Hóa",
                        answer -> spaced(answer, "\u00A0"),
                        WordLetters::alone)
                .word("no-separators", "UBND thành phố Sầm Sơn", answer -> spaced(answer, ""), WordLetters::report)
                .word(
                        "units-of-measure",
                        "UBND huyện Thạch Thành",
                        answer -> answer.writes(1, answer.written(1) + " cơ quan, đơn vị")
                                .writes(3, answer.written(3) + " bài")
                                .writes(4, answer.written(4) + " lượt"),
                        WordLetters::alone)
                .word(
                        "words-and-digits",
                        "Ban Dân tộc",
                        answer -> answer.states(1, 24)
                                .states(2, 12)
                                .writes(2, "Mười hai (12)")
                                .states(3, 8)
                                .writes(3, "08"),
                        WordLetters::alone)
                .word(
                        "none-in-words",
                        "Sở Kế hoạch và Đầu tư",
                        answer -> answer.states(3, 0).writes(3, "Không có"),
                        WordLetters::report)
                .word(
                        "dash-where-not-asked",
                        "Văn phòng UBND tỉnh",
                        answer -> answer.writes(4, "-").writes(5, "-"),
                        WordLetters::alone)
                .word(
                        "zero-where-not-asked",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        answer -> answer.states(4, 0).states(5, 0),
                        WordLetters::report);
    }

    private static Answer spaced(Answer answer, String separator) {
        for (var row = 1; row <= 5; row++) {
            answer.writes(row, answer.written(row).replace(".", separator));
        }
        return answer;
    }

    private static void workbooks(Golden.Cases cases) {
        cases.file(
                        "form-in-workbook",
                        "xlsx",
                        "UBND huyện Ngọc Lặc",
                        PLAIN,
                        answer -> SheetForms.xlsx().form("Sheet1", answer, 0).bytes())
                .file(
                        "second-sheet-title-block-merged",
                        "xlsx",
                        "Sở Lao động - Thương binh và Xã hội",
                        PLAIN,
                        answer -> SheetForms.xlsx()
                                .guide()
                                .formWithLabelColumn("Phụ lục", answer, 3)
                                .bytes())
                .file(
                        "one-wide-row",
                        "xlsx",
                        "UBND huyện Mường Lát",
                        PLAIN,
                        answer -> SheetForms.xlsx().across(List.of(answer)).bytes())
                .file(
                        "form-in-old-workbook",
                        "xls",
                        "UBND huyện Quan Sơn",
                        PLAIN,
                        answer -> SheetForms.xls().form("PL", answer, 1).bytes())
                .file(
                        "old-workbook-second-sheet",
                        "xls",
                        "Sở Giáo dục và Đào tạo",
                        answer -> answer.drops(4, 5),
                        answer -> SheetForms.xls()
                                .guide()
                                .formWithLabelColumn("Phụ lục", answer, 0)
                                .bytes())
                .file(
                        "number-by-formula",
                        "xlsx",
                        "UBND huyện Bá Thước",
                        answer -> answer.states(3, 96),
                        answer -> SheetForms.xlsx()
                                .form("Phu luc", answer, 0)
                                .formula(11, 2, "40+56")
                                .bytes())
                .file(
                        "numbers-as-text",
                        "xlsx",
                        "Trường Đại học Văn hóa, Thể thao và Du lịch Thanh Hóa",
                        answer -> answer.writes(5, answer.written(5) + " "),
                        answer -> SheetForms.xlsx().form("Phụ lục", answer, 2).bytes());
    }

    private static void otherFormats(Golden.Cases cases) {
        cases.office("form-alone", "pdf", "Sở Tài chính", PLAIN, WordLetters::alone)
                .office("report-with-appendix", "pdf", "UBND thành phố Sầm Sơn", PLAIN, WordLetters::report)
                .office("landscape-extra-columns", "pdf", "UBND huyện Ngọc Lặc", PLAIN, WordVariants::landscape)
                .office(
                        "all-in-one-table",
                        "pdf",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        PLAIN,
                        WordVariants::allInOne)
                .office("form-alone", "doc", "UBND huyện Cẩm Thủy", PLAIN, WordLetters::alone)
                .office("form-inside-letter", "doc", "Ban Dân tộc", PLAIN, WordLetters::letter)
                .office(
                        "tcvn3-fonts",
                        "doc",
                        "UBND huyện Hà Trung",
                        answer -> answer.in(LegacyFont.TCVN3),
                        WordLetters::alone)
                .office("report-with-appendix", "rtf", "Sở Khoa học và Công nghệ", PLAIN, WordLetters::report)
                .file("small-editor", "rtf", "Thanh tra tỉnh", PLAIN, PlainForms::rtf)
                .file(
                        "typed",
                        "txt",
                        "Hiệp hội Doanh nghiệp tỉnh Thanh Hóa",
                        answer -> answer.drops(4, 5),
                        answer -> PlainForms.utf8(PlainForms.text(answer)))
                .file(
                        "utf-16",
                        "txt",
                        "UBND huyện Yên Định",
                        PLAIN,
                        answer -> PlainForms.marked(PlainForms.text(answer), StandardCharsets.UTF_16LE))
                .file(
                        "semicolons",
                        "csv",
                        "Sở Kế hoạch và Đầu tư",
                        PLAIN,
                        answer -> PlainForms.marked(PlainForms.csv(answer, ";"), StandardCharsets.UTF_8))
                .file(
                        "commas-quoted",
                        "csv",
                        "UBND huyện Như Thanh",
                        PLAIN,
                        answer -> PlainForms.utf8(PlainForms.csv(answer, ",")))
                .file(
                        "tabs-utf-16",
                        "csv",
                        "Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp",
                        PLAIN,
                        answer -> PlainForms.marked(PlainForms.csv(answer, "\t"), StandardCharsets.UTF_16LE));
    }

    private static void parcels(Golden.Cases cases) {
        var alone = Golden.Cases.answer("zip-one", "UBND huyện Thạch Thành", PLAIN);
        cases.several(
                "one-report",
                "zip",
                PlainForms.zip(
                        "Bao cao/BC ket qua.docx", WordLetters.report(alone).bytes()),
                List.of("Bao cao/BC ket qua.docx"),
                List.of(alone));
        var first = Golden.Cases.answer("zip-a", "UBND huyện Hậu Lộc", PLAIN);
        var second = Golden.Cases.answer("zip-b", "Sở Y tế", PLAIN);
        var third = Golden.Cases.answer("zip-c", "Báo Thanh Hóa", PLAIN);
        cases.several(
                "three-reports",
                "zip",
                PlainForms.zip(
                        "Hậu Lộc.docx", WordLetters.alone(first).bytes(),
                        "So Y te.xlsx",
                                SheetForms.xlsx().form("Sheet1", second, 0).bytes(),
                        "Báo Thanh Hóa.docx", WordLetters.letter(third).bytes()),
                List.of("Hậu Lộc.docx", "So Y te.xlsx", "Báo Thanh Hóa.docx"),
                List.of(first, second, third));
        var mailed = Golden.Cases.answer("mail", "Báo Thanh Hóa", PLAIN);
        cases.several(
                "attachment",
                "eml",
                PlainForms.mail(
                        "toasoan@baothanhhoa.vn",
                        "Báo cáo kết quả triển khai Chiến dịch",
                        "Kính gửi Trung tâm, Báo Thanh Hóa gửi báo cáo kèm theo. Điện thoại liên hệ: 0912.345.678.",
                        Map.of("Phụ lục báo cáo.docx", WordLetters.alone(mailed).bytes())),
                List.of("Phụ lục báo cáo.docx"),
                List.of(mailed));
        cases.word("white-letters-in-a-dark-head", "UBND huyện Quan Hóa", PLAIN, HiddenForms::darkHead);
        var polite = Golden.Cases.answer("polite", "Sở Tài chính", PLAIN);
        cases.several(
                "polite-letter",
                "eml",
                PlainForms.mail(
                        "vanphong@stc.thanhhoa.gov.vn",
                        "Sở Tài chính gửi báo cáo kết quả Chiến dịch",
                        "Kính gửi: Sở Thông tin và Truyền thông Thanh Hóa.\nThực hiện Công văn số 2684/STTTT-CNTT&TT ngày"
                                + " 08/10/2024, Sở Tài chính xin gửi báo cáo (01 tệp kèm theo). Mọi thông tin xin liên hệ"
                                + " đồng chí Nguyễn Quang Huy, ĐT: 0912.345.678.\nTrân trọng cảm ơn!\nSố 18 đường Hạc"
                                + " Thành, tổ 5, thành phố Thanh Hóa",
                        Map.of("BC.docx", WordLetters.report(polite).bytes())),
                List.of("BC.docx"),
                List.of(polite));
    }
}
