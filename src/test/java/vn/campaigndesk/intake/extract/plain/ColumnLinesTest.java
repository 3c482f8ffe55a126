package vn.campaigndesk.intake.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables written as plain lines.
class ColumnLinesTest {
    private record Written(String name, String lines, List<List<String>> cells) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    static List<Written> tables() {
        return List.of(
                new Written(
                        "tabs",
                        "1\tBài\t150\n2\tLượt\t7",
                        List.of(List.of("1", "Bài", "150"), List.of("2", "Lượt", "7"))),
                new Written(
                        "an empty cell between tabs",
                        "1\t\t150\n2\tLượt\t",
                        List.of(List.of("1", "", "150"), List.of("2", "Lượt", ""))),
                new Written(
                        "bars",
                        "| 1 | Bài | 150 |\n| 2 | Lượt | 7 |",
                        List.of(List.of(" 1 ", " Bài ", " 150 "), List.of(" 2 ", " Lượt ", " 7 "))),
                new Written(
                        "bars without those outside",
                        "1 | Bài | 150\n2 | Lượt | 7",
                        List.of(List.of("1 ", " Bài ", " 150"), List.of("2 ", " Lượt ", " 7"))),
                new Written(
                        "drawn lines have no cells",
                        "+---+-----+\n| 1 | 150 |\n+---+-----+\n| 2 | 7 |",
                        List.of(List.of(), List.of(" 1 ", " 150 "), List.of(), List.of(" 2 ", " 7 "))),
                new Written(
                        "blanks under each other",
                        "1  Bài    150\n2  Lượt   7\n3  Tin    12",
                        List.of(
                                List.of("1  ", "Bài    ", "150"),
                                List.of("2  ", "Lượt   ", "7"),
                                List.of("3  ", "Tin    ", "12"))),
                new Written(
                        "a shorter line has empty cells",
                        "1  Bài    150\n2  Lượt   7\n3  Tin",
                        List.of(
                                List.of("1  ", "Bài    ", "150"),
                                List.of("2  ", "Lượt   ", "7"),
                                List.of("3  ", "Tin", ""))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cells_are_where_they_were_written(Written written) {
        assertThat(new ColumnLines(lines(written.lines)).at(0)).isEqualTo(written.cells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Một dòng\nHai dòng",
                "1\tBài\t150",
                "| 1 | 150 |\nKhông phải bảng",
                "a  b\nc  d",
                "Sở | Ban\nNgành",
                "",
            })
    void a_line_alone_is_no_table(String text) {
        assertThat(new ColumnLines(lines(text)).at(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_table_begins_where_it_is_looked_for(int first) {
        var text = lines("Tên đơn vị\nSTT\tSố\n1\t150\n2\t7\nHết");
        assertThat(new ColumnLines(text).at(first)).hasSize(4 - first);
    }

    /// A run that is no table is not looked through again from each of its lines.
    @ParameterizedTest
    @ValueSource(strings = {"----", "%sa  b%s"})
    void lines_that_nearly_are_a_table_are_looked_at_once(String line) {
        var text = IntStream.range(0, 50_000)
                .mapToObj(i -> line.replaceFirst("%s", "a".repeat(i % 40)).replace("%s", "b".repeat(40 - i % 40)))
                .collect(Collectors.joining("\n"));
        var columns = new ColumnLines(lines("\n" + text));
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> IntStream.range(0, 50_000).forEach(columns::at));
    }

    @Test
    void a_table_may_begin_in_the_midst_of_lines_with_gaps() {
        var columns = new ColumnLines(lines("Tên đơn vị  báo cáo: Sở Y tế\n1  Bài    150\n2  Lượt   7\n3  Tin    12"));
        assertThat(columns.at(0)).isEmpty();
        assertThat(columns.at(1)).hasSize(3);
    }
}
