package vn.campaigndesk.dossier;

import java.io.IOException;
import java.nio.file.Path;

/// One file of a dossier that the program makes itself: a report, a list, a register.
///
/// @param name its name in the dossier's folder
/// @param content writes it
public record DossierPart(String name, Content content) {
    /// Writes one file.
    @FunctionalInterface
    public interface Content {
        /// Writes the file whole, or throws.
        ///
        /// @param campaignId what the dossier is of
        /// @param file where; its folder is there
        void write(long campaignId, Path file) throws IOException;
    }
}
