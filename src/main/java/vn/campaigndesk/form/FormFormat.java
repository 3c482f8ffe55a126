package vn.campaigndesk.form;

/// The kinds of files that blank forms are written as.
public enum FormFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    FormFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The ending of file names, without the dot.
    public String ending() {
        return ending;
    }

    /// What a message that carries the file calls it (RFC 2045).
    public String mediaType() {
        return mediaType;
    }
}
