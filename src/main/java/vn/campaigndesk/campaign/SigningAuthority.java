package vn.campaigndesk.campaign;

/// In whose right a document is signed (Decree 30/2020, Appendix I, II.7.a).
public enum SigningAuthority {
    /// The head signs.
    HEAD(""),
    /// A deputy signs for the head.
    KT("KT. "),
    /// On behalf of a collective.
    TM("TM. "),
    /// By order of the head.
    TL("TL. "),
    /// Authorised in writing.
    TUQ("TUQ. "),
    /// The acting head signs.
    Q("Q. ");

    private final String sign;

    SigningAuthority(String sign) {
        this.sign = sign;
    }

    /// What stands before the title, with its space; empty for the head.
    String sign() {
        return sign;
    }

    /// Whether the title of the one who is signed for stands in a line of its own.
    public boolean namesAnother() {
        return this == KT || this == TM || this == TL || this == TUQ;
    }
}
