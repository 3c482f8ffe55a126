package vn.campaigndesk.backup;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// Asks for the password until it is the right one.
public final class UnlockViewModel {
    private final Opening opening;
    private final Tasks tasks;
    private final Patience patience;
    private final Consumer<DataKey> opened;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Exception> refusal = new ReadOnlyObjectWrapper<>();

    /// What is opened.
    public interface Opening {
        /// The key of what is opened.
        DataKey open(Unlock unlock);

        /// The key of what is opened, which has another password from now on.
        DataKey open(Unlock unlock, Secret next);
    }

    /// @param patience makes who tries passwords wait
    /// @param opened told the key, which it wipes
    public UnlockViewModel(Opening opening, Tasks tasks, Patience patience, Consumer<DataKey> opened) {
        this.opening = opening;
        this.tasks = tasks;
        this.patience = patience;
        this.opened = opened;
    }

    /// Whether what was typed is being tried.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Why the last one was refused; null before and while one is tried.
    public ReadOnlyObjectProperty<@Nullable Exception> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Tries a password.
    public void open(Secret password) {
        work(() -> {
            try (password) {
                return opening.open(patience.with(vault -> vault.open(password)));
            }
        });
    }

    /// Tries a recovery key; when it is the right one, the password is another from now on.
    public void recover(Secret recoveryKey, Secret next) {
        work(() -> {
            try (recoveryKey;
                    next) {
                return opening.open(patience.with(vault -> vault.open(recoveryKey)), next);
            }
        });
    }

    private void work(Callable<DataKey> work) {
        working.set(true);
        refusal.set(null);
        tasks.run(
                work,
                key -> {
                    working.set(false);
                    opened.accept(key);
                },
                problem -> {
                    working.set(false);
                    refusal.set(problem);
                });
    }
}
