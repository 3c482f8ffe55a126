package vn.campaigndesk.register;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// What the menu item "Print the register" does: asks for a file, writes it, and says what is odd about the numbers.
public final class RegisterPrint {
    private final RegisterViewModel registers;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;

    public RegisterPrint(RegisterViewModel registers, Messages messages, Notices notices, FileDialogs files) {
        this.registers = registers;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
    }

    /// The words of the menu item.
    public String title() {
        return messages.get("register.print");
    }

    /// Asks and writes; without a campaign nothing happens.
    ///
    /// @param campaignId 0 for none
    public void start(Window window, long campaignId) {
        if (campaignId != 0) {
            files.save(window, messages.get("register.file"), kinds())
                    .ifPresent(file -> registers.write(campaignId, file, register -> tell(register, file)));
        }
    }

    /// The words of the menu item of a register of following up.
    public String title(RegisterKind kind) {
        return messages.of("register.print", kind);
    }

    /// Asks and writes a register of following up; without a campaign nothing happens.
    ///
    /// @param campaignId 0 for none
    public void start(RegisterKind kind, Window window, long campaignId) {
        if (campaignId != 0) {
            files.save(window, messages.of("register.file", kind), kinds())
                    .ifPresent(file -> registers.write(
                            kind,
                            campaignId,
                            file,
                            lines -> notices.show(
                                    messages.get("register.written.lines", Formats.number(lines), file),
                                    Tone.SUCCESS)));
        }
    }

    private static List<FileDialogs.Kind> kinds() {
        return List.of(
                new FileDialogs.Kind("Word", ".docx"),
                new FileDialogs.Kind("PDF", ".pdf"),
                new FileDialogs.Kind("Excel", ".xlsx"));
    }

    private void tell(IncomingRegister register, Path file) {
        var count = Formats.number(register.entries().size());
        if (register.doubtful() == 0) {
            notices.show(messages.get("register.written", count, file), Tone.SUCCESS);
        } else {
            notices.show(
                    messages.get("register.written.doubts", count, Formats.number(register.doubtful()), file),
                    Tone.WARNING);
        }
    }
}
