package vn.campaigndesk.backup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.vault.Secret;

/// Where the password is typed before anything is shown; or the recovery key, with a new password.
public final class UnlockView extends VBox {
    private static final double WIDTH = 420;

    private final UnlockViewModel model;
    private final Messages messages;
    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final NewPassword next;
    private final FormField passwordField;
    private final FormField recoveryField;
    private final Button open = new Button();
    private final Hyperlink other = new Hyperlink();
    private boolean recovering;

    /// @param title what is opened
    public UnlockView(UnlockViewModel model, String title, Messages messages) {
        this.model = model;
        this.messages = messages;
        next = new NewPassword("unlock", messages);
        passwordField = new FormField("unlock-password", messages.get("vault.field.password"), password);
        recoveryField = new FormField("unlock-recovery", messages.get("vault.field.recovery"), recovery);
        setId("unlock");
        getStyleClass().add("unlock");
        setAlignment(Pos.CENTER);
        open.setId("unlock-open");
        open.setDefaultButton(true);
        open.getStyleClass().add("accent");
        open.setOnAction(event -> tryIt());
        open.disableProperty().bind(model.workingProperty());
        other.setId("unlock-other");
        other.setOnAction(event -> turn());
        model.refusalProperty().subscribe(this::tell);
        getChildren().add(sheet(title));
        show();
    }

    private VBox sheet(String title) {
        var icon = new FontIcon(MaterialDesignL.LOCK_OUTLINE);
        icon.getStyleClass().add("unlock-icon");
        var name = new Label(title);
        name.getStyleClass().add("unlock-title");
        var fields = new VBox(10);
        fields.setId("unlock-fields");
        var sheet = new VBox(14, icon, name, fields, open, other);
        sheet.getStyleClass().addAll("card", "unlock-sheet");
        sheet.setAlignment(Pos.CENTER);
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        sheet.setPrefWidth(WIDTH);
        return sheet;
    }

    private void turn() {
        recovering = !recovering;
        show();
    }

    private void show() {
        if (getChildren().getFirst() instanceof VBox sheet
                && sheet.getChildren().get(2) instanceof VBox fields) {
            fields.getChildren()
                    .setAll(
                            recovering
                                    ? new Node[] {recoveryField, next.firstField(), next.secondField()}
                                    : new Node[] {passwordField});
        }
        open.setText(messages.get(recovering ? "vault.recover" : "vault.open"));
        other.setText(messages.get(recovering ? "vault.other.password" : "vault.other.recovery"));
        focusField();
    }

    /// Puts the keyboard where something is to be typed.
    public void focusField() {
        (recovering ? recovery : password).requestFocus();
    }

    private void tryIt() {
        if (!recovering) {
            model.open(NewPassword.take(password));
        } else if (next.isFine()) {
            model.recover(Secret.recoveryKey(recovery.getText().toCharArray()), next.take());
        }
    }

    private void tell(@Nullable Exception refusal) {
        var text = refusal == null
                ? ""
                : refusal instanceof ExpectedFailure expected
                        ? expected.explain(messages)
                        : messages.get("vault.fault", refusal.getClass().getSimpleName());
        (recovering ? recoveryField : passwordField).answer(text);
        if (refusal != null) {
            focusField();
        }
    }
}
