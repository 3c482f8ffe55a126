package vn.campaigndesk.letter;

/// Who signs (Appendix I, II.7).
///
/// @param authority what the signer acts by, printed above the title, such as KT. with the head's title; may be empty
/// @param title the signer's own title
/// @param name the signer's name, without academic titles; may be empty until it is known
public record Signature(String authority, String title, String name) {
    public Signature {
        authority = PlainText.line(authority);
        title = PlainText.line(title);
        name = PlainText.line(name);
    }
}
