package vn.campaigndesk.report.original;

/// A file whose bytes are safe and that no report names yet.
public final class Incoming {
    private final String name;
    private final StoredContent content;

    Incoming(String name, StoredContent content) {
        this.name = name;
        this.content = content;
    }

    /// Exactly as received.
    public String name() {
        return name;
    }

    /// The name for a person's eyes.
    public String shownName() {
        return Original.shown(name);
    }

    public String sha256() {
        return content.sha256();
    }

    public long bytes() {
        return content.bytes();
    }

    StoredContent content() {
        return content;
    }
}
