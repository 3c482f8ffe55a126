package vn.campaigndesk.vault;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import vn.campaigndesk.text.ExpectedFailure;

/// The data key, locked away twice: behind the password and behind the recovery key. Nothing in it is secret,
/// so it lies beside the data and travels with each copy; without it and one of the two the data cannot be
/// read by anybody.
///
/// It is written as readable lines (ASCII); the last of them is a SHA-256 over the others, so that a damaged
/// file is told from a wrong password.
public final class Vault {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();
    private static final String FORMAT = "1";
    private static final int SALT = 16;

    private final String id;
    private final Argon2 cost;
    private final Lock password;
    private final Lock recovery;

    /// The data key behind one of the two.
    private static final class Lock {
        private final byte[] salt;
        private final byte[] nonce;
        private final byte[] key;

        Lock(byte[] salt, byte[] nonce, byte[] key) {
            this.salt = salt;
            this.nonce = nonce;
            this.key = key;
        }
    }

    private Vault(String id, Argon2 cost, Lock password, Lock recovery) {
        this.id = id;
        this.cost = cost;
        this.password = password;
        this.recovery = recovery;
    }

    /// A new vault, its key in the clear, and the recovery key in groups: it is told here and never again.
    public record Made(Vault vault, DataKey key, String recoveryKey) {}

    /// Makes a key and locks it away.
    ///
    /// @param cost of trying a password
    public static Made make(Secret password, Argon2 cost) {
        var id = HEX.formatHex(random(16));
        var key = new DataKey(id, random(Aes.KEY));
        var letters = RecoveryKey.make(RANDOM);
        try (var recovery = Secret.recoveryKey(letters)) {
            var vault = new Vault(
                    id, cost, lock(id, cost, key, password, random(SALT)), lock(id, cost, key, recovery, random(SALT)));
            return new Made(vault, key, RecoveryKey.shown(letters));
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// The same vault behind another password. Copies made before still open with the old one.
    ///
    /// @param effort of trying the new password
    public Vault withPassword(DataKey key, Secret changed, Argon2 effort) {
        requireOwn(key);
        return new Vault(id, effort, lock(id, effort, key, changed, random(SALT)), recovery);
    }

    /// The same vault with another recovery key. The paper with the old one still opens the copies made before.
    ///
    /// @return with the key that was given
    public Made withRecovery(DataKey key) {
        requireOwn(key);
        var letters = RecoveryKey.make(RANDOM);
        try (var fresh = Secret.recoveryKey(letters)) {
            var vault = new Vault(id, cost, password, lock(id, cost, key, fresh, random(SALT)));
            return new Made(vault, key, RecoveryKey.shown(letters));
        }
    }

    private void requireOwn(DataKey key) {
        if (!key.vaultId().equals(id)) {
            throw new IllegalArgumentException("the key of another vault");
        }
    }

    private static Lock lock(String id, Argon2 cost, DataKey key, Secret secret, byte[] salt) {
        var behind = keyOf(secret, cost, salt);
        var nonce = random(Aes.NONCE);
        try {
            var locked = Aes.encrypt(behind, nonce, bound(id, cost, secret), key.bytes(), Aes.KEY);
            return new Lock(salt, nonce, locked);
        } finally {
            Arrays.fill(behind, (byte) 0);
        }
    }

    private static byte[] keyOf(Secret secret, Argon2 cost, byte[] salt) {
        var typed = secret.isRecoveryKey() ? letters(secret) : secret.bytes();
        try {
            return secret.isRecoveryKey() ? Hkdf.derive(typed, salt, "recovery", Aes.KEY) : cost.stretch(typed, salt);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static byte[] letters(Secret secret) {
        var key = RecoveryKey.read(secret.letters());
        var bytes = new byte[key.length];
        for (var place = 0; place < key.length; place++) {
            bytes[place] = (byte) key[place];
        }
        Arrays.fill(key, '\0');
        return bytes;
    }

    /// All that must not be changed under a lock.
    private static byte[] bound(String id, Argon2 cost, Secret secret) {
        var kind = secret.isRecoveryKey() ? "recovery" : "password " + cost;
        return String.join(" ", FORMAT, id, kind).getBytes(StandardCharsets.US_ASCII);
    }

    /// Which vault it is; the same before and after a change of the password.
    public String id() {
        return id;
    }

    /// The key behind the lock that this opens.
    ///
    /// @throws ExpectedFailure `vault.password.wrong`, `vault.recovery.wrong`, or what [RecoveryKey] says of
    ///     a slip
    public DataKey open(Secret secret) {
        var lock = secret.isRecoveryKey() ? recovery : password;
        var behind = keyOf(secret, cost, lock.salt);
        try {
            var key = Aes.decrypt(behind, lock.nonce, bound(id, cost, secret), lock.key, lock.key.length);
            return new DataKey(id, key);
        } catch (BrokenSealException wrong) {
            throw new ExpectedFailure(secret.isRecoveryKey() ? "vault.recovery.wrong" : "vault.password.wrong");
        } finally {
            Arrays.fill(behind, (byte) 0);
        }
    }

    /// The lines.
    public byte[] bytes() {
        var lines = new StringBuilder();
        line(lines, "format", FORMAT);
        line(lines, "id", id);
        line(lines, "stretching", "argon2id");
        line(lines, "memory", Integer.toString(cost.memory()));
        line(lines, "passes", Integer.toString(cost.passes()));
        line(lines, "lanes", Integer.toString(cost.lanes()));
        lock(lines, "password", password);
        lock(lines, "recovery", recovery);
        line(lines, "check", sha256(lines.toString()));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void lock(StringBuilder lines, String name, Lock lock) {
        line(lines, name + ".salt", HEX.formatHex(lock.salt));
        line(lines, name + ".nonce", HEX.formatHex(lock.nonce));
        line(lines, name + ".key", HEX.formatHex(lock.key));
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append('=').append(value).append('\n');
    }

    private static String sha256(String lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(digest.digest(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// The vault in lines that may come from anybody.
    ///
    /// @throws IOException when these are not the lines of a vault, or not as they were written
    public static Vault read(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.US_ASCII);
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
            var end = text.lastIndexOf("check=");
            if (end < 0 || !sha256(text.substring(0, end)).equals(lines.getProperty("check"))) {
                throw new IOException("not as it was written");
            }
            if (!FORMAT.equals(lines.getProperty("format"))) {
                throw new IOException("format " + lines.getProperty("format"));
            }
            var cost = Argon2.read(number(lines, "memory"), number(lines, "passes"), number(lines, "lanes"));
            return new Vault(text(lines, "id"), cost, lock(lines, "password"), lock(lines, "recovery"));
        } catch (IllegalArgumentException e) {
            throw new IOException("no vault", e);
        }
    }

    private static Lock lock(Properties lines, String name) throws IOException {
        var lock = new Lock(
                HEX.parseHex(text(lines, name + ".salt")),
                HEX.parseHex(text(lines, name + ".nonce")),
                HEX.parseHex(text(lines, name + ".key")));
        if (lock.nonce.length != Aes.NONCE || lock.key.length != Aes.KEY + Aes.TAG) {
            throw new IOException(name);
        }
        return lock;
    }

    private static int number(Properties lines, String name) throws IOException {
        return Integer.parseInt(text(lines, name));
    }

    private static String text(Properties lines, String name) throws IOException {
        var text = lines.getProperty(name);
        if (text == null) {
            throw new IOException("no " + name);
        }
        return text;
    }
}
