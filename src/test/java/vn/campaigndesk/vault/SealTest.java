package vn.campaigndesk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sealed comes back as it was, or not at all.
class SealTest {
    private static final int CHUNK = SealedOutput.CHUNK;
    private static final int SEALED_CHUNK = CHUNK + Aes.TAG;

    private final DataKey key = Vaults.make("mật khẩu").key();

    private byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        key.write(out, target -> target.write(content));
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (var in = key.read(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void refuses(byte[] sealed) {
        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(BrokenSealException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17})
    void roundTrip(int length) throws IOException {
        var content = bytes(length);

        assertThat(opened(sealed(content))).isEqualTo(content);
    }

    @Test
    void oneByteAtATimeIsTheSame() throws IOException {
        var content = bytes(CHUNK + 5);
        var out = new ByteArrayOutputStream();
        key.write(out, target -> {
            for (var value : content) {
                target.write(value);
            }
        });
        var read = new ByteArrayOutputStream();
        try (var in = key.read(new ByteArrayInputStream(out.toByteArray()))) {
            for (var value = in.read(); value >= 0; value = in.read()) {
                read.write(value);
            }
        }

        assertThat(read.toByteArray()).isEqualTo(content);
    }

    @Test
    void theSameContentIsNeverSealedAlike() throws IOException {
        assertThat(sealed(bytes(100))).isNotEqualTo(sealed(bytes(100)));
    }

    @Test
    void nothingOfTheContentIsSeen() throws IOException {
        var content = "Huyện Thọ Xuân: 12.345 lượt".repeat(20).getBytes();

        assertThat(new String(sealed(content), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("12.345");
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        var sealed = sealed(bytes(50));
        for (var place = 0; place < sealed.length; place++) {
            for (var bit = 0; bit < 8; bit++) {
                var flipped = sealed.clone();
                flipped[place] ^= (byte) (1 << bit);
                refuses(flipped);
            }
        }
    }

    @Test
    void aCutFileIsFoundWhereverItIsCut() throws IOException {
        var sealed = sealed(bytes(2 * CHUNK + 100));
        for (var length : new int[] {
            0,
            1,
            Seal.HEAD - 1,
            Seal.HEAD,
            Seal.HEAD + 1,
            Seal.HEAD + SEALED_CHUNK - 1,
            Seal.HEAD + SEALED_CHUNK,
            Seal.HEAD + SEALED_CHUNK + 1,
            Seal.HEAD + 2 * SEALED_CHUNK,
            sealed.length - 1
        }) {
            refuses(Arrays.copyOf(sealed, length));
        }
    }

    @Test
    void moreBehindTheEndIsFound() throws IOException {
        var sealed = sealed(bytes(100));
        refuses(Arrays.copyOf(sealed, sealed.length + 1));
        var full = sealed(bytes(CHUNK));
        refuses(Arrays.copyOf(full, full.length + 1));
    }

    @Test
    void chunksInAnotherOrderAreFound() throws IOException {
        var sealed = sealed(bytes(3 * CHUNK + 1));
        var swapped = sealed.clone();
        System.arraycopy(sealed, Seal.HEAD, swapped, Seal.HEAD + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, Seal.HEAD + SEALED_CHUNK, swapped, Seal.HEAD, SEALED_CHUNK);
        refuses(swapped);
    }

    @Test
    void aChunkThatIsMissingOrDoubledIsFound() throws IOException {
        var sealed = sealed(bytes(3 * CHUNK + 1));
        var missing = new ByteArrayOutputStream();
        missing.write(sealed, 0, Seal.HEAD);
        missing.write(sealed, Seal.HEAD + SEALED_CHUNK, sealed.length - Seal.HEAD - SEALED_CHUNK);
        refuses(missing.toByteArray());
        var doubled = new ByteArrayOutputStream();
        doubled.write(sealed, 0, Seal.HEAD + SEALED_CHUNK);
        doubled.write(sealed, Seal.HEAD, sealed.length - Seal.HEAD);
        refuses(doubled.toByteArray());
    }

    @Test
    void aChunkOfAnotherFileIsFound() throws IOException {
        var sealed = sealed(bytes(2 * CHUNK));
        var other = sealed(bytes(2 * CHUNK));
        System.arraycopy(other, Seal.HEAD, sealed, Seal.HEAD, SEALED_CHUNK);
        refuses(sealed);
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        var sealed = sealed(bytes(10));
        var other = Vaults.make("mật khẩu").key();

        assertThatThrownBy(() -> other.read(new ByteArrayInputStream(sealed))).isInstanceOf(BrokenSealException.class);
        assertThat(other.isSealed(sealed)).isFalse();
        assertThat(key.isSealed(sealed)).isTrue();
        assertThat(key.isSealed(new byte[0])).isFalse();
    }

    @Test
    void whatWasNotWrittenToItsEndDoesNotOpen() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> key.write(out, target -> {
                    target.write(bytes(CHUNK + 10));
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        refuses(out.toByteArray());
    }

    @Test
    void withoutAKeyNothingChanges() throws IOException {
        var out = new ByteArrayOutputStream();
        Seal.NONE.write(out, target -> target.write(bytes(100)));

        assertThat(out.toByteArray()).isEqualTo(bytes(100));
        assertThat(Seal.NONE.isSealed(sealed(bytes(100)))).isFalse();
        assertThat(Seal.NONE.read(new ByteArrayInputStream(bytes(100))).readAllBytes())
                .isEqualTo(bytes(100));
    }
}
