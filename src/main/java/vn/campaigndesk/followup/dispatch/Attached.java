package vn.campaigndesk.followup.dispatch;

/// A file that goes with an e-mail.
public final class Attached {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /// @param name of the file with its ending; letters without diacritics travel best
    /// @param mediaType such as `application/pdf`
    public Attached(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
