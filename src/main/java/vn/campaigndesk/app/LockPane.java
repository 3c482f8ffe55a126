package vn.campaigndesk.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.campaigndesk.backup.ProtectionDesk;
import vn.campaigndesk.backup.UnlockView;
import vn.campaigndesk.backup.UnlockViewModel;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// Hides the window's contents until the password is typed. Nothing is closed: what was typed is there again
/// afterwards, and the key stays in the memory meanwhile.
final class LockPane {
    private final Stage stage;
    private final StackPane root;
    private final ProtectionDesk protection;
    private final Tasks tasks;
    private final Patience patience;
    private final Supplier<Messages> messages;
    private List<Node> hidden = List.of();

    /// @param root the window's root, whose contents are hidden
    LockPane(
            Stage stage,
            StackPane root,
            ProtectionDesk protection,
            Tasks tasks,
            Patience patience,
            Supplier<Messages> messages) {
        this.stage = stage;
        this.root = root;
        this.protection = protection;
        this.tasks = tasks;
        this.patience = patience;
        this.messages = messages;
    }

    boolean isLocked() {
        return !hidden.isEmpty();
    }

    /// Hides everything, small windows too; they count as left. Without a password there is nothing to lock.
    void lock() {
        if (!protection.isOn() || isLocked()) {
            return;
        }
        for (var other : List.copyOf(Window.getWindows())) {
            if (!other.equals(stage)) {
                other.hide();
            }
        }
        hidden = List.copyOf(root.getChildren());
        var words = messages.get();
        var model = new UnlockViewModel(opening(), tasks, patience, this::show);
        var view = new UnlockView(model, words.get("vault.locked.title"), words);
        root.getChildren().setAll(view);
        view.focusField();
    }

    private UnlockViewModel.Opening opening() {
        return new UnlockViewModel.Opening() {
            @Override
            public DataKey open(Unlock unlock) {
                return protection.open(unlock);
            }

            @Override
            public DataKey open(Unlock unlock, Secret next) {
                return protection.changed(unlock, next, Argon2.USUAL);
            }
        };
    }

    private void show(DataKey key) {
        key.close();
        root.getChildren().setAll(hidden);
        hidden = List.of();
    }
}
