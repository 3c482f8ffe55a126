package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Tone;

/// The small window in which public holidays, and the Saturdays worked in exchange, are written down year by year.
public final class CalendarEditor {
    private static final int YEARS_AHEAD = 2;

    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();
    private final VBox shown = new VBox(6);
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Label problem = new Label();

    /// An editor of the special days.
    ///
    /// @param days as they are now
    /// @param firstYear whose days are shown first
    public CalendarEditor(List<SpecialDay> days, int firstYear, Messages messages) {
        this.messages = messages;
        days.stream()
                .sorted(Comparator.comparing(SpecialDay::day))
                .forEach(day -> lines.add(new Line(day.day().getYear(), day)));
        years(days, firstYear);
        problem.setId("calendar-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        Marks.set(problem, Tone.DANGER);
        tell("");
    }

    private void years(List<SpecialDay> days, int firstYear) {
        var known = new TreeSet<Integer>();
        days.forEach(day -> known.add(day.day().getYear()));
        for (var ahead = 0; ahead <= YEARS_AHEAD; ahead++) {
            known.add(firstYear + ahead);
        }
        year.setId("calendar-year");
        year.setAccessibleText(messages.get("campaign.calendar.year"));
        year.getItems().setAll(known);
        year.valueProperty().subscribe(chosen -> refresh());
        year.setValue(firstYear);
    }

    private void refresh() {
        shown.getChildren()
                .setAll(lines.stream()
                        .filter(line -> Integer.valueOf(line.year).equals(year.getValue()))
                        .map(line -> line.row)
                        .toList());
    }

    /// Shows the window.
    ///
    /// @param save told all special days, also those of the years not shown; the window stays until they are stored
    public void show(Window owner, BiConsumer<List<SpecialDay>, Outcome> save) {
        var scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefViewportHeight(320);
        var remark = new Label(messages.get("campaign.calendar.remark"));
        remark.setWrapText(true);
        remark.getStyleClass().add("muted");
        new FormDialog(
                        owner,
                        messages.get("campaign.calendar.title"),
                        messages.get("campaign.editor.save"),
                        messages.get("campaign.editor.cancel"),
                        head(),
                        scroll,
                        problem,
                        remark)
                .show(outcome -> {
                    var days = days();
                    days.ifPresent(wanted -> save.accept(wanted, outcome));
                    return days.isPresent();
                });
    }

    private HBox head() {
        var label = new Label(messages.get("campaign.calendar.year"));
        label.setLabelFor(year);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button(messages.get("campaign.calendar.add"));
        add.setId("calendar-add");
        add.setOnAction(event -> {
            var line = new Line(year.getValue(), null);
            lines.add(line);
            refresh();
            line.day.requestFocus();
        });
        var row = new HBox(label, year, gap, add);
        row.getStyleClass().add("tool-bar-row");
        return row;
    }

    /// What is typed in all years; empty, and said, when something is wrong with a line.
    Optional<List<SpecialDay>> days() {
        var days = new ArrayList<SpecialDay>();
        var seen = new HashSet<LocalDate>();
        for (var line : lines) {
            var wrong = line.problem(seen);
            if (!wrong.isEmpty()) {
                year.setValue(line.year);
                tell(wrong);
                return Optional.empty();
            }
            line.read().ifPresent(days::add);
        }
        tell("");
        days.sort(Comparator.comparing(SpecialDay::day));
        return Optional.of(List.copyOf(days));
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }

    /// One day: when, why, and whether it is worked.
    private final class Line {
        private final int year;
        private final DateField day;
        private final TextField name = new TextField();
        private final CheckBox working = new CheckBox(messages.get("campaign.calendar.working"));
        private final HBox row;

        Line(int year, @Nullable SpecialDay known) {
            this.year = year;
            day = new DateField(typed -> Formats.parseDate(typed, year));
            day.setAccessibleText(messages.get("campaign.calendar.day"));
            day.setPrefWidth(110);
            day.setMinWidth(110);
            name.setAccessibleText(messages.get("campaign.calendar.name"));
            name.setPromptText(messages.get("campaign.calendar.name"));
            HBox.setHgrow(name, Priority.ALWAYS);
            working.setMinWidth(HBox.USE_PREF_SIZE);
            if (known != null) {
                day.setText(Formats.date(known.day()));
                name.setText(known.name());
                working.setSelected(known.working());
            }
            var remove = new Button("\u2715");
            remove.getStyleClass().add("flat");
            remove.setAccessibleText(messages.get("campaign.calendar.remove"));
            row = new HBox(8, day, name, working, remove);
            row.getStyleClass().add("tool-bar-row");
            remove.setOnAction(event -> {
                lines.remove(this);
                refresh();
            });
        }

        private boolean isEmpty() {
            return day.getText().isBlank() && name.getText().isBlank();
        }

        private Optional<LocalDate> date() {
            return Formats.parseDate(day.getText(), year);
        }

        String problem(Set<LocalDate> seen) {
            if (isEmpty()) {
                return "";
            }
            var date = date();
            if (date.isEmpty()) {
                return messages.get("ui.problem.date", day.getText().strip());
            }
            if (!seen.add(date.get())) {
                return messages.get("campaign.calendar.twice", Formats.date(date.get()));
            }
            var words = name.getText().strip();
            if (words.isEmpty()) {
                return messages.get("campaign.calendar.nameless", Formats.date(date.get()));
            }
            return words.length() <= SpecialDay.NAME_LENGTH
                    ? ""
                    : messages.get("ui.problem.long", SpecialDay.NAME_LENGTH);
        }

        /// The day as it is written; none for a line that was left empty.
        Optional<SpecialDay> read() {
            return isEmpty()
                    ? Optional.empty()
                    : date().map(date -> new SpecialDay(date, name.getText(), working.isSelected()));
        }
    }
}
