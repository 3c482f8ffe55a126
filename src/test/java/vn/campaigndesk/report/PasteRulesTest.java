package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.PasteRules.OneCell;
import vn.campaigndesk.report.PasteRules.Refused;
import vn.campaigndesk.report.PasteRules.Row;
import vn.campaigndesk.report.PasteRules.Rows;

/// Which cells of a copied block go into which rows; `¦` stands for a tab and `↵` for the end of a line.
class PasteRulesTest {
    private final PasteRules rules = new PasteRules(PARSER, PasteHeads.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a column of a sheet            | 25↵131↵1.046↵12↵38.412↵                      | 25;131;1.046;12;38.412
            a column without its last end  | 25↵131                                       | 25;131
            an empty cell stays empty      | 25↵↵1.046↵                                   | 25;;1.046
            with its head                  | Số lượng↵25↵131↵                             | 25;131
            with notes                     | 25¦đủ xã↵131¦↵1.046¦trong đó Zalo 612↵       | 25/đủ xã;131/;1.046/trong đó Zalo 612
            with numbers of the rows       | 1¦25↵2¦131↵3¦7↵                              | 25;131;7
            the table with its head        | STT¦Nội dung¦Số lượng¦Ghi chú↵1¦Cơ quan¦25¦đủ↵2¦Triển khai¦131¦↵ | 25/đủ;131/
            the head decides among numbers | SỐ LƯỢNG¦GHI CHÚ↵25¦26↵131¦130↵               | 25/26;131/130
            the table without its head     | 1¦Cơ quan nhận được thông tin¦25¦đủ↵2¦Đơn vị triển khai¦131¦↵ | 25/đủ;131/
            texts and numbers              | Cơ quan nhận được thông tin¦25↵Đơn vị triển khai¦131↵ | 25;131
            one line side by side          | 25¦131¦1.046¦12¦38.412↵                      | 25;131;1.046;12;38.412
            side by side under texts       | Cơ quan¦Triển khai¦Bài viết↵25¦131¦1.046↵    | 25;131;1.046
            one line with its note         | 25¦đủ xã↵                                    | 25/đủ xã
            one whole line of the table    | 1¦Cơ quan nhận được thông tin¦25¦đủ↵          | 25/đủ
            what asks is taken as written  | 1,234↵khoảng 50↵chưa thống kê↵               | 1,234;khoảng 50;chưa thống kê
            a cell with a break in it      | 25¦"hai↵dòng"↵131¦↵                          | 25/hai+dòng;131/
            a quotation mark as written    | 25¦"Sóng" xanh↵131¦↵                         | 25/"Sóng" xanh;131/
            """)
    void goesWhereItBelongs(String what, String block, String expected) {
        var fit = fit(block, 1);

        assertThat(fit).as(what).isInstanceOf(Rows.class);
        assertThat(((Rows) fit).rows().stream().map(row -> shown(row, ((Rows) fit).notes())))
                .containsExactly(expected.split(";", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two columns of numbers         | 25¦26↵131¦130↵                  | report.paste.columns
            no column of numbers           | xã¦huyện↵thôn¦bản↵              | report.paste.columns
            something right of the notes   | 25¦đủ¦xem lại↵131¦đủ¦xem lại↵   | report.paste.columns
            six lines for five rows        | 1↵3↵5↵7↵9↵11↵                   | report.paste.beyond
            six columns for five rows      | 10¦20¦30¦40¦50¦60↵              | report.paste.beyond
            a head that is not known       | Cột số liệu↵1↵3↵5↵7↵9↵          | report.paste.beyond
            nothing                        | ¦↵¦↵                            | report.paste.empty
            a head alone                   | Số lượng¦Ghi chú↵               | report.paste.empty
            """)
    void isRefusedWhole(String what, String block, String key) {
        assertThat(fit(block, 1))
                .as(what)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void neverGoesBeyondTheLastRow() {
        assertThat(fit("25↵131↵7↵", 3)).isInstanceOf(Rows.class);
        assertThat(fit("25↵131↵7↵", 4)).isEqualTo(new Refused("report.paste.beyond", List.of(3, 4, 5)));
    }

    @Test
    void oneCellIsTextLikeAnyOther() {
        assertThat(fit("25↵", 1)).isEqualTo(new OneCell("25"));
    }

    private PasteRules.Fit fit(String block, int place) {
        return rules.fit(block.replace('¦', '\t').replace("↵", "\r\n"), place, 5);
    }

    private static String shown(Row row, boolean notes) {
        var note = row.note().replace('\n', '+');
        return notes ? row.number() + "/" + note : row.number();
    }
}
