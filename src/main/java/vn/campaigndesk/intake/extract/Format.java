package vn.campaigndesk.intake.extract;

/// What a file really is.
public enum Format {
    DOCX,
    DOC,
    XLSX,
    XLS,
    PDF,
    RTF,
    TEXT,
    CSV
}
