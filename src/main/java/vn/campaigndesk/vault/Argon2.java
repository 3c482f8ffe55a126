package vn.campaigndesk.vault;

import java.io.IOException;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How much work it is to try one password: Argon2id, version 1.3 (RFC 9106).
///
/// @param memory in KiB
/// @param passes over the memory
/// @param lanes that could be worked on at once
public record Argon2(int memory, int passes, int lanes) {
    /// What a new password is stretched with: more than the least that OWASP's Password Storage Cheat Sheet
    /// names for Argon2id (19 MiB, two passes, one lane).
    public static final Argon2 USUAL = new Argon2(65_536, 3, 1);

    /// A file from a stranger shall not make this program take all memory or work for an hour.
    private static final Argon2 MOST = new Argon2(262_144, 16, 8);

    /// These measures of a file that may come from anybody.
    ///
    /// @throws IOException for more than this program is willing to do
    static Argon2 read(int memory, int passes, int lanes) throws IOException {
        if (lanes < 1
                || lanes > MOST.lanes
                || memory < 8 * lanes
                || memory > MOST.memory
                || passes < 1
                || passes > MOST.passes) {
            throw new IOException("Argon2id with " + memory + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
        return new Argon2(memory, passes, lanes);
    }

    /// A key of 256 bits.
    byte[] stretch(byte[] password, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[Aes.KEY];
        generator.generateBytes(password, key);
        return key;
    }
}
