package vn.campaigndesk.text.legacy;

/// The encodings that old Vietnamese documents really use.
public enum LegacyCharset {
    /// One code a letter; ABC, TCVN 5712:1993 VN3.
    TCVN3("tcvn3"),
    /// A base letter followed by its accent.
    VNI("vni");

    private final String column;

    LegacyCharset(String column) {
        this.column = column;
    }

    /// The column of the table of letters.
    String column() {
        return column;
    }
}
