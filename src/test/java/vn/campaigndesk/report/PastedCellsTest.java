package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A block on the clipboard as spreadsheets and word processors put it there: a cell that slips by one puts a unit's
/// numbers into the wrong rows of the form.
class PastedCellsTest {
    /// Tabs are written as →, line ends as ↵ (LF), ⏎ (CR LF) and ␍ (CR); cells are told apart by |, lines by /.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            # on the clipboard       ; the cells
            5                        ; 5
            5↵                       ; 5
            5⏎                       ; 5
            5␍6                      ; 5/6
            5→6                      ; 5|6
            5→6↵7→8↵                 ; 5|6/7|8
            5→6⏎7→8⏎                 ; 5|6/7|8
            # empty cells are cells
            →6                       ; |6
            5→                       ; 5|
            5→↵→8                    ; 5|/|8
            →→                       ; ||
            5↵↵7                     ; 5//7
            # a line that is shorter is filled up
            5↵7→8                    ; 5|/7|8
            # a cell with a break in it is one cell
            "hai↵dòng"→6             ; hai↵dòng|6
            "hai⏎dòng"→6             ; hai↵dòng|6
            "có→tab"→6               ; có→tab|6
            "nói ""miệng""\"→6        ; nói "miệng"|6
            ""→6                     ; |6
            # a mark that is only a letter of the cell
            "5                       ; "5
            "5→6                     ; "5|6
            5"→6                     ; 5"|6
            "a"b→6                   ; "a"b|6
            3 "loa" xã→6             ; 3 "loa" xã|6
            # space around a value is none of it
             5 → 6                   ; 5|6
            """)
    void everyCellComesOutWhereItStood(String clipboard, String cells) {
        var text = clipboard
                .replace('→', '\t')
                .replace("⏎", "\r\n")
                .replace('↵', '\n')
                .replace('␍', '\r');

        var read = PastedCells.of(text).stream()
                .map(line -> String.join("|", line))
                .collect(Collectors.joining("/"));

        assertThat(read).isEqualTo(cells.replace('→', '\t').replace('↵', '\n'));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyBlockOfASpreadsheetIsReadCellByCell(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var block = block(random);
            var clipboard = block.stream()
                    .map(line -> line.stream().map(PastedCellsTest::written).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\r\n", "", "\r\n"));

            assertThat(PastedCells.of(clipboard)).as(clipboard).isEqualTo(block);
        }
    }

    private static List<List<String>> block(Random random) {
        var parts = List.of("5", "1.200", "\n", "\t", "\"", "xã", ",", ";", "'", "=", "khoảng 7");
        var width = 1 + random.nextInt(4);
        return Stream.generate(() -> IntStream.range(0, width)
                        .mapToObj(cell -> IntStream.range(0, random.nextInt(4))
                                .mapToObj(part -> parts.get(random.nextInt(parts.size())))
                                .collect(Collectors.joining())
                                .strip())
                        .toList())
                .limit(1 + random.nextInt(5))
                .toList();
    }

    /// As Excel writes it: marks around a cell that could be mistaken, and each mark inside twice.
    private static String written(String cell) {
        return cell.matches("(?s).*[\\n\\t\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @ParameterizedTest
    @CsvSource({"5, false", "'1.200 lượt', false", "'', false", "'5\t6', true", "'5\n', true", "'5\r6', true"})
    void oneLineOfOneCellIsNoBlock(String text, boolean block) {
        assertThat(PastedCells.isBlock(text)).isEqualTo(block);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\t", "\r\n", "\"", "\"\"", "\"\n", "\t\n\t"})
    void nothingMuchIsReadWithoutAFault(String text) {
        var read = PastedCells.of(text);

        assertThat(read.stream().map(List::size).distinct().count()).isLessThanOrEqualTo(1);
        assertThat(Arrays.asList("", "\""))
                .containsAll(read.stream()
                        .flatMap(List::stream)
                        .map(cell -> cell.strip())
                        .toList());
    }
}
