package vn.campaigndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// How the bytes of what is kept lie on the disk: as they are, or sealed with the data key.
public interface Seal {
    /// Without a password: everything lies on the disk as it is.
    Seal NONE = new NoSeal();

    /// Whether files are sealed at all.
    boolean isOn();

    /// Which vault the key is of; empty without one.
    String vaultId();

    /// The password of the database's file: 64 hexadecimal digits; empty without a key.
    String databasePassword();

    /// Writes content, sealed. What `content` did not write to its end is not a sealed file.
    ///
    /// @param target is left open
    void write(OutputStream target, Content content) throws IOException;

    /// What was sealed, as it was. Reading fails with a [BrokenSealException] where the bytes are not those
    /// that were sealed, and at the end when some are missing there.
    ///
    /// @param source is closed with what is returned
    InputStream read(InputStream source) throws IOException;

    /// Whether a file that begins so was sealed with this very key.
    ///
    /// @param head its first [#HEAD] bytes, or all of a shorter file
    boolean isSealed(byte[] head);

    /// How many bytes tell whether a file is sealed.
    int HEAD = SealHead.LENGTH;

    /// Something that can be written to a stream.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }
}
