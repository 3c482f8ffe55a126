package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of a note that may be the one that was meant, beside 96 articles and 850 pupils.
class LooseNumbersTest {
    private final FinderParts parts = new FinderParts();
    private final LooseNumbers loose =
            new LooseNumbers(parts.words, new Things(FinderParts.INDICATORS, parts.words, parts.abbreviations));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | viết tay: 113                              | true
            3 | Đài nói 113 mới phải                       | true
            3 | BC 123 ghi 113                             | true
            3 | 17/25 xã                                   | true
            3 | 120 bài trên Zalo                          | true
            3 | lượt xem                                   | true
            3 | đây là số học sinh                         | true
            3 | 96 lượt xem                                | true
            3 | kể cả bình luận                            | true
            3 | bao gồm bài của trang khác                 | true
            3 | đăng 2 lần                                 | true
            1 | Gửi 167 nơi                                | true
            1 | Danh sách 152 đơn vị                       | true
            1 | 96 lượt cơ quan                            | true
            2 | 30 xã + 15 phòng                           | true
            3 | 50 bài cổng huyện và 64 bài facebook       | true
            3 | 96/tuần                                    | true
            3 | 1 tuần 96 bài                              | true
            4 | 850 phút                                   | true
            3 | 96 trang                                   | true
            4 | Thống kê theo giờ phát                     | true
            4 | 1 xã x 2 lượt x 30 ngày                    | true
            4 | 30 xã nhân 40, 3 x 20                      | true
            5 | 800 HS, 50 GV                              | true
            5 | hs+gv                                      | true
            5 | cả phụ huynh                               | true
            5 | 850%                                       | true
            3 | ''                                         | false
            3 | Cổng TTĐT: 45; Facebook: 51                | false
            3 | Facebook 45, Zalo 51                       | false
            3 | Trong đó Facebook 45                       | false
            3 | Gồm tin, bài, video                        | false
            3 | Gồm cả trang của các xã                    | false
            3 | ĐT: 0237.3835.123                          | false
            3 | ĐT: 02373.718699                           | false
            3 | Tháng 11/2024                              | false
            3 | Từ 15/10 đến 15/11/2024                    | false
            3 | CV 456/UBND-VHTT ngày 18/10/2024           | false
            3 | Sóng FM 98,6 MHz, 2 lần/ngày, 5 - 7 phút   | false
            5 | Khối 6, 7, 8, 9; THPT Cẩm Thủy 1, 2        | false
            5 | 25/25 xã, 120 loa                          | false
            5 | Gồm HS của 3 trường THPT                   | false
            5 | Tiểu học 400, THCS 250, THPT 200           | false
            5 | Lớp 10: 300; lớp 11: 350; lớp 12: 200      | false
            5 | Phát 1.000 tờ gấp cho học sinh             | false
            3 | Kinh phí 20 triệu đồng                     | false
            1 | 30 xã và 13 phòng ban                      | false
            4 | Bài phát thanh: 12                         | false
            4 | 20 đài x 40 lượt + 50 lượt đài huyện       | false
            4 | Huyện 50 lượt + xã 800 lượt                | false
            3 | Đăng lúc 8:30 và 20:15                     | false
            """)
    void a_number_of_nothing_named_or_of_others_contradicts(int row, String note, boolean contradicts) {
        var amount = row <= 3 ? 96 : 850;

        assertThat(loose.contradict(FinderParts.INDICATORS.get(row - 1), note, amount))
                .isEqualTo(contradicts);
    }
}
