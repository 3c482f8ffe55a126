package vn.campaigndesk.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// A folder that is watched for new files, and whose they are: the reports of one campaign lie in it, whichever is
/// shown when they come.
///
/// @param campaignId 0 where nobody has written down the campaign, as before there were several
public record WatchedFolder(Path folder, long campaignId) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (.+)");

    /// A folder as [#text] has it, or its path alone; empty when the text is none.
    public static Optional<WatchedFolder> parse(String text) {
        var found = TEXT.matcher(text);
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            found.matches()
                                    ? new WatchedFolder(Path.of(found.group(2)), Long.parseLong(found.group(1)))
                                    : new WatchedFolder(Path.of(text), 0));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /// The folder as one line.
    public String text() {
        return campaignId + " " + folder;
    }
}
