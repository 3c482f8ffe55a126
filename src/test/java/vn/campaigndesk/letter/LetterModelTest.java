package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the records accept, and the lines that are composed from the letterhead.
class LetterModelTest {
    private static final DecreeText WORDS = new DecreeText();

    private static Letterhead head(@Nullable String number, @Nullable LocalDate date) {
        return new Letterhead("", "Sở", number, "bc-stttt", "Thanh Hóa", date, 2024);
    }

    @ParameterizedTest
    @CsvSource({"1,01", "5,05", "9,09", "10,10", "116,116", "05,05", "12a,12a"})
    void numbersBelowTenArePadded(String number, String printed) {
        assertThat(WORDS.number(head(number, null))).isEqualTo("Số: " + printed + "/BC-STTTT");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-05,ngày 05 tháng 01 năm 2024",
        "2024-02-29,ngày 29 tháng 02 năm 2024",
        "2024-03-09,ngày 09 tháng 3 năm 2024",
        "2024-09-10,ngày 10 tháng 9 năm 2024",
        "2025-10-01,ngày 01 tháng 10 năm 2025",
        "2024-12-31,ngày 31 tháng 12 năm 2024"
    })
    void daysBelowTenAndTheFirstTwoMonthsArePadded(LocalDate date, String printed) {
        assertThat(WORDS.date(head("1", date))).isEqualTo("Thanh Hóa, " + printed);
    }

    @Test
    void aBlankNumberIsNoNumber() {
        assertThat(head(" ", null).number()).isNull();
        assertThat(WORDS.number(head(null, null))).matches("Số: \u00A0+/BC-STTTT");
    }

    @Test
    void theNoteOfAnAppendixNamesTheDocument() {
        assertThat(WORDS.attached(DocumentKind.DISPATCH, head("5", LocalDate.of(2024, 11, 8)), "Sở Y tế"))
                .isEqualTo("(Kèm theo Công văn số 05/BC-STTTT ngày 08 tháng 11 năm 2024 của Sở Y tế)");
        assertThat(WORDS.attached(DocumentKind.REPORT, head(null, null), "Sở Y tế"))
                .startsWith("(Kèm theo Báo cáo số \u00A0");
    }

    @Test
    void theYearOfTheDateWins() {
        assertThat(head("1", LocalDate.of(2025, 1, 1)).year()).isEqualTo(2025);
    }

    @Test
    void namesAreCleanedToOneLine() {
        var head = new Letterhead("UBND\ntỉnh", " Sở  Y tế\u0000", "1\u0002", "x", "y", null, 2024);
        assertThat(head.parentBody()).isEqualTo("UBND tỉnh");
        assertThat(head.issuingBody()).isEqualTo("Sở Y tế");
        assertThat(head.number()).isEqualTo("1");
    }

    @Test
    void aLetterheadNeedsAnIssuer() {
        assertThatThrownBy(() -> new Letterhead("UBND", " ", null, "x", "y", null, 2024))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("issuing body");
    }

    @Test
    void aReportHasATypeNameAndADispatchHasNone() {
        var report = OfficialDocument.of(DocumentKind.REPORT, Samples.letterhead(), Samples.info());
        assertThatThrownBy(report::build).isInstanceOf(IllegalArgumentException.class);
        var dispatch = OfficialDocument.of(DocumentKind.DISPATCH, Samples.letterhead(), Samples.info());
        assertThatThrownBy(() -> dispatch.named("BÁO CÁO", "x").build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMetadataNeedATitle() {
        assertThatThrownBy(() -> new DocumentInfo("\u0000", "", "", Samples.CREATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBlankWatermarkIsNone() {
        assertThat(Samples.bareReport().watermark(" ").build().watermark()).isNull();
        assertThat(Samples.bareReport().watermark(null).build().watermark()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void onlyThreeLevelsOfHeadingsExist(int level) {
        assertThatThrownBy(() -> Heading.numbered(level, Run.plain("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aColumnHasAPositiveShare(double share) {
        assertThatThrownBy(() -> new Column("x", share, Align.LEFT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowCoversExactlyTheColumns() {
        var columns = List.of(new Column("a", 1, Align.LEFT), new Column("b", 1, Align.LEFT));
        assertThatThrownBy(() -> Table.of(columns, List.of(Row.of("1", "2"), Row.of("1"))))
                .hasMessage("row 2 covers 1 columns, the table has 2");
        assertThatThrownBy(() -> Table.of(columns, List.of(Row.group("x", 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Table.of(columns, List.of(Row.group("x", 2))).rows()).hasSize(1);
    }

    @Test
    void aTableNeedsAColumnAndAReadableFont() {
        assertThatThrownBy(() -> Table.of(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        var table = Table.of(List.of(new Column("a", 1, Align.LEFT)), List.of());
        assertThat(table.repeatHeader()).isTrue();
        assertThatThrownBy(() -> table.sized(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.sized(14)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCellCoversAtLeastOneColumn() {
        assertThatThrownBy(() -> Cell.of("x").spanning(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cell.notApplicable().text()).isEmpty();
    }

    @Test
    void listsAreCopied() {
        var rows = new ArrayList<Row>();
        var table = Table.of(List.of(new Column("a", 1, Align.LEFT)), rows);
        rows.add(Row.of("x"));
        assertThat(table.rows()).isEmpty();
    }
}
