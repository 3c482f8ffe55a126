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
    private final FollowUpRegisters followUp;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// @param followUp the registers of following up
    public RegisterViewModel(Registers registers, FollowUpRegisters followUp, Tasks tasks) {
        this.registers = registers;
        this.followUp = followUp;
        this.tasks = tasks;
    }

    /// Writes the register of incoming documents of a campaign; the ending of the file says as what.
    ///
    /// @param done told what was written once it is there
    public void write(long campaignId, Path file, Consumer<IncomingRegister> done) {
        tasks.run(() -> registers.write(campaignId, file), done, failure::set);
    }

    /// Writes a register of following up.
    ///
    /// @param done told how many lines it has once it is there
    public void write(RegisterKind kind, long campaignId, Path file, Consumer<Integer> done) {
        tasks.run(() -> followUp.write(kind, campaignId, file), done, failure::set);
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
