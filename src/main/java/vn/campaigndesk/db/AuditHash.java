package vn.campaigndesk.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The hash that ties a row of the audit to the one before it: SHA-256, in 64 lower-case hexadecimal digits.
///
/// What is hashed, in this order: the name of this encoding (`campaign-desk-audit-1`), the hash of the row before,
/// the moment in milliseconds since 1970 in decimal digits, actor, entity, the entity's id in decimal digits, field,
/// old value, new value, reason. Each part is one byte 0 when it is absent, else one byte 1, the number of its UTF-8
/// bytes as four bytes, the highest first, and those bytes - so no two different rows are written alike. The row's own
/// id is left out: its place in the chain follows from the links.
///
/// Without a secret, whoever can write the file can make a whole new chain. What shows that is the last hash kept
/// elsewhere: every printed audit carries it.
public final class AuditHash {
    private static final String ENCODING = "campaign-desk-audit-1";

    private AuditHash() {}

    /// The hash of an entry that stands behind `previous`; the hashes in the entry itself are not looked at.
    public static String of(String previous, AuditEntry entry) {
        var digest = digest();
        add(digest, ENCODING);
        add(digest, previous);
        add(digest, Long.toString(entry.at().toEpochMilli()));
        add(digest, entry.actor());
        add(digest, entry.entity());
        add(digest, Long.toString(entry.entityId()));
        add(digest, entry.field());
        add(digest, entry.before());
        add(digest, entry.after());
        add(digest, entry.reason());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String part) {
        if (part == null) {
            digest.update((byte) 0);
            return;
        }
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
