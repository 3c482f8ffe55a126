package vn.campaigndesk.letter;

/// How the pages of an appendix lie; the decree allows landscape for tables (Appendix I, I.1).
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
