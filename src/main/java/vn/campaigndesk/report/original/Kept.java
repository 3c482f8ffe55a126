package vn.campaigndesk.report.original;

/// A file whose bytes are safe: attached to a report already, or waiting for one to be saved.
public sealed interface Kept permits Original, Incoming {
    /// Exactly as received.
    String name();

    /// Of its content, lower-case hexadecimal.
    String sha256();

    /// Size of the content.
    long bytes();

    /// What it is, by its content.
    Media media();

    /// The name for a person's eyes: composed letters, nothing invisible that would turn it around.
    default String shownName() {
        return Original.shown(name());
    }
}
