package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which months, quarters and days are not those of the campaign, whose letter asks for reports before 18/11/2024.
class PeriodsTest {
    private final Periods periods = FinderParts.PERIODS;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu tháng 9/2024",
                "SỐ LIỆU THÁNG 9 NĂM 2024",
                "tháng 09.2023",
                "Tháng 10 - 2023",
                "Kết quả quý III",
                "quý 2/2024",
                "Quý I năm 2025",
                "9 tháng đầu năm 2024",
                "Báo cáo sáu tháng cuối năm",
                "từ ngày 01/9/2024 đến ngày 30/9/2024",
                "Từ 01/6 đến hết ngày 31/8/2024",
                "từ 01/01/2023 - 31/12/2023",
                "* Ghi chú: số liệu tính từ 01/01/2024",
                "Số liệu kể từ ngày 01.01.2024",
                "Số liệu tính từ 1/1 đến nay",
                "Số liệu tổng hợp từ ngày 5 tháng 8 năm 2024",
                "Thời gian: 01/01/2024 - 15/11/2024",
                "Kỳ báo cáo: 01/01/2024-30/11/2024",
            })
    void another_period_is_known(String text) {
        assertThat(periods.isOther(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Số liệu tháng 11/2024",
                "tháng 10 năm 2024",
                "Quý IV năm 2024",
                "quý 4/2024",
                "từ ngày 15/10/2024 đến ngày 15/11/2024",
                "Thanh Hóa, ngày 05 tháng 9 năm 2024",
                "Căn cứ Công văn ngày 01 tháng 01 năm 2023 của Sở",
                "Quý cơ quan, đơn vị",
                "Quy chế phối hợp năm 2023",
                "150 bài viết",
                "từ xã đến huyện, từ 10 đến 12 giờ",
                "tháng 13/2024",
                "Số liệu tính từ 10/10/2024",
                "Số liệu tính từ ngày 16/10 đến nay",
                "Thời gian: 10/10/2024 - 15/11/2024",
                "Từ ngày 01/01/2024 huyện đã lập tổ công nghệ số",
                "tính từ 1.250 lượt",
                "từ ngày 31/2/2024 đến ngày 40/2/2024",
            })
    void the_campaigns_own_period_and_other_words_are_none(String text) {
        assertThat(periods.isOther(text)).isFalse();
    }
}
