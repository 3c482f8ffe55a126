package vn.campaigndesk.ui.table;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Tone;

/// The form behind a column's funnel: words, ticks or bounds, by the column's kind.
final class FilterForm<T> extends VBox {
    private static final int MOST_WORDS = 200;

    private final TableModel<T> model;
    private final Column<T> column;
    private final Messages messages;
    private final Runnable close;
    private final Label problem = new Label();

    FilterForm(TableModel<T> model, Column<T> column, Messages messages, Runnable close) {
        super(10);
        this.model = model;
        this.column = column;
        this.messages = messages;
        this.close = close;
        getStyleClass().add("filter-form");
        setPrefWidth(260);
        var title = new Label(messages.get("ui.table.filter.of", column.title()));
        title.getStyleClass().add("strong");
        getChildren().add(title);
        switch (column.kind()) {
            case TEXT -> words();
            case CHOICE -> ticks();
            case NUMBER, DAY -> bounds();
        }
    }

    private void words() {
        var field = field("words", messages.get("ui.table.filter.words"));
        if (model.filter(column.id()).orElse(null) instanceof ColumnFilter.Words set) {
            field.setText(set.words());
        }
        finish(
                field,
                () -> true,
                () -> field.getText().isBlank()
                        ? Optional.empty()
                        : Optional.of(new ColumnFilter.Words(field.getText())));
    }

    private void ticks() {
        var words = model.words(column.id());
        Set<String> ticked = model.filter(column.id()).orElse(null) instanceof ColumnFilter.OneOf set
                ? new HashSet<>(set.words())
                : new HashSet<>(words);
        var boxes = new VBox(6);
        words.stream().limit(MOST_WORDS).forEach(word -> boxes.getChildren().add(tick(word, ticked)));
        var scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(260);
        finish(
                scroll,
                () -> true,
                () -> ticked.containsAll(words) ? Optional.empty() : Optional.of(new ColumnFilter.OneOf(ticked)));
    }

    private CheckBox tick(String word, Set<String> ticked) {
        var box = new CheckBox(word.isEmpty() ? messages.get("ui.table.filter.empty") : word);
        box.setSelected(ticked.contains(word));
        box.selectedProperty().subscribe(on -> {
            if (on) {
                ticked.add(word);
            } else {
                ticked.remove(word);
            }
        });
        return box;
    }

    private void bounds() {
        var least = field("least", messages.get("ui.table.filter.from"));
        var most = field("most", messages.get("ui.table.filter.to"));
        switch (model.filter(column.id()).orElse(null)) {
            case ColumnFilter.Between set -> {
                least.setText(set.least() == null ? "" : Formats.number(set.least()));
                most.setText(set.most() == null ? "" : Formats.number(set.most()));
            }
            case ColumnFilter.Days set -> {
                least.setText(Formats.date(set.first()));
                most.setText(Formats.date(set.last()));
            }
            case null, default -> {}
        }
        problem.setId("filter-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        tell(Optional.empty());
        finish(
                new VBox(6, new HBox(8, least, most), problem),
                () -> isReadable(least, most),
                () -> bounds(least, most));
    }

    /// A bound that cannot be read would filter by nothing, and look as if it did.
    private boolean isReadable(TextField... fields) {
        var wrong = Stream.of(fields).filter(field -> !isReadable(field)).toList();
        for (var field : fields) {
            Marks.set(field, wrong.contains(field) ? Tone.DANGER : Tone.NEUTRAL);
        }
        tell(wrong.stream().map(this::complaint).findFirst());
        return wrong.isEmpty();
    }

    private boolean isReadable(TextField field) {
        return field.getText().isBlank() || (column.kind() == ColumnKind.DAY ? day(field) : number(field)) != null;
    }

    private String complaint(TextField field) {
        var typed = field.getText().strip();
        return column.kind() == ColumnKind.DAY
                ? messages.get("ui.problem.date", typed)
                : messages.get("ui.table.filter.number", typed);
    }

    private void tell(Optional<String> complaint) {
        problem.setText(complaint.orElse(""));
        problem.setVisible(complaint.isPresent());
        problem.setManaged(complaint.isPresent());
        Marks.set(problem, Tone.DANGER);
    }

    private Optional<ColumnFilter> bounds(TextField least, TextField most) {
        if (least.getText().isBlank() && most.getText().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                column.kind() == ColumnKind.DAY
                        ? new ColumnFilter.Days(day(least), day(most))
                        : new ColumnFilter.Between(number(least), number(most)));
    }

    private static @Nullable LocalDate day(TextField field) {
        return Formats.parseDate(
                        field.getText(),
                        Year.now(java.time.ZoneId.systemDefault()).getValue())
                .orElse(null);
    }

    private static @Nullable Long number(TextField field) {
        var digits = field.getText().replaceAll("[.\\s\\u00a0]", "");
        return digits.matches("-?\\d{1,18}") ? Long.valueOf(digits) : null;
    }

    private TextField field(String name, String prompt) {
        var field = new TextField();
        field.setId("filter-" + name);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }

    /// @param isFine whether all that is typed can be read; says so when it cannot
    private void finish(Node input, BooleanSupplier isFine, Supplier<Optional<ColumnFilter>> made) {
        var apply = new Button(messages.get("ui.table.filter.apply"));
        apply.setId("filter-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> {
            if (isFine.getAsBoolean()) {
                made.get()
                        .ifPresentOrElse(
                                filter -> model.filter(column.id(), filter), () -> model.unfilter(column.id()));
                close.run();
            }
        });
        var clear = new Button(messages.get("ui.table.filter.clear"));
        clear.setOnAction(_ -> {
            model.unfilter(column.id());
            close.run();
        });
        getChildren().addAll(input, new HBox(8, apply, clear));
    }
}
