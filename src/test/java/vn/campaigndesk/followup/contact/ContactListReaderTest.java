package vn.campaigndesk.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.ExpectedFailure;

/// Lists of people to call as offices make them: a column that is not known by its head is left out, and with it all
/// telephone numbers.
class ContactListReaderTest {
    @TempDir
    Path folder;

    private List<ContactLine> read(String text) throws IOException {
        return new ContactListReader().read(Files.writeString(folder.resolve("dau-moi.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số điện thoại",
                "SỐ ĐIỆN THOẠI",
                "SĐT",
                "Số ĐT",
                "Điện thoại (di động)",
                "Số điện thoại (Zalo)",
                "Số điện thoại:",
                "Điện thoại *",
                "Số điện thoại liên hệ",
                "Điện thoại liên lạc",
                "ĐT di động",
                "Số điện thoại di động",
                "Phone"
            })
    void aColumnOfTelephonesIsKnownHoweverItIsHeaded(String head) throws IOException {
        var lines = read("Đơn vị;Họ và tên;" + head + "\nSở Y tế;Lê Thị Lan;0912345678\n");

        assertThat(lines).extracting(ContactLine::phones).containsExactly("0912345678");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the head of the columns
            Đơn vị;Họ và tên
            TÊN ĐƠN VỊ;HỌ TÊN
            Cơ quan, đơn vị:;Họ và tên (cán bộ đầu mối)
            Tên cơ quan, đơn vị (*);Người liên hệ
            Unit;Contact person
            """)
    void unitAndNameAreKnownHoweverTheyAreHeaded(String head) throws IOException {
        var lines = read(head + "\nSở Y tế;Lê Thị Lan\n");

        assertThat(lines)
                .extracting(ContactLine::unit, ContactLine::name)
                .containsExactly(tuple("Sở Y tế", "Lê Thị Lan"));
    }

    @Test
    void everyColumnIsReadInWhateverOrder() throws IOException {
        var lines = read("""
                Ghi chú;Zalo;Email;Chức vụ;SĐT;Họ và tên;Đơn vị
                sáng gọi;0912;lan@x.vn;Chuyên viên;0912345678;Lê Thị Lan;Sở Y tế
                """);

        assertThat(lines)
                .containsExactly(new ContactLine(
                        2, "Sở Y tế", "Lê Thị Lan", "Chuyên viên", "0912345678", "lan@x.vn", "0912", "sáng gọi"));
    }

    @Test
    void aUnitThatIsWrittenOnceHoldsForThePeopleBelowItAndRowsThatNameNobodyAreNone() throws IOException {
        var lines = read("""
                DANH SÁCH ĐẦU MỐI;;
                ;;
                Đơn vị;Họ và tên;SĐT
                Sở Y tế;Lê Thị Lan;0912345678
                ;Trần Hòa;0987654321
                ;;
                Sở Nội vụ;;
                ;;02373718699
                Người lập biểu;;
                """);

        assertThat(lines)
                .extracting(line -> line.row() + " " + line.unit() + "|" + line.name() + "|" + line.phones())
                .containsExactly(
                        "4 Sở Y tế|Lê Thị Lan|0912345678", "5 Sở Y tế|Trần Hòa|0987654321", "8 Sở Nội vụ||02373718699");
    }

    @Test
    void aRowThatSaysAnythingOfSomebodyIsReadEvenWithoutAName() throws IOException {
        var lines = read("""
                Đơn vị;Họ và tên;Chức vụ;SĐT;Zalo;Ghi chú
                Sở Y tế;;;;0912345678;
                Sở Nội vụ;;Chánh Văn phòng;;;
                Sở Tài chính;;;;;chưa cử đầu mối
                Sở Tư pháp;;;;;
                """);

        assertThat(lines).extracting(ContactLine::unit).containsExactly("Sở Y tế", "Sở Nội vụ", "Sở Tài chính");
    }

    @Test
    void lettersThatAMacTakesApartAreStoredAsOne() throws IOException {
        var lines = read(Normalizer.normalize("Đơn vị;Họ và tên\nSở Y tế;Lê Thị Huế\n", Normalizer.Form.NFD));

        assertThat(lines).extracting(ContactLine::name).containsExactly("Lê Thị Huế");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị;Điện thoại\nSở Y tế;0912\n",
                "Họ và tên;Điện thoại\nLan;0912\n",
                "Đơn vị (Họ và tên)\nSở Y tế\n",
                "một;hai\n1;2\n"
            })
    void aTableWithoutUnitsOrNamesIsNoListOfPeople(String text) {
        assertThat(catchThrowableOfType(ExpectedFailure.class, () -> read(text)).key())
                .isEqualTo("followup.contacts.no-table");
    }
}
