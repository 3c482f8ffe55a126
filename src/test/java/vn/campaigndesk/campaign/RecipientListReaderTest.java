package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists in text files: separators, encodings, titles of columns, cells with quotes.
class RecipientListReaderTest {
    private static final String BOM = "\uFEFF";

    @TempDir
    Path folder;

    private ListFiles files;

    @BeforeEach
    void openFolder() {
        files = new ListFiles(folder);
    }

    @Test
    void readsEveryColumn() {
        var file = files.text("list.csv", """
                STT,Tên đơn vị,Tên viết tắt,Nhóm,Tên gọi khác
                1,UBND huyện Thọ Xuân,Thọ Xuân,UBND cấp huyện,UBND H. Thọ Xuân; Huyện Thọ Xuân
                2,Sở Nội vụ,,department,
                """);

        assertThat(ListFiles.read(file))
                .containsExactly(
                        new RecipientLine(
                                1,
                                "UBND huyện Thọ Xuân",
                                "Thọ Xuân",
                                "UBND cấp huyện",
                                List.of("UBND H. Thọ Xuân", "Huyện Thọ Xuân")),
                        new RecipientLine(2, "Sở Nội vụ", "Sở Nội vụ", "department", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFound(String separator) {
        var file = files.text(
                "list.csv",
                "Nhóm|Tên đơn vị|Tên viết tắt\nsở|\"Sở Văn hóa, Thể thao; Du lịch\"|VH\n".replace("|", separator));

        assertThat(ListFiles.read(file))
                .containsExactly(new RecipientLine(1, "Sở Văn hóa, Thể thao; Du lịch", "VH", "sở", List.of()));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("plain.csv", "", StandardCharsets.UTF_8),
                Arguments.of("marked.csv", BOM, StandardCharsets.UTF_8),
                Arguments.of("excel-unicode-text.txt", BOM, StandardCharsets.UTF_16LE),
                Arguments.of("big-endian.tsv", BOM, StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void unicodeIsReadInAnyForm(String name, String mark, Charset charset) {
        var file = files.text(name, mark + "Tên đơn vị\tNhóm\r\nThị xã Nghi Sơn\tUBND cấp huyện\r\n", charset);

        assertThat(ListFiles.names(file)).containsExactly("Thị xã Nghi Sơn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tên đơn vị|Nhóm",
                "TÊN ĐƠN VỊ|NHÓM",
                "Ten don vi|Nhom",
                "đơn vị (*)|Nhóm đơn vị",
                "Cơ quan, đơn vị|Khối",
                "Tên cơ  quan|Loại đơn vị:",
                "name|group",
                "Full Name|Group name",
                "ORGANISATION|category",
            })
    void titlesAreKnownInManyWritings(String name, String group) {
        var file = files.text("list.csv", "\"%s\";\"%s\"\nSở Y tế;sở".formatted(name, group));

        assertThat(ListFiles.read(file)).containsExactly(new RecipientLine(1, "Sở Y tế", "Sở Y tế", "sở", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Tên viết tắt|Tên gọi khác", "ten ngan|ten khac", "short name|aliases", "short_name|Other names"})
    void optionalTitlesAreKnownToo(String shortName, String aliases) {
        var file = files.text(
                "list.csv", "%s,Ghi chú,%s,name,group\nSYT,gấp,Y tế,Sở Y tế,sở\n".formatted(shortName, aliases));

        assertThat(ListFiles.read(file)).containsExactly(new RecipientLine(1, "Sở Y tế", "SYT", "sở", List.of("Y tế")));
    }

    @Test
    void titlesAndColumnsMayBeDecomposed() {
        var text = "Tên đơn vị,Nhóm\nUBND huyện Cẩm Thủy,UBND cấp huyện\n";
        var file = files.text("mac.csv", Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(ListFiles.read(file))
                .containsExactly(new RecipientLine(
                        1, "UBND huyện Cẩm Thủy", "UBND huyện Cẩm Thủy", "UBND cấp huyện", List.of()));
    }

    @Test
    void headerMayStandUnderALetterhead() {
        var file = files.text("list.csv", """
                UBND TỈNH THANH HÓA,,
                DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN,,

                STT,Đơn vị,Nhóm
                1,Báo Thanh Hóa,press
                """);

        assertThat(ListFiles.read(file)).extracting(RecipientLine::row).containsExactly(1);
    }

    @Test
    void blankLinesArePassedOverButCounted() {
        var file = files.text("list.csv", "name,group,note\nA,x,\n,,\n\n,,only a note\nB,y,\n");

        assertThat(ListFiles.read(file)).extracting(RecipientLine::row).containsExactly(1, 5);
    }

    @Test
    void cellsMayHoldQuotesAndLineEnds() {
        var file = files.text(
                "list.csv", "name,group,aliases\n\"Hội \"\"Doanh\r\nnghiệp\"\"\",hội,\"Hội A\nHội B;Hội A; ;\"\n");

        assertThat(ListFiles.read(file))
                .containsExactly(new RecipientLine(
                        1, "Hội \"Doanh nghiệp\"", "Hội \"Doanh nghiệp\"", "hội", List.of("Hội A", "Hội B")));
    }

    @Test
    void namesLoseWhatCannotBeSeen() {
        var file = files.text("list.csv", "name,group\n\u00A0 Sở\u00A0\u200BTư  pháp\u202E\u00AD ,\u200B\n");

        assertThat(ListFiles.read(file))
                .containsExactly(new RecipientLine(1, "Sở Tư pháp", "Sở Tư pháp", "", List.of()));
    }

    @Test
    void formulasAreTextsLikeOthers() {
        var file = files.text("list.csv", "name,group\n=1+1,@x\n'=1+1,'x\n");

        assertThat(ListFiles.names(file)).containsExactly("=1+1", "=1+1");
        assertThat(ListFiles.read(file)).extracting(RecipientLine::group).containsExactly("@x", "'x");
    }

    @Test
    void separatorLineOfExcelIsNoHeader() {
        assertThat(ListFiles.names(files.text("list.csv", "sep=;\r\nname;group\r\nA;x\r\n")))
                .containsExactly("A");
    }

    @Test
    void shortRowsAreFilledUp() {
        assertThat(ListFiles.read(files.text("list.csv", "name,group,aliases\nA\n")))
                .containsExactly(new RecipientLine(1, "A", "A", "", List.of()));
    }

    @Test
    void aColumnNamedTwiceCountsOnce() {
        assertThat(ListFiles.names(files.text("list.csv", "Đơn vị,Tên đơn vị,Nhóm\nA,B,x\n")))
                .containsExactly("A");
    }
}
