package vn.campaigndesk.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The documents the tests write; all of them say on every page that they are samples.
final class Samples {
    static final String MARK = "DỮ LIỆU MẪU";
    static final Instant CREATED = Instant.parse("2024-11-18T01:02:03Z");
    static final String ISSUER = "Sở Thông tin và Truyền thông";

    private Samples() {}

    static Letterhead letterhead() {
        return new Letterhead(
                "UBND tỉnh Thanh Hóa",
                "Sở Thông tin và Truyền thông",
                "5",
                "BC-STTTT",
                "Thanh Hóa",
                LocalDate.of(2024, 2, 5),
                2024);
    }

    static DocumentInfo info() {
        return new DocumentInfo("Báo cáo kết quả Chiến dịch", "Tài liệu mẫu của bài kiểm tra", ISSUER, CREATED);
    }

    /// What a document may say besides.
    static final Foot FOOT = new Foot("pl.(300)", "Số 32 Đại lộ Lê Lợi, thành phố Thanh Hóa; ĐT: 02373.718699");

    static Signature signature() {
        return new Signature("KT. Giám đốc", "Phó Giám đốc", "Nguyễn Văn Tước");
    }

    static OfficialDocumentBuilder bareReport() {
        return OfficialDocument.of(DocumentKind.REPORT, letterhead(), info())
                .named(
                        "Báo cáo",
                        "Kết quả triển khai Chiến dịch tuyên truyền “Kỹ năng nhận diện và phòng chống lừa đảo trực tuyến"
                                + " bảo vệ người dân trên không gian mạng năm 2024”")
                .to(List.of("Chủ tịch UBND tỉnh", "Bộ Thông tin và Truyền thông"))
                .signed(signature())
                .copies(List.of(
                        "Như trên",
                        "PCT UBND tỉnh Mai Xuân Liêm (để b/c)",
                        "Giám đốc Sở (để b/c)",
                        "Trung tâm CNTT-TT (t/h)",
                        "Lưu: VT, CNTT&TT"))
                .watermark(MARK);
    }

    /// A consolidated report with two appendices, one of them landscape.
    static OfficialDocument report(int units) {
        return bareReport()
                .body(reportBody())
                .appendix("Tổng hợp số liệu theo đơn vị", unitTable(units), Orientation.LANDSCAPE, ISSUER)
                .appendix(
                        "Danh sách đơn vị chưa gửi báo cáo",
                        new Blocks()
                                .paragraph("Tính đến thời điểm chốt số liệu, còn các đơn vị sau chưa gửi báo cáo.")
                                .list(),
                        Orientation.PORTRAIT,
                        ISSUER)
                .build();
    }

    static List<Block> reportBody() {
        return new Blocks()
                .paragraph(
                        Paragraph.Style.BASIS,
                        "Căn cứ Công văn số 2001/CATTT-QHPT ngày 10/10/2024 của Cục An toàn thông tin, Bộ Thông tin và"
                                + " Truyền thông về việc tham gia Chiến dịch tuyên truyền;")
                .paragraph("Sở Thông tin và Truyền thông báo cáo kết quả triển khai Chiến dịch như sau:")
                .part("Công tác chỉ đạo, triển khai")
                .paragraph(
                        "Ngay sau khi nhận được văn bản, Sở đã ban hành văn bản gửi các sở, ban, ngành cấp tỉnh, UBND"
                                + " các huyện, thị xã, thành phố và các cơ quan báo chí để phối hợp triển khai. "
                                + NARRATIVE)
                .part("Kết quả thực hiện")
                .clause("Tình hình gửi báo cáo")
                .paragraph("Có 46/52 đơn vị gửi báo cáo, trong đó 40 đơn vị gửi đúng hạn, 6 đơn vị gửi trễ.")
                .bullets(List.of("Khối sở, ban, ngành: 19/19 đơn vị;", "UBND cấp huyện: 24/27 đơn vị."))
                .clause("Số liệu các chỉ tiêu")
                .point("Số cơ quan nhận được thông tin")
                .paragraph(NARRATIVE)
                .point("Số bài viết")
                .paragraph(NARRATIVE)
                .add(indicatorTable())
                .paragraph(Paragraph.Style.NOTE, "Ghi chú: ô nền xám là chỉ tiêu không áp dụng.")
                .part("Khó khăn, hạn chế và nguyên nhân")
                .paragraph(NARRATIVE)
                .part("Đề xuất, kiến nghị")
                .paragraph(NARRATIVE)
                .paragraph(
                        "Trên đây là báo cáo kết quả triển khai Chiến dịch, Sở Thông tin và Truyền thông kính báo cáo.")
                .list();
    }

    static final String NARRATIVE = "Công tác tuyên truyền được triển khai đồng bộ trên Hệ thống thông tin cơ sở, Trang"
            + " thông tin điện tử, nền tảng mạng xã hội; tập trung vào học sinh, sinh viên, cán bộ, công chức, viên chức"
            + " và người dân, góp phần nâng cao nhận thức, kỹ năng bảo đảm an toàn thông tin trên không gian mạng.";

    static Table indicatorTable() {
        return Table.of(
                List.of(
                        new Column("STT", 1, Align.CENTRE),
                        new Column("Nội dung", 7, Align.JUSTIFIED),
                        new Column("Số lượng", 2, Align.RIGHT),
                        new Column("Ghi chú", 3, Align.LEFT)),
                List.of(
                        Row.of(
                                "1",
                                "Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch",
                                "1.234",
                                ""),
                        Row.of("2", "Tổng số cơ quan, đơn vị triển khai chiến dịch", "0", ""),
                        Row.of(
                                Cell.of("3"),
                                Cell.of("Tổng số lượt tuyên truyền trên Hệ thống Truyền thanh cấp huyện, cấp xã"),
                                Cell.notApplicable(),
                                Cell.of("Dành cho UBND cấp huyện").italicised())));
    }

    static List<Column> unitColumns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("STT", 1.2, Align.CENTRE));
        columns.add(new Column("Đơn vị", 6, Align.LEFT));
        for (var name :
                List.of("Cơ quan nhận thông tin", "Cơ quan triển khai", "Bài viết", "Lượt truyền thanh", "HS, SV")) {
            columns.add(new Column(name, 2, Align.RIGHT));
        }
        columns.add(new Column("Ghi chú", 3, Align.LEFT));
        return columns;
    }

    /// A table of all units with a group row before every 25 of them and a sum at the end.
    static List<Block> unitTable(int units) {
        var rows = new ArrayList<Row>();
        for (var i = 1; i <= units; i++) {
            if (i % 25 == 1) {
                rows.add(Row.group(Numbering.roman(i / 25 + 1) + ". Nhóm đơn vị thứ " + (i / 25 + 1), 8));
            }
            rows.add(Row.of(
                    Cell.of(i + ""),
                    Cell.of("Ủy ban nhân dân huyện số " + i),
                    Cell.of("1.234"),
                    Cell.of("56"),
                    Cell.of("789"),
                    i % 3 == 0 ? Cell.notApplicable() : Cell.of("12"),
                    i % 4 == 0 ? Cell.notApplicable() : Cell.of("34.567"),
                    Cell.of(i % 7 == 0 ? "Số liệu ước tính" : "")));
        }
        rows.add(Row.total(
                Cell.of("Tổng cộng").spanning(2).aligned(Align.CENTRE),
                Cell.of("9"),
                Cell.of("9"),
                Cell.of("9"),
                Cell.of("9"),
                Cell.of("9"),
                Cell.of("")));
        return List.of(Table.of(unitColumns(), rows).sized(11));
    }

    /// The letter with which a campaign begins, its number and day not yet known.
    static OfficialDocument dispatch() {
        var head = Letterhead.unsigned(
                "UBND tỉnh Thanh Hóa", "Sở Thông tin và Truyền thông", "STTTT-CNTT&TT", "Thanh Hóa", 2024);
        return OfficialDocument.of(DocumentKind.DISPATCH, head, info())
                .about("triển khai Chiến dịch tuyên truyền “Kỹ năng nhận diện và phòng chống lừa đảo trực tuyến bảo vệ"
                        + " người dân trên không gian mạng năm 2024”")
                .to(List.of(
                        "Văn phòng Tỉnh ủy;",
                        "Các sở, ban, ngành cấp tỉnh;",
                        "UBND các huyện, thị xã, thành phố;",
                        "Báo Thanh Hóa; Đài Phát thanh và Truyền hình tỉnh;",
                        "Trường Đại học Hồng Đức; Trường Đại học Văn hóa, Thể thao và Du lịch;",
                        "Hiệp hội doanh nghiệp tỉnh."))
                .body(new Blocks()
                        .paragraph("Để tăng cường nâng cao nhận thức cho người dân trên địa bàn tỉnh, Sở Thông tin và"
                                + " Truyền thông đề nghị các cơ quan, đơn vị, địa phương phối hợp triển khai:")
                        .numbered(
                                2,
                                Run.plain("Tổ chức tuyên truyền đến hết ngày "),
                                Run.bold("20/11/2024"),
                                Run.plain("."))
                        .numbered(
                                2,
                                Run.plain("Báo cáo kết quả về Sở Thông tin và Truyền thông trước ngày "),
                                Run.bold("18/11/2024"),
                                Run.plain(" (theo mẫu tại Phụ lục kèm theo)."))
                        .paragraph("Đề nghị các đơn vị quan tâm triển khai, thực hiện.")
                        .list())
                .signed(signature())
                .copies(List.of("Như trên", "Lưu: VT, CNTT&TT"))
                .foot(FOOT)
                .appendix(
                        "Báo cáo kết quả triển khai chiến dịch",
                        List.of(indicatorTable()),
                        Orientation.PORTRAIT,
                        ISSUER)
                .watermark(MARK)
                .build();
    }
}
