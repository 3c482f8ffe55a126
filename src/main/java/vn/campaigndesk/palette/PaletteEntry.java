package vn.campaigndesk.palette;

/// One thing that the palette can find.
///
/// @param id tells it from the others of its kind
/// @param title its name, found first
/// @param detail what is known of it beside its name; found too
/// @param keys how it is opened by keyboard without the palette; empty for most
/// @param age the day or moment it is of, growing with time, in a measure that is the same for its kind; 0 for what
///     has no age
/// @param unit the name of the unit it belongs to; empty where it is not needed
public record PaletteEntry(PaletteKind kind, long id, String title, String detail, String keys, long age, String unit) {
    /// A thing that has no keys of its own.
    public PaletteEntry(PaletteKind kind, long id, String title, String detail, long age) {
        this(kind, id, title, detail, "", age, "");
    }

    /// A screen or command, which has no age.
    public PaletteEntry(PaletteKind kind, long id, String title, String keys) {
        this(kind, id, title, "", keys, 0, "");
    }
}
