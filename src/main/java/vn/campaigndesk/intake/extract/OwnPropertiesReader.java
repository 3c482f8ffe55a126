package vn.campaigndesk.intake.extract;

import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.jspecify.annotations.Nullable;

/// The properties that somebody gave a Word or Excel file of the old kind, among them this program's marks.
public final class OwnPropertiesReader {
    private OwnPropertiesReader() {}

    /// Keeps the marks among them.
    ///
    /// @param summary null if the file has none
    public static void read(@Nullable DocumentSummaryInformation summary, Gathering gathering) {
        var own = summary == null ? null : summary.getCustomProperties();
        if (own != null) {
            own.nameSet().forEach(name -> gathering.mark(name, String.valueOf(own.get(name))));
        }
    }
}
