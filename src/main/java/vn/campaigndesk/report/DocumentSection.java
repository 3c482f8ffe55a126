package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.FormField;

/// The document's identity and arrival: what the registry stamps on a paper.
final class DocumentSection extends GridPane {
    private static final int COLUMNS = 6;
    private static final int FEW_COLUMNS = 3;
    private static final double KIND_WIDTH = 140;

    private final ReportFormViewModel form;
    private final DocumentFacts facts;
    private final Messages messages;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final HBox channelAndKind = new HBox(8);
    /// What belongs to one kind of version; one of them is shown.
    private final List<FormField> versions = new ArrayList<>();

    /// @param facts names the versions that come before
    DocumentSection(ReportFormViewModel form, DocumentFacts facts, Messages messages) {
        this.form = form;
        this.facts = facts;
        this.messages = messages;
        setHgap(8);
        fillChannelAndKind();
        setVgap(6);
        setMinWidth(0);
        getChildren()
                .addAll(
                        text("number"),
                        text("symbol"),
                        date("signedOn"),
                        date("arrivedOn"),
                        date("forwardedOn"),
                        date("figuresUntil"),
                        text("issuingBody"),
                        text("arrivalNumber"),
                        channelAndKind);
        var counting = counting();
        var withdraws = withdraws();
        var refers = new Label();
        refers.setWrapText(true);
        var takesPlace = new FormField("takes-place", messages.get("report.version.takes-place"), refers);
        versions.addAll(List.of(counting, withdraws, takesPlace));
        getChildren().addAll(versions);
        arrange(false);
        form.problemsProperty().subscribe(problems -> refers.setText(facts.before()));
        form.kindProperty().subscribe(kind -> {
            show(takesPlace, kind == ReportKind.REPLACEMENT || kind == ReportKind.CORRECTION);
            show(counting, kind == ReportKind.SUPPLEMENT);
            show(withdraws, kind == ReportKind.WITHDRAWAL);
        });
    }

    /// The names of channels are long, those of kinds are short: the two share three columns unevenly.
    private void fillChannelAndKind() {
        var channel = choice("channel", List.of(Channel.values()), form.channelProperty());
        var kind = choice("kind", List.of(ReportKind.values()), form.kindProperty());
        channel.setMinWidth(0);
        // the row asks how high it is at this width, not at the one it gives: at 0 the name stands letter below letter
        channel.setPrefWidth(KIND_WIDTH);
        HBox.setHgrow(channel, Priority.ALWAYS);
        kind.setMinWidth(KIND_WIDTH);
        kind.setPrefWidth(KIND_WIDTH);
        channelAndKind.getChildren().setAll(channel, kind);
    }

    private static void show(FormField field, boolean wanted) {
        field.setVisible(wanted);
        field.setManaged(wanted);
    }

    /// How a supplement's numbers are meant: empty until somebody says it.
    private FormField counting() {
        var box = new ComboBox<@Nullable SupplementCounting>();
        box.getItems().setAll(SupplementCounting.values());
        box.setConverter(converter(box, value -> value == null ? "" : messages.of("report.counting", value)));
        box.valueProperty().bindBidirectional(form.version().countingProperty());
        return field("counting", box);
    }

    /// Which report a withdrawal takes back: one of the unit's others, or all before it.
    private FormField withdraws() {
        var box = new ComboBox<@Nullable Long>();
        box.setConverter(converter(box, facts::named));
        form.recipientProperty().subscribe(unit -> {
            var ids = new ArrayList<@Nullable Long>();
            ids.add(null);
            form.otherVersions().forEach(report -> ids.add(report.id()));
            box.getItems().setAll(ids);
        });
        box.valueProperty().bindBidirectional(form.version().withdrawsProperty());
        return field("withdraws", box);
    }

    private static <T extends @Nullable Object> StringConverter<T> converter(
            ComboBox<T> box, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        };
    }

    /// Puts the fields where there is room for them.
    ///
    /// @param narrow whether there is room for three columns only
    void arrange(boolean narrow) {
        var columns = narrow ? FEW_COLUMNS : COLUMNS;
        getColumnConstraints().clear();
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        var first = List.of("number", "symbol", "signedOn", "arrivedOn", "forwardedOn", "figuresUntil");
        for (var i = 0; i < first.size(); i++) {
            place(fields.get(first.get(i)), i % columns, i / columns, 1);
        }
        var line = first.size() / columns;
        place(fields.get("issuingBody"), 0, line, 2);
        place(fields.get("arrivalNumber"), 2, line, 1);
        place(channelAndKind, narrow ? 0 : FEW_COLUMNS, narrow ? line + 1 : line, FEW_COLUMNS);
        versions.forEach(field -> place(field, narrow ? 0 : FEW_COLUMNS, narrow ? line + 2 : line + 1, FEW_COLUMNS));
    }

    private static void place(@Nullable Node field, int column, int line, int span) {
        if (field != null) {
            setConstraints(field, column, line, span, 1);
        }
    }

    private FormField text(String name) {
        var input = new TextField();
        input.textProperty().bindBidirectional(form.text(name));
        return field(name, input);
    }

    private FormField date(String name) {
        var input = new DateField(typed -> form.days().read(typed));
        input.textProperty().bindBidirectional(form.text(name));
        return field(name, input);
    }

    private FormField field(String name, Control input) {
        var field = new FormField(name, messages.get("report.field." + name), input);
        fields.put(name, field);
        return field;
    }

    private <E extends Enum<E>> FormField choice(String name, List<E> values, Property<E> property) {
        var box = new ComboBox<E>();
        box.getItems().setAll(values);
        box.setConverter(converter(box, value -> value == null ? "" : messages.of("report." + name, value)));
        box.valueProperty().bindBidirectional(property);
        return field(name, box);
    }

    /// Shows the problems of these fields.
    void show(List<Problem> problems) {
        ProblemsAtFields.show(fields, problems, messages);
    }

    /// Whether one of these fields goes by that name.
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// Puts the cursor where a document's identity begins.
    void focusFirst() {
        var number = fields.get("number");
        if (number != null) {
            number.control().requestFocus();
        }
    }
}
