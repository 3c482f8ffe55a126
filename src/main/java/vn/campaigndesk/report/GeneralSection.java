package vn.campaigndesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.SuggestField;

/// Part 1 of the paper: the unit's name, its assessment, its proposals.
final class GeneralSection extends VBox {
    private final ReportFormViewModel form;
    private final Messages messages;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    GeneralSection(ReportFormViewModel form, Messages messages) {
        this.form = form;
        this.messages = messages;
        setSpacing(8);
        var unit = new SuggestField<>(form::recipients, Recipient::name, Recipient::shortName);
        unit.setPromptText(messages.get("report.field.recipient.prompt"));
        unit.valueProperty().bindBidirectional(form.recipientProperty());
        fields.put("recipient", FormField.beside("recipient", messages.get("report.field.recipient"), unit));
        fields.put("evaluation", area("evaluation", 2));
        fields.put("proposal", area("proposal", 1));
        getChildren().addAll(fields.values());
    }

    private FormField area(String name, int lines) {
        var input = new TextArea();
        input.setPrefRowCount(lines);
        input.setWrapText(true);
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
