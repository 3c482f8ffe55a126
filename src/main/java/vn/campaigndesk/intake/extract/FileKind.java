package vn.campaigndesk.intake.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What arrived, seen by its content: a file with text, or something that holds files.
public enum FileKind {
    DOCX(Format.DOCX),
    DOC(Format.DOC),
    XLSX(Format.XLSX),
    XLS(Format.XLS),
    PDF(Format.PDF),
    RTF(Format.RTF),
    TEXT(Format.TEXT),
    CSV(Format.CSV),
    /// A zip file that is no Office document.
    ARCHIVE(null),
    /// An e-mail, with its headers.
    LETTER(null);

    private final @Nullable Format format;

    FileKind(@Nullable Format format) {
        this.format = format;
    }

    /// The format to read it as; empty for what holds files.
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }
}
