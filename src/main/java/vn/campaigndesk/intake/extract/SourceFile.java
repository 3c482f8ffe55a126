package vn.campaigndesk.intake.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A file's name and content, held in memory under the limit on a file's size. It may come from a folder, an archive or
/// a letter's attachments.
public final class SourceFile {
    private final String name;
    private final byte[] content;
    private final String sha256;
    private volatile @Nullable FileKind kind;
    private volatile @Nullable ZipReader opened;

    /// @param name the file's own name, without a folder, exactly as received
    /// @param content not changed afterwards
    public SourceFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.sha256 = digest(content);
    }

    public String name() {
        return name;
    }

    public int size() {
        return content.length;
    }

    /// The content's SHA-256, lower-case hexadecimal.
    public String sha256() {
        return sha256;
    }

    /// The content itself, not to be changed: a copy of each large file would cost half the memory there is.
    public byte[] content() {
        return content;
    }

    /// The content itself, for those beside this class, who only look.
    byte[] bytes() {
        return content;
    }

    /// What it was found to be; null before anybody looked.
    @Nullable
    FileKind kind() {
        return kind;
    }

    void found(FileKind found) {
        kind = found;
    }

    /// Keeps what was opened to see what the file is, for the one who reads it next.
    void opened(ZipReader zip) {
        opened = zip;
    }

    /// The file as a zip, with what was opened before if it is still there; to be closed by the caller.
    ///
    /// @throws IOException as [ZipReader]
    public ZipReader unzip(Limits limits) throws IOException {
        var known = opened;
        opened = null;
        return known != null && known.isUnder(limits) ? known : new ZipReader(content, limits);
    }

    /// The content from its beginning, not copied.
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
