package vn.campaigndesk.letter;

import vn.campaigndesk.text.PrintableText;

/// Who signs (Appendix I, II.7).
///
/// @param authority what the signer acts by, printed above the title, such as KT. with the head's title; may be
///     empty
/// @param title the signer's own title
/// @param name the signer's name, without academic titles; may be empty until it is known
public record Signature(String authority, String title, String name) {
    public Signature {
        authority = PrintableText.line(authority);
        title = PrintableText.line(title);
        name = PrintableText.line(name);
    }
}
