package vn.campaigndesk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.text.ExpectedFailure;

/// A vault gives its key to the password and to the recovery key, and to nothing else.
class VaultTest {
    private static final String PASSWORD = "Chiến dịch 2026";

    private final Vault.Made made = Vaults.make(PASSWORD);

    private static Secret recovery(String typed) {
        return Secret.recoveryKey(typed.toCharArray());
    }

    @Test
    void opensWithThePassword() {
        assertThat(made.vault().open(Vaults.secret(PASSWORD)).bytes())
                .isEqualTo(made.key().bytes());
    }

    @Test
    void opensWithTheSamePasswordWrittenInPartsOfLetters() {
        var inParts = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
        assertThat(inParts).isNotEqualTo(PASSWORD);

        assertThat(made.vault().open(Vaults.secret(inParts)).bytes())
                .isEqualTo(made.key().bytes());
    }

    @Test
    void opensWithTheRecoveryKeyHoweverItIsTyped() {
        var typed = made.recoveryKey().toLowerCase().replace(' ', '-') + "\n";

        assertThat(made.vault().open(recovery(typed)).bytes())
                .isEqualTo(made.key().bytes());
    }

    @Test
    void refusesAnotherPasswordAndAnotherRecoveryKey() {
        assertThatThrownBy(() -> made.vault().open(Vaults.secret("Chien dich 2026")))
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("vault.password.wrong");
        assertThatThrownBy(
                        () -> made.vault().open(recovery(Vaults.make("another").recoveryKey())))
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("vault.recovery.wrong");
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        var read = Vault.read(made.vault().bytes());

        assertThat(read.id()).isEqualTo(made.vault().id());
        assertThat(read.open(Vaults.secret(PASSWORD)).bytes())
                .isEqualTo(made.key().bytes());
        assertThat(read.open(recovery(made.recoveryKey())).bytes())
                .isEqualTo(made.key().bytes());
    }

    @Test
    void tellsNeitherKeyNorPassword() {
        var text = new String(made.vault().bytes(), StandardCharsets.US_ASCII);

        assertThat(text)
                .doesNotContain(HexFormat.of().formatHex(made.key().bytes()))
                .doesNotContain(made.recoveryKey().replace(" ", ""))
                .doesNotContain(made.key().databasePassword());
    }

    @Test
    void anotherPasswordOpensTheSameKeyAndTheOldOneNothing() {
        var changed = made.vault().withPassword(made.key(), Vaults.secret("mới"), new Argon2(16, 2, 1));

        assertThat(changed.id()).isEqualTo(made.vault().id());
        assertThat(changed.open(Vaults.secret("mới")).bytes())
                .isEqualTo(made.key().bytes());
        assertThat(changed.open(recovery(made.recoveryKey())).bytes())
                .isEqualTo(made.key().bytes());
        assertThatThrownBy(() -> changed.open(Vaults.secret(PASSWORD))).hasMessage("vault.password.wrong");
    }

    @Test
    void anotherRecoveryKeyOpensTheSameKeyAndTheOldPaperNothing() throws IOException {
        var renewed = made.vault().withRecovery(made.key());
        var read = Vault.read(renewed.vault().bytes());

        assertThat(read.open(recovery(renewed.recoveryKey())).bytes())
                .isEqualTo(made.key().bytes());
        assertThat(read.open(Vaults.secret(PASSWORD)).bytes())
                .isEqualTo(made.key().bytes());
        assertThatThrownBy(() -> read.open(recovery(made.recoveryKey()))).hasMessage("vault.recovery.wrong");
    }

    @Test
    void everyFlippedBitOfTheLinesIsFound() {
        var bytes = made.vault().bytes();
        for (var place = 0; place < bytes.length; place++) {
            var flipped = bytes.clone();
            flipped[place] ^= 1;
            assertThatThrownBy(() -> Vault.read(flipped)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesToWorkForAnHour() throws IOException {
        var text = new String(made.vault().bytes(), StandardCharsets.US_ASCII);
        assertThat(text).contains("memory=8\n");
        var body = text.substring(0, text.indexOf("check=")).replace("memory=8\n", "memory=99999999\n");
        var digest = HexFormat.of().formatHex(sha256(body));

        assertThatThrownBy(() -> Vault.read((body + "check=" + digest + '\n').getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("99999999");
    }

    private static byte[] sha256(String text) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void stretchesAtLeastAsOwaspAsks() {
        assertThat(Argon2.USUAL.memory()).isGreaterThanOrEqualTo(19 * 1024);
        assertThat(Argon2.USUAL.passes()).isGreaterThanOrEqualTo(2);
        assertThat(Argon2.USUAL.lanes()).isGreaterThanOrEqualTo(1);
    }

    /// The example of RFC 9106, section 5.3, has a secret and associated data; this one is that of the
    /// reference implementation (phc-winner-argon2, test.c: t=2, m=2^16, p=1, "password", "somesalt", v=0x13,
    /// Argon2id).
    @Test
    void stretchesLikeTheReferenceImplementation() {
        var key = new Argon2(65_536, 2, 1)
                .stretch(
                        "password".getBytes(StandardCharsets.US_ASCII), "somesalt".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void secretsAndKeysAreWiped() {
        var letters = PASSWORD.toCharArray();
        try (var secret = Secret.password(letters)) {
            made.vault().open(secret);
        }
        assertThat(letters).containsOnly('\0');

        var key = made.vault().open(Vaults.secret(PASSWORD));
        var bytes = key.bytes();
        key.close();
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void eachWrongPasswordIsWaitedForLonger() {
        var waited = new ArrayList<Duration>();
        var patience = new Patience(waited::add);
        for (var attempt = 0; attempt < 7; attempt++) {
            assertThatThrownBy(() -> patience.with(Vaults.password("wrong")).open(made.vault()))
                    .hasMessage("vault.password.wrong");
        }
        patience.with(Vaults.password(PASSWORD)).open(made.vault());
        assertThatThrownBy(() -> patience.with(Vaults.password("wrong")).open(made.vault()))
                .hasMessage("vault.password.wrong");
        assertThatThrownBy(() -> patience.with(Unlock.NOBODY).open(made.vault()))
                .hasMessage("vault.locked");

        assertThat(waited.stream().map(Duration::toSeconds))
                .isEqualTo(Arrays.asList(1L, 2L, 4L, 8L, 16L, 30L, 30L, 1L));
    }
}
