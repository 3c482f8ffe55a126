package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TabTableTest {
    @Test
    void readsNamedCellsAndLeavesOutCommentsAndBlankLines() {
        var lines = TabTable.read(TabTableTest.class, "tab-table.tsv");

        assertThat(lines).hasSize(2);
        var line = lines.getFirst();
        assertThat(line.get("name")).isEqualTo("Thọ Xuân");
        assertThat(line.number("place")).isEqualTo(15);
        assertThat(line.date("day")).isEqualTo(LocalDate.of(2024, 11, 17));
        assertThat(line.list("aliases")).containsExactly("H. Thọ Xuân", "Huyện Thọ Xuân");
    }

    @Test
    void anEmptyCellIsEmptyTextNoDayAndNoItems() {
        var line = TabTable.read(TabTableTest.class, "tab-table.tsv").getLast();

        assertThat(line.get("day")).isEmpty();
        assertThat(line.optional("day")).isNull();
        assertThat(line.date("day")).isNull();
        assertThat(line.list("aliases")).isEmpty();
    }

    @Test
    void faultsOfTheTableAreNamed() {
        var line = TabTable.read(TabTableTest.class, "tab-table.tsv").getFirst();

        assertThatThrownBy(() -> line.get("colour"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> TabTable.read(TabTableTest.class, "tab-table-ragged.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tab-table-ragged.tsv")
                .hasMessageContaining("lonely");
        assertThatThrownBy(() -> TabTable.read(TabTableTest.class, "nowhere.tsv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.tsv");
    }
}
