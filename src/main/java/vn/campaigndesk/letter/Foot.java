package vn.campaigndesk.letter;

import vn.campaigndesk.text.PrintableText;

/// What a document may say besides (Decree 30/2020, Appendix I, II.9 and III): who drafted it and in how many copies,
/// and how the agency is reached.
///
/// @param drafter the mark of the drafter and the number of copies, such as `PL.(300)`; printed in capitals under the
///     copies; empty leaves it out
/// @param contact address, telephone and e-mail; printed at the foot of the first page under a line of full width;
///     empty leaves both out
public record Foot(String drafter, String contact) {
    /// Neither of them.
    public static final Foot NONE = new Foot("", "");

    public Foot {
        drafter = PrintableText.line(drafter);
        contact = PrintableText.line(contact);
    }
}
