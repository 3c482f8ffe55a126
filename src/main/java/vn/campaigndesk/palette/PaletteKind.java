package vn.campaigndesk.palette;

/// What the palette finds; of things that fit equally well and are of the same age the earlier kind comes first.
public enum PaletteKind {
    SCREEN,
    COMMAND,
    UNIT,
    REPORT,
    CONTACT,
    REQUEST
}
