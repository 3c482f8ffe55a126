package vn.campaigndesk.material;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.original.Incoming;

/// A version of a material.
///
/// @param id 0 while it has not been saved
/// @param materialId 0 while its material is made in the same gesture
/// @param label what it is called, such as "1.1"
/// @param file null when it has none, such as a page on the web
public record MaterialVersion(
        long id,
        long materialId,
        String label,
        LocalDate issuedOn,
        @Nullable Incoming file) {
    /// The longest label, in characters.
    public static final int LABEL_LENGTH = 60;

    /// @throws IllegalArgumentException without a label
    public MaterialVersion {
        label = label.strip();
        if (label.isEmpty()) {
            throw new IllegalArgumentException("a version needs a label");
        }
    }
}
