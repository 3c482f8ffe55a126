package vn.campaigndesk.followup.dispatch;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.dispatch.ReminderInput.Field;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Tone;

/// The fields beside the pages: every change makes the pages again.
final class ReminderForm extends VBox {
    private final ReminderViewModel model;
    private final Messages messages;
    private final Map<Field, TextInputControl> inputs = new EnumMap<>(Field.class);
    private final Map<Field, FormField> fields = new EnumMap<>(Field.class);
    private final ComboBox<UnitsPlace> place = new ComboBox<>();
    private final ComboBox<Recipient> unit = new ComboBox<>();
    private boolean filling;

    ReminderForm(ReminderViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("reminder-form");
        for (var field : Field.values()) {
            field(field);
        }
        getChildren().addAll(kinds(), grid(), placeField(), unitField(), shown(Field.COPIES), gap());
        model.inputProperty().subscribe(this::fill);
        model.problemsProperty().subscribe(this::tell);
    }

    private void field(Field field) {
        var input = switch (field) {
            case DUE, DATE -> new DateField(model.reading(field));
            case COPIES -> copies();
            default -> new TextField();
        };
        input.textProperty().subscribe(text -> typed());
        inputs.put(field, input);
        var id = "reminder-" + field.name().toLowerCase(Locale.ROOT);
        fields.put(field, new FormField(id, messages.of("reminder.field", field), input));
    }

    private static TextArea copies() {
        var area = new TextArea();
        area.setPrefRowCount(4);
        return area;
    }

    private FormField shown(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("dialog-form");
        grid.addRow(0, shown(Field.ROUND), shown(Field.DUE));
        grid.addRow(1, shown(Field.NUMBER), shown(Field.SYMBOL));
        grid.addRow(2, shown(Field.DATE), shown(Field.NAME));
        grid.addRow(3, shown(Field.AUTHORITY), shown(Field.TITLE));
        grid.getChildren().forEach(child -> {
            GridPane.setHgrow(child, Priority.ALWAYS);
            ((FormField) child).setPrefWidth(150);
        });
        return grid;
    }

    private FlowPane kinds() {
        var group = new ToggleGroup();
        var all = kind("reminder.kind.all", "reminder-all", group);
        var each = kind("reminder.kind.each", "reminder-each", group);
        model.eachProperty().subscribe(own -> group.selectToggle(own ? each : all));
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                group.selectToggle(model.eachProperty().get() ? each : all);
            } else {
                model.eachProperty().set(each.isSelected());
            }
        });
        var row = new FlowPane(6, 6, all, each);
        row.setId("reminder-kinds");
        return row;
    }

    private ToggleButton kind(String key, String id, ToggleGroup group) {
        var button = new ToggleButton(messages.get(key));
        button.setId(id);
        button.getStyleClass().addAll("filter", "kind");
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private FormField placeField() {
        place.getItems().setAll(UnitsPlace.values());
        place.setConverter(words(value -> messages.of("reminder.place", value)));
        place.valueProperty().subscribe(chosen -> typed());
        var field = new FormField("reminder-place", messages.get("reminder.place"), place);
        field.visibleProperty().bind(model.eachProperty().not());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private FormField unitField() {
        unit.setConverter(words(Recipient::name));
        model.factsProperty().subscribe(facts -> {
            unit.getItems().setAll(facts == null ? List.of() : facts.units());
            unit.setValue(model.shownProperty().get());
        });
        unit.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.shownProperty().set(chosen);
            }
        });
        var field = new FormField("reminder-unit", messages.get("reminder.unit"), unit);
        field.visibleProperty().bind(model.eachProperty());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private static <T> StringConverter<T> words(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }

    /// What the model says stands in the fields; what a person is typing is left as it is typed.
    private void fill(@Nullable ReminderInput input) {
        if (input == null || filling) {
            return;
        }
        filling = true;
        put(Field.ROUND, input.round());
        put(Field.DUE, input.due());
        put(Field.NUMBER, input.number());
        put(Field.SYMBOL, input.symbol());
        put(Field.DATE, input.date());
        put(Field.AUTHORITY, input.authority());
        put(Field.TITLE, input.title());
        put(Field.NAME, input.name());
        put(Field.COPIES, input.copies());
        place.setValue(input.place());
        filling = false;
    }

    private void put(Field field, String text) {
        input(field).setText(text);
    }

    private TextInputControl input(Field field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private String text(Field field) {
        return input(field).getText();
    }

    private void typed() {
        if (filling || model.inputProperty().get() == null || place.getValue() == null) {
            return;
        }
        filling = true;
        model.inputProperty()
                .set(new ReminderInput(
                        text(Field.ROUND),
                        text(Field.DUE),
                        text(Field.NUMBER),
                        text(Field.SYMBOL),
                        text(Field.DATE),
                        text(Field.AUTHORITY),
                        text(Field.TITLE),
                        text(Field.NAME),
                        text(Field.COPIES),
                        place.getValue()));
        filling = false;
    }

    private void tell(Map<Field, ReminderInput.Problem> problems) {
        fields.forEach((field, shown) -> {
            var problem = problems.get(field);
            shown.problem(problem == null ? "" : messages.get(problem.key(), problem.argument()), Tone.DANGER);
        });
    }

    /// Said under the fields while the campaign's own letter has neither number nor date: a gap is left for
    /// them.
    private Label gap() {
        var label = new Label(messages.get("reminder.unnumbered"));
        label.setWrapText(true);
        label.getStyleClass().addAll("field-problem", "tone-warning");
        label.setId("reminder-unnumbered");
        model.factsProperty().subscribe(facts -> {
            label.setVisible(facts != null && !facts.campaign().letter().isNumbered());
            label.setManaged(label.isVisible());
        });
        return label;
    }
}
