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

/// Hides the window's contents until the password is typed.
///
/// What a locked screen does not do: it keeps who comes by from reading, not who can read the memory of a
/// running program (an administrator, a debugger, the page file). The passwords themselves are gone by then:
/// what was typed is wiped as soon as it has opened the vault, apart from the copies that the toolkit's field
/// made, which the garbage collector removes when it likes. Two things stay: the data key, in the open data
/// folder and once more in the application (for opening the data again after a restoring), and what the engine
/// derived from it. As long as the first two are one and the same key, wiping only the second copy would be no
/// protection, so it is not pretended.
///
/// Closing the data here and opening them again afterwards was weighed and is not done. Every store holds the
/// open database; forms being typed, the queue's decisions, what can be taken back, the watched folder and the
/// copy of the day live on them. Closing would lose what was typed and what could be undone, or make a work in
/// the background fail while nobody is there to be told - a loss for a person who only left the desk, against
/// somebody with an administrator's rights at that very computer, who could as well read along when the
/// password is typed. Who wants the key out of the memory closes the program.
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
