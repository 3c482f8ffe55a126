package vn.campaigndesk.intake.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.text.ExpectedFailure;

/// Says what a file is by its content. The name only parts CSV from other texts: a picture stays a
/// picture though it be called `bao-cao.docx`. Whatever cannot be read is refused here with a sentence of
/// its own.
public final class Sniffer {
    private static final int HEAD = 1_024;
    private static final int HEADERS = 16_384;
    private static final Pattern CSV_NAME = Pattern.compile(".*\\.(csv|tsv|tab)", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]+:.*");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?i)(mime-version|message-id|received|return-path|from|to|subject|date|content-type|delivered-to"
                    + "|x-mailer|dkim-signature):.*");
    private static final int ENOUGH_HEADERS = 2;
    private static final Pattern WORD = Pattern.compile(
            "(wordprocessingml\\.(document|template)|ms-word\\.(document|template)\\.macroEnabled(Template)?)\\.main\\+xml");
    private static final Pattern EXCEL = Pattern.compile(
            "(spreadsheetml\\.(sheet|template)|ms-excel\\.(sheet|template|addin)\\.macroEnabled)\\.main\\+xml");

    private final Limits limits;

    public Sniffer(Limits limits) {
        this.limits = limits;
    }

    /// What a file is. A file is looked at once, and remembers it.
    ///
    /// @throws ExpectedFailure `intake.refused.*`: empty, too large, a picture, a program, encrypted,
    ///     damaged, or a kind that is not read
    public FileKind kind(SourceFile file) {
        if (file.size() == 0) {
            throw new ExpectedFailure("intake.refused.empty");
        }
        if (file.size() > limits.fileBytes()) {
            throw new ExpectedFailure("intake.refused.toolarge", file.size() >> 20, limits.fileBytes() >> 20);
        }
        var known = file.kind();
        if (known != null) {
            return known;
        }
        try {
            var kind = kind(file.name().toLowerCase(Locale.ROOT), file);
            file.found(kind);
            return kind;
        } catch (IOException damaged) {
            throw ExpectedFailure.causedBy(damaged, "intake.refused.damaged");
        }
    }

    private FileKind kind(String name, SourceFile file) throws IOException {
        var content = file.bytes();
        Signatures.refuse(content);
        if (Signatures.isZip(content)) {
            return zip(file);
        }
        if (Signatures.isOle(content)) {
            return OleReader.kind(content);
        }
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return FileKind.PDF;
        }
        if (Signatures.withoutMark(head).stripLeading().startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        Signatures.refuseOfficeXml(head);
        if (isLetter(content)) {
            return FileKind.LETTER;
        }
        if (Signatures.isBinary(content)) {
            throw new ExpectedFailure("intake.refused.format", ending(name));
        }
        return CSV_NAME.matcher(name).matches() ? FileKind.CSV : FileKind.TEXT;
    }

    private FileKind zip(SourceFile file) throws IOException {
        var zip = file.unzip(limits);
        var kind = kind(zip);
        if (kind == FileKind.DOCX) {
            file.opened(zip);
        } else {
            zip.close();
        }
        return kind;
    }

    /// The zip lies in memory: what throws here leaves nothing open.
    private static FileKind kind(ZipReader zip) throws IOException {
        var types = zip.read("[Content_Types].xml");
        if (types.isPresent()) {
            return office(new String(types.get(), StandardCharsets.UTF_8));
        }
        var mime = zip.read("mimetype").map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
        if (mime.orElse("").contains("opendocument")) {
            throw new ExpectedFailure("intake.refused.format", "OpenDocument");
        }
        return FileKind.ARCHIVE;
    }

    private static FileKind office(String types) throws IOException {
        if (WORD.matcher(types).find()) {
            return FileKind.DOCX;
        }
        if (EXCEL.matcher(types).find()) {
            return FileKind.XLSX;
        }
        if (types.contains("sheet.binary")) {
            throw new ExpectedFailure("intake.refused.format", "Excel .xlsb");
        }
        if (types.contains("presentationml")) {
            throw new ExpectedFailure("intake.refused.format", "PowerPoint");
        }
        if (types.contains(".main+xml") || types.contains("fixeddocument")) {
            throw new ExpectedFailure("intake.refused.format", "OPC");
        }
        throw new IOException("an Office package without its document");
    }

    /// Headers of a mail stand at the very beginning and there are several of them.
    private static boolean isLetter(byte[] content) {
        var head = new String(content, 0, Math.min(HEADERS, content.length), StandardCharsets.ISO_8859_1);
        var known = 0;
        for (var line : head.split("\\R", -1)) {
            if (line.isEmpty() || known >= ENOUGH_HEADERS) {
                break;
            }
            var goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn && !HEADER.matcher(line).matches() && !line.startsWith("From ")) {
                break;
            }
            known += MAIL_HEADER.matcher(line).matches() ? 1 : 0;
        }
        return known >= ENOUGH_HEADERS;
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return Optional.of(name.substring(dot + 1))
                .filter(end -> dot >= 0 && end.length() < 8)
                .map("."::concat)
                .orElse("?");
    }
}
