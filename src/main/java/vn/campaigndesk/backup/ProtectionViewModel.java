package vn.campaigndesk.backup;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Vault;

/// The password of the open data: whether there is one, and what can be done about it. Stretching a password
/// takes a moment, so all of it is done away from the window's thread.
public final class ProtectionViewModel {
    /// OWASP asks for at least eight; who has the files may try as long as they like, so it is more here.
    public static final int SHORTEST = 10;

    private final ProtectionDesk desk;
    private final Patience patience;
    private final Argon2 effort;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// @param works the list of all long work
    /// @param patience makes who tries passwords wait
    /// @param effort of trying a new password
    public ProtectionViewModel(ProtectionDesk desk, LongWorks works, Patience patience, Argon2 effort) {
        this.desk = desk;
        work = new LongWork(works);
        this.patience = patience;
        this.effort = effort;
    }

    /// Whether there is a password.
    public boolean isOn() {
        return desk.isOn();
    }

    /// Whether something is still waiting to be sealed.
    public boolean isUnfinished() {
        return desk.isUnfinished();
    }

    /// Whether something is under way.
    public ReadOnlyBooleanProperty workingProperty() {
        return work.workingProperty();
    }

    /// What went wrong last, other than a wrong password.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Makes a vault for a new password; nothing is written yet.
    public void make(Secret password, Consumer<Vault.Made> made) {
        work(
                () -> {
                    try (password) {
                        return Vault.make(password, effort);
                    }
                },
                made,
                failure::set,
                password);
    }

    /// Puts another password in the place of the present one.
    ///
    /// @param refused told why the present one is refused
    public void change(Secret present, Secret next, Runnable changed, Consumer<ExpectedFailure> refused) {
        work(
                () -> {
                    try (present;
                            next) {
                        desk.changed(patience.with(vault -> vault.open(present)), next, effort)
                                .close();
                        return true;
                    }
                },
                done -> changed.run(),
                problem -> refuse(problem, refused),
                present,
                next);
    }

    /// Asks whether a password is that of the data.
    ///
    /// @param refused told why it is not
    public void require(Secret present, Runnable fine, Consumer<ExpectedFailure> refused) {
        work(
                () -> {
                    try (present) {
                        desk.open(patience.with(vault -> vault.open(present))).close();
                        return true;
                    }
                },
                done -> fine.run(),
                problem -> refuse(problem, refused),
                present);
    }

    private void refuse(Exception problem, Consumer<ExpectedFailure> refused) {
        if (problem instanceof ExpectedFailure expected && expected.key().startsWith("vault.")) {
            refused.accept(expected);
        } else {
            failure.set(problem);
        }
    }

    /// @param typed wiped also when nothing is done with it
    private <T> void work(
            Callable<T> asked, Consumer<? super T> done, Consumer<? super Exception> failed, Secret... typed) {
        if (!work.beginWhole("ui.works.password", asked, done, failed)) {
            List.of(typed).forEach(Secret::close);
            failure.set(new ExpectedFailure("ui.works.busy"));
        }
    }
}
