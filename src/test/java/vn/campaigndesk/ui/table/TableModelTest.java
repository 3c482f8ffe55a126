package vn.campaigndesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What of a table is seen, and what of it is copied.
class TableModelTest {
    private record Line(
            String unit,
            String group,
            @Nullable Long count,
            @Nullable LocalDate day) {}

    private static final Line THO_XUAN = new Line("Huyện Thọ Xuân", "huyện", 214L, LocalDate.of(2024, 11, 5));
    private static final Line HONG_DUC = new Line("Trường Đại học Hồng Đức", "trường", null, null);
    private static final Line QUAN_HOA = new Line("Huyện Quan Hóa", "huyện", 0L, LocalDate.of(2024, 11, 20));

    private final TableModel<Line> model = new TableModel<>(List.of(
            new Column<>("unit", "Đơn vị", ColumnKind.TEXT, Line::unit, 200, true),
            new Column<>("group", "Nhóm", ColumnKind.CHOICE, Line::group, 100, true),
            new Column<>("count", "Số", ColumnKind.NUMBER, Line::count, 80, true),
            new Column<>("day", "Ngày", ColumnKind.DAY, Line::day, 80, true)));

    @BeforeEach
    void fill() {
        model.show(List.of(THO_XUAN, HONG_DUC, QUAN_HOA));
    }

    @Test
    void wordsAreFoundWithoutDiacritics() {
        model.filter("unit", new ColumnFilter.Words("xuan tho"));
        assertThat(model.visible()).containsExactly(THO_XUAN);
    }

    @Test
    void tickedWordsAreSeen() {
        model.filter("group", new ColumnFilter.OneOf(Set.of("trường")));
        assertThat(model.visible()).containsExactly(HONG_DUC);
    }

    @Test
    void anEmptyCellIsNotZero() {
        model.filter("count", new ColumnFilter.Between(0L, 0L));
        assertThat(model.visible()).containsExactly(QUAN_HOA);
    }

    @Test
    void daysAreBoundedOnBothSidesIncluded() {
        model.filter("day", new ColumnFilter.Days(LocalDate.of(2024, 11, 5), LocalDate.of(2024, 11, 5)));
        assertThat(model.visible()).containsExactly(THO_XUAN);
    }

    @Test
    void allFiltersAndTheSearchMustLetARowThrough() {
        model.filter("group", new ColumnFilter.OneOf(Set.of("huyện")));
        model.search(line -> line.unit().contains("Hóa"));
        assertThat(model.visible()).containsExactly(QUAN_HOA);
        model.unfilterAll();
        assertThat(model.visible()).as("the search stays").containsExactly(QUAN_HOA);
    }

    @Test
    void filtersStayWhenTheRowsAreReadAgain() {
        model.filter("group", new ColumnFilter.OneOf(Set.of("huyện")));
        model.show(List.of(HONG_DUC, QUAN_HOA));
        assertThat(model.visible()).containsExactly(QUAN_HOA);
    }

    @Test
    void aFilterOnNoColumnIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> model.filter("nothing", new ColumnFilter.Words("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsOfAColumnStandInVietnameseOrder() {
        assertThat(model.words("unit")).containsExactly("Huyện Quan Hóa", "Huyện Thọ Xuân", "Trường Đại học Hồng Đức");
    }

    /// A column may be read in other words than it is filtered by: each word that is offered has to find its rows.
    @Test
    void everyWordThatIsOfferedFindsItsRowsAlsoWhereTheColumnIsReadInOtherWords() {
        var said = new TableModel<>(List.of(new Column<>("group", "Nhóm", ColumnKind.CHOICE, Line::group, 100, true)
                .saying(line -> line.group() + ", " + line.count() + " xã")));
        said.show(List.of(THO_XUAN, HONG_DUC, QUAN_HOA));

        assertThat(said.words("group")).containsExactly("huyện", "trường");
        for (var word : said.words("group")) {
            said.filter("group", new ColumnFilter.OneOf(Set.of(word)));
            assertThat(said.visible())
                    .as(word)
                    .isNotEmpty()
                    .allMatch(line -> line.group().equals(word));
        }
    }

    @Test
    void copiedRowsKeepNumbersPlainAndFormulasHarmless() {
        var formula = new Line("=HYPERLINK(\"x\")\nhai dòng", "@nhóm", 1234L, LocalDate.of(2024, 11, 5));
        assertThat(TableText.of(model.columns(), List.of(formula, HONG_DUC))).isEqualTo("""
                        Đơn vị\tNhóm\tSố\tNgày
                        '=HYPERLINK("x") hai dòng\t'@nhóm\t1234\t05/11/2024
                        Trường Đại học Hồng Đức\ttrường\t\t""");
    }

    @Test
    void filtersAgreeWithANaiveLookAtEveryRow() {
        var random = new Random(20241118);
        var lines = new ArrayList<Line>();
        for (int number = 0; number < 500; number++) {
            lines.add(new Line(
                    "Đơn vị " + number,
                    random.nextBoolean() ? "huyện" : "sở",
                    random.nextInt(10) == 0 ? null : random.nextLong(2000),
                    LocalDate.of(2024, 11, 1).plusDays(random.nextInt(30))));
        }
        model.show(lines);
        model.filter("group", new ColumnFilter.OneOf(Set.of("sở")));
        model.filter("count", new ColumnFilter.Between(500L, null));
        assertThat(model.visible())
                .containsExactlyElementsOf(lines.stream()
                        .filter(line -> line.group().equals("sở"))
                        .filter(line -> line.count() != null && line.count() >= 500)
                        .toList());
    }
}
