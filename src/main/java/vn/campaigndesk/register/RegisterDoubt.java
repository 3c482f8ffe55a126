package vn.campaigndesk.register;

/// Something about a document's number in the register that a person should look at.
///
/// @param other the number written in the document it clashes with, or its unit; empty for none
public record RegisterDoubt(Kind kind, String other) {
    /// What it is.
    public enum Kind {
        /// No number is written down.
        MISSING,
        /// What is written does not begin with a number.
        UNREADABLE,
        /// Another document of the same year has the same number.
        DOUBLE,
        /// It came on an earlier day than a document with a smaller number of the same year.
        OUT_OF_ORDER
    }
}
