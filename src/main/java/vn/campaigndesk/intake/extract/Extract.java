package vn.campaigndesk.intake.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text and tables of one file in reading order. All texts are composed Unicode (NFC); legacy encodings have been
/// converted, tracked changes are taken as accepted.
///
/// @param format what the file really is, found by its content, not by its name
/// @param blocks body first to last; text boxes stand where they are anchored, headers, footers and footnotes after the
///     body, each marked with its region
/// @param identity invisible marks that this program put into a blank form before it was sent (content control tags,
///     defined names, custom document properties): name to value; empty for any other file
/// @param remarks what a person should know about how it was read
/// @param revised where changes stand that nobody accepted yet, or something is struck through: paragraphs, cells,
/// whole tables; empty when the file has none or does not say where
public record Extract(
        Format format, List<Block> blocks, Map<String, String> identity, List<Remark> remarks, Set<Locator> revised) {
    public Extract {
        blocks = List.copyOf(blocks);
        identity = Map.copyOf(identity);
        remarks = List.copyOf(remarks);
        revised = Set.copyOf(revised);
    }

    /// A file whose changes, if it has any, have no known places.
    public Extract(Format format, List<Block> blocks, Map<String, String> identity, List<Remark> remarks) {
        this(format, blocks, identity, remarks, Set.of());
    }
}
