package vn.campaigndesk.register;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;

/// The printing of registers from the window.
public final class RegisterViewModel {
    private final Registers registers;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    public RegisterViewModel(Registers registers, Tasks tasks) {
        this.registers = registers;
        this.tasks = tasks;
    }

    /// Writes the register of incoming documents of a campaign; the ending of the file says as what.
    ///
    /// @param done told what was written once it is there
    public void write(long campaignId, Path file, Consumer<IncomingRegister> done) {
        tasks.run(() -> registers.write(campaignId, file), done, failure::set);
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
