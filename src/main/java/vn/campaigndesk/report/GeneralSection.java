package vn.campaigndesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.GrowingArea;
import vn.campaigndesk.ui.SuggestField;

/// Part 1 of the paper: the unit's name, its assessment, its proposals.
final class GeneralSection extends VBox {
    /// So much of a long text is seen beside the numbers, and so much while somebody reads or writes it.
    private static final int CALM_LINES = 3;

    private static final int BUSY_LINES = 12;

    private final ReportFormViewModel form;
    private final Messages messages;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    GeneralSection(ReportFormViewModel form, Messages messages) {
        this.form = form;
        this.messages = messages;
        setSpacing(6);
        var unit = new SuggestField<>(form::recipients, Recipient::name, Recipient::shortName);
        unit.setPromptText(messages.get("report.field.recipient.prompt"));
        unit.valueProperty().bindBidirectional(form.recipientProperty());
        fields.put("recipient", FormField.beside("recipient", messages.get("report.field.recipient"), unit));
        fields.put("evaluation", area("evaluation"));
        fields.put("proposal", area("proposal"));
        getChildren().addAll(fields.values());
    }

    private FormField area(String name) {
        var input = new GrowingArea(CALM_LINES, BUSY_LINES);
        input.textProperty().bindBidirectional(form.text(name));
        var field = FormField.beside(name, messages.get("report.field." + name), input);
        input.setPromptText(messages.get("report.field." + name + ".prompt"));
        return field;
    }

    /// Puts the cursor into the unit's name.
    void focusUnit() {
        var unit = fields.get("recipient");
        if (unit != null) {
            unit.control().requestFocus();
        }
    }

    /// Shows the problems of these fields.
    void show(List<Problem> problems) {
        ProblemsAtFields.show(fields, problems, messages);
    }
}
