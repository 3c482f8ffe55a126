package vn.campaigndesk.backup;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.vault.Vault;

/// The part of the settings about the password: switching it on, changing it, switching it off, locking.
public final class ProtectionView extends VBox {
    /// After how many minutes the window may lock itself; 0 for never.
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 30, 60);

    private final ProtectionViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Ways ways;

    /// What the window does.
    public interface Ways {
        /// Closes the data, puts them behind the vault and opens them again.
        void protect(Vault.Made vault);

        /// Closes the data, takes them out from behind the password and opens them again.
        void unprotect();

        /// Hides everything until the password is typed.
        void lock();

        /// After how many idle minutes the window locks itself; 0 for never.
        int minutes();

        /// Remembers after how many.
        void keepMinutes(int minutes);
    }

    public ProtectionView(ProtectionViewModel model, Messages messages, Notices notices, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.ways = ways;
        setId("protection");
        var about = new Label(messages.get(aboutKey()));
        about.setId("protection-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        var card = new Card(messages.get("vault.title"), about, model.isOn() ? whenOn() : whenOff());
        card.remark(messages.get(model.isOn() ? "vault.state.on" : "vault.state.off"));
        getChildren().add(card);
    }

    private String aboutKey() {
        if (!model.isOn()) {
            return "vault.about.off";
        }
        return model.isUnfinished() ? "vault.about.unfinished" : "vault.about.on";
    }

    private ToolRow whenOff() {
        var on = button("vault.switch-on", "protection-on", this::askToSwitchOn);
        on.getStyleClass().add("accent");
        return row(on);
    }

    private ToolRow whenOn() {
        var row = row(
                button("vault.lock", "protection-lock", ways::lock),
                button("vault.change", "protection-change", this::askToChange),
                button("vault.switch-off", "protection-off", this::askToSwitchOff));
        row.right(minutes(ways.minutes(), ways::keepMinutes));
        return row;
    }

    private static ToolRow row(Button... buttons) {
        return new ToolRow(buttons);
    }

    private Button button(String text, String id, Runnable action) {
        var button = new Button(messages.get(text));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(model.workingProperty());
        return button;
    }

    private ComboBox<Integer> minutes(int chosen, IntConsumer keep) {
        var box = new ComboBox<Integer>();
        box.setId("protection-minutes");
        box.setAccessibleText(messages.get("vault.minutes"));
        box.getItems().setAll(MINUTES);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer minutes) {
                return minutes == null || minutes == 0
                        ? messages.get("vault.minutes.never")
                        : messages.get("vault.minutes.after", minutes);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setValue(chosen);
        box.valueProperty().subscribe((before, now) -> keep.accept(now));
        return box;
    }

    private Window window() {
        return getScene().getWindow();
    }

    private void askToSwitchOn() {
        var next = new NewPassword("protection", messages);
        new FormDialog(
                        window(),
                        messages.get("vault.switch-on.title"),
                        messages.get("vault.go-on"),
                        messages.get("vault.cancel"),
                        next.firstField(),
                        next.secondField(),
                        hint("vault.switch-on.hint"))
                .show(() -> {
                    if (!next.isFine()) {
                        return false;
                    }
                    model.make(next.take(), this::showRecoveryKey);
                    return true;
                });
    }

    private Label hint(String text) {
        var hint = new Label(messages.get(text));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        return hint;
    }

    private void showRecoveryKey(Vault.Made made) {
        new RecoveryKeyDialog(made.recoveryKey(), window(), messages)
                .show(() -> ways.protect(made), () -> made.key().close());
    }

    private void askToChange() {
        var present = new PasswordField();
        var field = new FormField("protection-present", messages.get("vault.field.present"), present);
        var next = new NewPassword("protection", messages);
        new FormDialog(
                        window(),
                        messages.get("vault.change.title"),
                        messages.get("vault.change"),
                        messages.get("vault.cancel"),
                        field,
                        next.firstField(),
                        next.secondField())
                .show(() -> {
                    if (!next.isFine()) {
                        return false;
                    }
                    model.change(
                            NewPassword.take(present),
                            next.take(),
                            () -> notices.show(messages.get("vault.changed"), Tone.SUCCESS),
                            why -> notices.show(why.explain(messages), Tone.DANGER));
                    return true;
                });
    }

    private void askToSwitchOff() {
        var present = new PasswordField();
        var field = new FormField("protection-present", messages.get("vault.field.present"), present);
        new FormDialog(
                        window(),
                        messages.get("vault.switch-off.title"),
                        messages.get("vault.switch-off"),
                        messages.get("vault.cancel"),
                        field,
                        hint("vault.switch-off.hint"))
                .show(() -> {
                    model.require(
                            NewPassword.take(present),
                            ways::unprotect,
                            why -> notices.show(why.explain(messages), Tone.DANGER));
                    return true;
                });
    }
}
