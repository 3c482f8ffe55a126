package vn.campaigndesk.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// Seals what is written to it: the head ([SealHead]), then chunks of 64 KiB, each encrypted and
/// authenticated by AES-256-GCM with a key of this file alone. The nonce of a chunk is its number and whether
/// it is the last one - the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (2015) - so a chunk
/// that is altered, moved, doubled or missing, and an end that is not the end, are found. Only [#finish]
/// writes the last chunk.
final class SealedOutput extends OutputStream {
    static final int CHUNK = 1 << 16;

    private final OutputStream target;
    private final byte[] key;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int number;

    SealedOutput(OutputStream target, SealHead head) throws IOException {
        this.target = target;
        this.key = head.key();
        target.write(head.bytes());
    }

    static byte[] nonce(int number, boolean last) {
        return ByteBuffer.allocate(Aes.NONCE)
                .position(Aes.NONCE - 1 - Integer.BYTES)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var next = from;
        var left = length;
        while (left > 0) {
            if (filled == CHUNK) {
                flushChunk(false);
            }
            var taken = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, next, chunk, filled, taken);
            filled += taken;
            next += taken;
            left -= taken;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        if (number == Integer.MAX_VALUE) {
            throw new IOException("too long to be sealed");
        }
        target.write(Aes.encrypt(key, nonce(number, last), new byte[0], chunk, filled));
        filled = 0;
        number++;
    }

    /// Writes the last chunk; to be called once, when all is written.
    void finish() throws IOException {
        flushChunk(true);
        target.flush();
    }
}
