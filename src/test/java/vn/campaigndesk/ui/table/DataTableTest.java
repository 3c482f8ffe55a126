package vn.campaigndesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.text.Messages;

/// What a screen hears of the rows that a person chooses.
class DataTableTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi"));

    @Test
    void aScreenHearsOfEveryChoiceHoweverLongItHasListened() throws Exception {
        FxToolkit.registerPrimaryStage();
        var heard = new AtomicInteger();
        var done = WaitForAsyncUtils.asyncFx(() -> {
            var table = table();
            table.chosen().addListener((InvalidationListener) _ -> heard.incrementAndGet());
            System.gc();

            table.choose(Set.of("b", "c"));

            assertThat(table.chosen()).containsExactly("b", "c");
            assertThat(heard.get()).isPositive();
            return true;
        });
        assertThat(done.get(60, TimeUnit.SECONDS)).isTrue();
    }

    private static DataTable<String> table() {
        var column = new Column<String>("word", "Word", ColumnKind.TEXT, word -> word, 100, true);
        var model = new TableModel<>(List.of(column));
        model.show(List.of("a", "b", "c"));
        return new DataTable<>("words", model, MESSAGES);
    }
}
