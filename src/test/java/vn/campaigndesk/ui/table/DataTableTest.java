package vn.campaigndesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.text.Messages;

/// What a screen hears of the rows that a person chooses.
class DataTableTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi"));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aScreenHearsOfEveryChoiceHoweverLongItHasListened() throws Exception {
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

    /// Nobody may take a part of the list for the whole: a filter that is set is seen, also hours after the start.
    @Test
    void aFilterThatIsSetIsSeenHoweverLongTheTableHasBeenThere() throws Exception {
        var done = WaitForAsyncUtils.asyncFx(() -> {
            var model = model();
            var table = new DataTable<>("words", model, MESSAGES);
            System.gc();

            model.filter("word", new ColumnFilter.Words("b"));
            assertThat(model.visible()).containsExactly("b");
            assertThat(chips(table)).containsExactly("Word: “b”");
            assertThat(funnel(table).getStyleClass()).contains("set");

            System.gc();
            model.unfilterAll();
            assertThat(chips(table)).isEmpty();
            assertThat(funnel(table).getStyleClass()).doesNotContain("set");
            return true;
        });
        assertThat(done.get(60, TimeUnit.SECONDS)).isTrue();
    }

    /// A narrow column of numbers drops whole words of its head: "(1)" or all of it, never "(1) Of".
    @ParameterizedTest
    @CsvSource({
        "NUMBER, (1) Offices told of it, (1) Offices_told_of_it",
        "NUMBER, No., No.",
        "TEXT, Name of the unit, Name of the unit",
    })
    void theHeadOfANumberIsCutAfterItsFirstWordOnly(ColumnKind kind, String title, String head) throws Exception {
        var column = new Column<String>("word", title, kind, String::length, 100, true);

        var shown = WaitForAsyncUtils.asyncFx(
                        () -> new DataTable<>("words", new TableModel<>(List.of(column)), MESSAGES)
                                .table()
                                .getColumns()
                                .getFirst()
                                .getText())
                .get(60, TimeUnit.SECONDS);

        assertThat(shown).isEqualTo(head.replace('_', '\u00a0'));
    }

    private static List<String> chips(DataTable<String> table) {
        return ((Pane) table.getChildren().getFirst())
                .getChildren().stream().map(chip -> ((Labeled) chip).getText()).toList();
    }

    private static Node funnel(DataTable<String> table) {
        return table.table().getColumns().getFirst().getGraphic();
    }

    private static DataTable<String> table() {
        return new DataTable<>("words", model(), MESSAGES);
    }

    private static TableModel<String> model() {
        var column = new Column<String>("word", "Word", ColumnKind.TEXT, word -> word, 100, true);
        var model = new TableModel<>(List.of(column));
        model.show(List.of("a", "b", "c"));
        return model;
    }
}
