package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// Whatever is done to a clean form, what is taken without a question is what the unit wrote.
class MangledFormTest {
    private static final int FORMS = 3_000;
    private static final List<String> UNITS =
            List.of("UBND huyện Thọ Xuân", "UBND huyện Quan Hóa", "UBND huyện Quan Sơn", "UBND thị xã Nghi Sơn");

    /// A form while it is mangled, with what it really says.
    private static final class Form {
        private final Random random;
        private String unit;
        private final String meant;
        private String evaluation = FilledForm.EVALUATION;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<@Nullable Long> truth = new ArrayList<>();
        private final List<String> before = new ArrayList<>();
        private boolean lines;
        private boolean headless;
        private boolean columnsSwapped;

        Form(Random random) {
            this.random = random;
            meant = UNITS.get(random.nextInt(UNITS.size()));
            unit = meant;
            for (var i = 0; i < FilledForm.ROWS.size(); i++) {
                var value = List.of(40L, 16L, 60L, 300L, 9_000L).get(i) + random.nextInt(15);
                truth.add(value);
                rows.add(new ArrayList<>(List.of(
                        String.valueOf(i + 1), FilledForm.ROWS.get(i), written(value), FilledForm.HINTS.get(i))));
            }
        }

        private String written(long value) {
            return value < 1000 || random.nextBoolean()
                    ? String.valueOf(value)
                    : "%d.%03d".formatted(value / 1000, value % 1000);
        }

        private int any() {
            return random.nextInt(rows.size());
        }

        private void set(int row, int column, String text) {
            rows.get(row).set(column, text);
        }

        private String at(int row, int column) {
            return rows.get(row).get(column);
        }

        FilledForm file() {
            var form =
                    new FilledForm().text(before.toArray(String[]::new)).general(unit, evaluation, FilledForm.PROPOSAL);
            if (lines) {
                rows.forEach(row -> form.text(row.get(0) + ". " + row.get(1) + ": " + row.get(2)));
                return form;
            }
            var table = new ArrayList<List<String>>();
            if (!headless) {
                table.add(List.of("STT", "Nội dung", "Số lượng", "Ghi chú"));
            }
            table.addAll(rows);
            return form.table(table.stream().map(this::ordered).toList());
        }

        private List<String> ordered(List<String> row) {
            return columnsSwapped ? List.of(row.get(0), row.get(1), row.get(3), row.get(2)) : row;
        }
    }

    /// One way of mangling. It keeps what the form says, or makes it say something that must not be taken as before.
    private interface Mangling {
        void mangle(Form form);
    }

    private static final List<Mangling> MANGLINGS = List.of(
            form -> form.headless = true,
            form -> form.columnsSwapped = true,
            form -> form.lines = true,
            form -> Collections.shuffle(form.rows, form.random),
            form -> form.rows.forEach(row -> row.set(0, String.valueOf(form.random.nextInt(9) + 1))),
            form -> form.rows.forEach(row -> row.set(0, "")),
            form -> form.unit = typo(form.unit, form.random),
            form -> form.unit = Normalizer.normalize(form.unit, Normalizer.Form.NFD),
            form -> form.unit = form.unit.toUpperCase(java.util.Locale.ROOT),
            form -> form.unit = "Phòng Văn hóa và Thông tin, " + form.unit,
            form -> form.evaluation = "",
            form -> form.before.add("Tổng số cơ quan, đơn vị triển khai chiến dịch: 3"),
            form -> form.before.add("Tổng số bài viết năm 2023 là 999 bài."),
            MangledFormTest::typoInRow,
            MangledFormTest::dropRow,
            MangledFormTest::blank,
            MangledFormTest::estimate,
            MangledFormTest::comma,
            MangledFormTest::moveToNote,
            MangledFormTest::moveIntoText,
            MangledFormTest::repeatRow,
            MangledFormTest::splitRow,
            MangledFormTest::doubtfulNote,
            MangledFormTest::cutText,
            MangledFormTest::planned);

    private static String typo(String text, Random random) {
        var at = 5 + random.nextInt(text.length() - 5);
        var letters = "aeinou";
        return text.substring(0, at) + letters.charAt(random.nextInt(letters.length())) + text.substring(at + 1);
    }

    private static void typoInRow(Form form) {
        var row = form.any();
        form.set(row, 1, typo(form.at(row, 1), form.random));
    }

    private static void dropRow(Form form) {
        if (form.rows.size() > 1) {
            form.rows.remove(form.any());
        }
    }

    private static void blank(Form form) {
        form.set(form.any(), 2, "");
    }

    private static void estimate(Form form) {
        var row = form.any();
        form.set(row, 2, List.of("khoảng ", "trên ", "~", "gần ").get(form.random.nextInt(4)) + form.at(row, 2));
    }

    private static void comma(Form form) {
        var row = form.any();
        form.set(row, 2, form.at(row, 2).replace('.', ','));
    }

    private static void moveToNote(Form form) {
        var row = form.any();
        form.set(row, 3, form.at(row, 2) + " " + form.at(row, 3));
        form.set(row, 2, "");
    }

    private static void moveIntoText(Form form) {
        var row = form.any();
        form.set(row, 1, form.at(row, 1) + ": " + form.at(row, 2));
        form.set(row, 2, "");
    }

    private static void repeatRow(Form form) {
        var row = form.any();
        var copy = new ArrayList<>(form.rows.get(row));
        copy.set(2, "7");
        form.rows.add(form.any(), copy);
    }

    private static void splitRow(Form form) {
        var row = form.any();
        form.rows.add(row + 1, new ArrayList<>(List.of(form.at(row, 0) + ".1", "Trên mạng xã hội", "7", "")));
        form.set(row, 2, form.random.nextBoolean() ? "" : form.at(row, 2));
    }

    private static void doubtfulNote(Form form) {
        form.set(form.any(), 3, "số liệu tạm tính");
    }

    private static void cutText(Form form) {
        var row = form.any();
        var words = form.at(row, 1).split(" ", -1);
        form.set(
                row,
                1,
                String.join(
                        " ",
                        List.of(words)
                                .subList(
                                        0,
                                        Math.min(
                                                words.length,
                                                3 + form.random.nextInt(Math.max(1, words.length - 3))))));
    }

    private static void planned(Form form) {
        var row = form.any();
        form.set(row, 1, form.at(row, 1) + " (dự kiến)");
        form.set(row, 2, "5");
    }

    @Test
    void nothingWrongIsTaken() {
        try (var fixture = CampaignFixture.open()) {
            var drafter = Drafters.of(fixture);
            var random = new Random(20241118);
            Map<Status, Integer> counts = new HashMap<>();
            for (var i = 0; i < FORMS; i++) {
                var form = new Form(random);
                var manglings = random.nextInt(4);
                for (var j = 0; j < manglings; j++) {
                    MANGLINGS.get(random.nextInt(MANGLINGS.size())).mangle(form);
                }
                var draft = drafter.draft(
                        new Drafter.Source("f", "", "f.docx", ""), form.file().extract());
                counts.merge(draft.status(), 1, Integer::sum);
                if (draft.status() == Status.ACCEPTABLE) {
                    assertTrue(form, draft, i);
                }
            }
            // a quarter is not mangled at all, and much of what is done to the others changes nothing
            assertThat(counts.get(Status.ACCEPTABLE)).isGreaterThan(FORMS / 3);
            assertThat(counts.get(Status.NEEDS_REVIEW)).isGreaterThan(FORMS / 4);
        }
    }

    private static void assertTrue(Form form, Draft draft, int i) {
        var unit = draft.unit().recipient();
        assertThat(unit == null ? "" : unit.name())
                .as("unit of form %d, %s", i, form.unit)
                .isEqualTo(form.meant);
        assertThat(draft.numbers()).as("form %d: %s", i, form.rows).isEqualTo(form.truth);
        assertThat(draft.evaluation().text()).isEqualTo(form.evaluation);
        assertThat(draft.proposal().text()).isEqualTo(FilledForm.PROPOSAL);
    }
}
