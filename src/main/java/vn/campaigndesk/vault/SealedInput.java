package vn.campaigndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads what [SealedOutput] wrote, and gives out no byte of a chunk before all of it is authenticated.
final class SealedInput extends InputStream {
    private final InputStream source;
    private final byte[] key;
    /// The bytes of the next chunk and, when it is not the last one, the first byte behind it.
    private byte[] ahead = new byte[0];

    private byte[] clear = new byte[0];
    private int next;
    private int number;
    private boolean ended;

    /// @param source stands behind the head
    SealedInput(InputStream source, SealHead head) {
        this.source = source;
        this.key = head.key();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (next == clear.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        var given = Math.min(length, clear.length - next);
        System.arraycopy(clear, next, bytes, from, given);
        next += given;
        return given;
    }

    /// Opens the next chunk. It is the last one when nothing follows; that it may be so is in its nonce.
    private void open() throws IOException {
        var full = SealedOutput.CHUNK + Aes.TAG;
        var wanted = full + 1 - ahead.length;
        var more = source.readNBytes(wanted);
        var bytes = Arrays.copyOf(ahead, ahead.length + more.length);
        System.arraycopy(more, 0, bytes, ahead.length, more.length);
        ended = bytes.length <= full;
        var length = Math.min(bytes.length, full);
        clear = Aes.decrypt(key, SealedOutput.nonce(number, ended), new byte[0], bytes, length);
        ahead = Arrays.copyOfRange(bytes, length, bytes.length);
        next = 0;
        number++;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(clear, (byte) 0);
        source.close();
    }
}
