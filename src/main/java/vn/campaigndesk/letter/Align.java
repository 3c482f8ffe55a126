package vn.campaigndesk.letter;

/// Horizontal alignment of a text.
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
