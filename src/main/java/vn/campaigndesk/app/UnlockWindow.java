package vn.campaigndesk.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.campaigndesk.backup.BackupStore;
import vn.campaigndesk.backup.ProtectionDesk;
import vn.campaigndesk.backup.UnlockView;
import vn.campaigndesk.backup.UnlockViewModel;
import vn.campaigndesk.backup.UnlockViewModel.Opening;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// The small window before the window: it asks for the password, or says that work is under way.
final class UnlockWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 520;

    private final Opening opening;
    private final Tasks tasks;
    private final Patience patience;
    private final Messages messages;
    private boolean isOpen;

    private UnlockWindow(Opening opening, Tasks tasks, Patience patience, Messages messages) {
        this.opening = opening;
        this.tasks = tasks;
        this.patience = patience;
        this.messages = messages;
    }

    /// Over a data folder.
    static UnlockWindow overData(Path data, Tasks tasks, Patience patience, Messages messages) {
        return new UnlockWindow(
                new Opening() {
                    @Override
                    public DataKey open(Unlock unlock) {
                        return ProtectionDesk.open(data, unlock);
                    }

                    @Override
                    public DataKey open(Unlock unlock, Secret next) {
                        return ProtectionDesk.changed(data, unlock, next, Argon2.USUAL);
                    }
                },
                tasks,
                patience,
                messages);
    }

    /// Over a sealed copy; its password stays what it was.
    static UnlockWindow overCopy(Path copy, Tasks tasks, Patience patience, Messages messages) {
        return new UnlockWindow(
                new Opening() {
                    @Override
                    public DataKey open(Unlock unlock) {
                        return BackupStore.keyOf(copy, unlock);
                    }

                    @Override
                    public DataKey open(Unlock unlock, Secret next) {
                        return open(unlock);
                    }
                },
                tasks,
                patience,
                messages);
    }

    /// @param opened told the key, which it wipes
    /// @param left what happens when the person closes the window instead
    void show(Consumer<DataKey> opened, Runnable left) {
        var stage = new Stage();
        var model = new UnlockViewModel(opening, tasks, patience, key -> {
            isOpen = true;
            stage.close();
            opened.accept(key);
        });
        var view = new UnlockView(model, messages.get("app.name"), messages);
        stage.setTitle(messages.get("app.name"));
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.setOnHidden(event -> {
            if (!isOpen) {
                left.run();
            }
        });
        stage.show();
        view.focusField();
    }

    /// Says that work is under way; closed by who shows it.
    static Stage busy(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        var box = new VBox(16, new ProgressIndicator(), label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("unlock");
        var stage = new Stage();
        stage.setScene(new Scene(box, WIDTH, 220));
        stage.setOnCloseRequest(event -> event.consume());
        stage.show();
        return stage;
    }
}
