package vn.campaigndesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.text.Messages;

/// The form behind a column's funnel: what is typed is what is filtered by, and what cannot be read filters nothing but
/// says so.
class FilterFormTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi"));

    private record Line(
            String name,
            String group,
            @Nullable Long count,
            @Nullable LocalDate day) {}

    private static final List<Line> LINES = List.of(
            new Line("Thọ Xuân", "huyện", 1214L, LocalDate.of(2024, 11, 5)),
            new Line("Hồng Đức", "trường", null, null),
            new Line("Quan Hóa", "huyện", 0L, LocalDate.of(2024, 11, 20)),
            new Line("Lam Sơn", "", -3L, LocalDate.of(2023, 12, 31)));

    private final TableModel<Line> model = new TableModel<>(List.of(
            new Column<>("name", "Đơn vị", ColumnKind.TEXT, Line::name, 200, true),
            new Column<>("group", "Nhóm", ColumnKind.CHOICE, Line::group, 100, true),
            new Column<>("count", "Số", ColumnKind.NUMBER, Line::count, 80, true),
            new Column<>("day", "Ngày", ColumnKind.DAY, Line::day, 80, true)));
    private boolean closed;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void fill() {
        model.show(LINES);
    }

    /// What a person does with the form, on the window's thread.
    private interface Doing {
        void with(FilterForm<Line> form);
    }

    private void open(String column, Doing doing) throws Exception {
        closed = false;
        assertThat(WaitForAsyncUtils.asyncFx(() -> {
                            doing.with(new FilterForm<>(model, model.column(column), MESSAGES, () -> closed = true));
                            return true;
                        })
                        .get(60, TimeUnit.SECONDS))
                .isTrue();
    }

    private static Stream<Node> all(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(node -> switch (node) {
            case ScrollPane scroll -> Stream.concat(Stream.of(node), all((Parent) scroll.getContent()));
            case Parent inner -> Stream.concat(Stream.of(node), all(inner));
            default -> Stream.of(node);
        });
    }

    private static <N extends Node> N find(Parent form, String id, Class<N> kind) {
        return kind.cast(all(form)
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id)));
    }

    private static void type(Parent form, String field, @Nullable String text) {
        find(form, "filter-" + field, TextField.class).setText(text == null ? "" : text);
    }

    private static void apply(Parent form) {
        find(form, "filter-apply", Button.class).fire();
    }

    private static CheckBox box(Parent form, String word) {
        return all(form)
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private String seen() {
        return String.join(", ", model.visible().stream().map(Line::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # column | from      | to         | the rows that are seen
            count    | 0         | -          | Thọ Xuân, Quan Hóa
            count    | -         | 0          | Quan Hóa, Lam Sơn
            count    | 1.214     | 1 214      | Thọ Xuân
            count    | -3        | -1         | Lam Sơn
            day      | 5/11/2024 | 05-11-2024 | Thọ Xuân
            day      | 6.11.2024 | -          | Quan Hóa
            day      | -         | 01012024   | Lam Sơn
            # nothing typed is no filter
            count    | -         | -          | Thọ Xuân, Hồng Đức, Quan Hóa, Lam Sơn
            """)
    void boundsAreTypedAsPeopleTypeThem(String column, @Nullable String from, @Nullable String to, String rows)
            throws Exception {
        open(column, form -> {
            type(form, "least", from);
            type(form, "most", to);
            apply(form);
        });

        assertThat(seen()).isEqualTo(rows);
        assertThat(closed).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # column | from     | to         | what is said
            count    | nhiều    | -          | “nhiều” không phải là số.
            count    | 1        | 2,5        | “2,5” không phải là số.
            day      | 31/11    | -          | Không đọc được ngày “31/11”. Hãy gõ như 05/11/2024 hoặc 5/11.
            day      | 1/1/2024 | thứ Sáu    | Không đọc được ngày “thứ Sáu”. Hãy gõ như 05/11/2024 hoặc 5/11.
            """)
    void aBoundThatCannotBeReadFiltersNothingAndSaysSo(
            String column, @Nullable String from, @Nullable String to, String said) throws Exception {
        open(column, form -> {
            type(form, "least", from);
            type(form, "most", to);
            apply(form);

            assertThat(find(form, "filter-problem", Label.class).getText()).isEqualTo(said);
        });

        assertThat(model.filters()).isEmpty();
        assertThat(model.visible()).hasSize(4);
        assertThat(closed).as("what was typed stays there to be mended").isFalse();
    }

    @Test
    void whatIsMendedIsAppliedAndNoLongerComplainedOf() throws Exception {
        open("day", form -> {
            type(form, "least", "31/11");
            apply(form);
            type(form, "least", "30/11/2023");
            apply(form);

            assertThat(find(form, "filter-problem", Label.class).isVisible()).isFalse();
        });

        assertThat(closed).isTrue();
        assertThat(model.visible()).hasSize(3);
    }

    @Test
    void theFormOpensWithWhatIsSet() throws Exception {
        model.filter("count", new ColumnFilter.Between(1_200L, null));
        model.filter("day", new ColumnFilter.Days(null, LocalDate.of(2024, 11, 5)));
        model.filter("name", new ColumnFilter.Words("tho xuan"));

        open(
                "count",
                form -> assertThat(text(form, "least") + "|" + text(form, "most"))
                        .isEqualTo("1.200|"));
        open(
                "day",
                form -> assertThat(text(form, "least") + "|" + text(form, "most"))
                        .isEqualTo("|05/11/2024"));
        open("name", form -> assertThat(text(form, "words")).isEqualTo("tho xuan"));
    }

    private static String text(Parent form, String field) {
        return Objects.requireNonNull(
                find(form, "filter-" + field, TextField.class).getText());
    }

    @Test
    void tickedWordsAreSeenAlsoThatOfEmptyCells() throws Exception {
        open("group", form -> {
            box(form, "huyện").setSelected(false);
            apply(form);
        });
        assertThat(seen()).isEqualTo("Hồng Đức, Lam Sơn");

        open("group", form -> {
            assertThat(box(form, "huyện").isSelected()).isFalse();
            box(form, "(trống)").setSelected(false);
            apply(form);
        });
        assertThat(seen()).isEqualTo("Hồng Đức");

        open("group", form -> {
            box(form, "huyện").setSelected(true);
            box(form, "(trống)").setSelected(true);
            apply(form);
        });
        assertThat(model.filters()).as("all of them is no filter").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tho xuan | Thọ Xuân
            XUÂN     | Thọ Xuân
            '  '     | Thọ Xuân, Hồng Đức, Quan Hóa, Lam Sơn
            """)
    void wordsAreFoundWithoutDiacriticsAndNoWordIsNoFilter(String typed, String rows) throws Exception {
        open("name", form -> {
            type(form, "words", typed);
            apply(form);
        });

        assertThat(seen()).isEqualTo(rows);
    }
}
