package vn.campaigndesk.backup;

import javafx.scene.control.PasswordField;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.vault.Secret;

/// The two fields in which a new password is typed.
final class NewPassword {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final FormField firstField;
    private final FormField secondField;
    private final Messages messages;

    /// @param id the beginning of the fields' ids
    NewPassword(String id, Messages messages) {
        this.messages = messages;
        firstField = new FormField(id + "-new", messages.get("vault.field.new"), first);
        secondField = new FormField(id + "-again", messages.get("vault.field.again"), second);
    }

    FormField firstField() {
        return firstField;
    }

    FormField secondField() {
        return secondField;
    }

    /// Whether both are the same and long enough; else the fields say so.
    boolean isFine() {
        var isLong = first.getText().codePointCount(0, first.getText().length()) >= ProtectionViewModel.SHORTEST;
        firstField.answer(isLong ? "" : messages.get("vault.new.short", ProtectionViewModel.SHORTEST));
        var isSame = first.getText().equals(second.getText());
        secondField.answer(isSame ? "" : messages.get("vault.new.other"));
        return isLong && isSame;
    }

    /// What was typed; the fields are empty then.
    Secret take() {
        second.clear();
        return take(first);
    }

    /// What was typed into a field, which is empty then.
    static Secret take(PasswordField field) {
        var secret = Secret.password(field.getText().toCharArray());
        field.clear();
        return secret;
    }
}
