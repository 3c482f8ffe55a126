package vn.campaigndesk.letter;

import java.util.List;
import vn.campaigndesk.text.PrintableText;

/// An appendix: its own section with its own page numbers (Appendix I, III). Whether it is numbered "I", "II" is
/// decided by how many there are.
///
/// @param title printed in capitals
/// @param attachedTo the line in brackets under the title, empty for none; [OfficialDocumentBuilder] composes
///     it. The decree allows to leave it out of electronic documents only.
public record Appendix(String title, List<Block> body, Orientation orientation, String attachedTo) {
    public Appendix {
        title = PrintableText.line(title);
        body = List.copyOf(body);
        attachedTo = PrintableText.line(attachedTo);
    }
}
