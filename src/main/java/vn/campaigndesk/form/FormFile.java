package vn.campaigndesk.form;

/// A blank form for one recipient, ready to be attached or written.
public final class FormFile {
    private final long recipientId;
    private final String name;
    private final FormFormat format;
    private final byte[] content;

    FormFile(long recipientId, String name, FormFormat format, byte[] content) {
        this.recipientId = recipientId;
        this.name = name;
        this.format = format;
        this.content = content.clone();
    }

    /// Whom it is for.
    public long recipientId() {
        return recipientId;
    }

    /// A safe file name that says whom it is for.
    public String name() {
        return name;
    }

    public FormFormat format() {
        return format;
    }

    /// The whole file.
    public byte[] content() {
        return content.clone();
    }
}
