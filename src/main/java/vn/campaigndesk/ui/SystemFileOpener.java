package vn.campaigndesk.ui;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import vn.campaigndesk.text.ExpectedFailure;

/// The programs of the system.
public final class SystemFileOpener implements FileOpener {
    @Override
    public void open(Path file) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw new ExpectedFailure("ui.open.none", file.getFileName());
        }
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "ui.open.none", file.getFileName());
        }
    }
}
