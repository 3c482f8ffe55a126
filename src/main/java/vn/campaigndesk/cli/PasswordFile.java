package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Secret;

/// A file with a password in its first line, in UTF-8. A password is never an argument: those can be read in
/// the list of processes and in the history of the shell.
final class PasswordFile {
    private static final int LONGEST = 4096;

    /// What some editors put before the first letter.
    private static final char MARK = '\uFEFF';

    private PasswordFile() {}

    /// @throws ExpectedFailure `cli.password.unreadable`, or `cli.password.empty` without a password in it
    static Secret read(Path file) {
        var letters = letters(file);
        var line = line(letters);
        Arrays.fill(letters, '\0');
        if (line.length == 0) {
            throw new ExpectedFailure("cli.password.empty", file.toAbsolutePath());
        }
        return Secret.password(line);
    }

    /// A recovery key: all up to the first empty line, as [RecoveryKeyFile] writes it.
    ///
    /// @throws ExpectedFailure as above
    static Secret recoveryKey(Path file) {
        var letters = letters(file);
        var end = 0;
        while (end < letters.length && !isEmptyLine(letters, end)) {
            end++;
        }
        var key = Arrays.copyOf(letters, end);
        Arrays.fill(letters, '\0');
        if (end == 0) {
            throw new ExpectedFailure("cli.password.empty", file.toAbsolutePath());
        }
        return Secret.recoveryKey(key);
    }

    /// Whether a line ends here and the next one is empty.
    private static boolean isEmptyLine(char[] letters, int at) {
        var next = at + 1;
        while (next < letters.length && letters[next] == '\r') {
            next++;
        }
        return letters[at] == '\n' && next < letters.length && letters[next] == '\n';
    }

    private static char[] letters(Path file) {
        var bytes = bytes(file);
        var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        if (text.hasRemaining() && text.charAt(0) == MARK) {
            text.get();
        }
        var letters = new char[text.remaining()];
        text.get(letters);
        Arrays.fill(text.array(), '\0');
        return letters;
    }

    private static byte[] bytes(Path file) {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(LONGEST);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.password.unreadable", file.toAbsolutePath());
        }
    }

    /// The first line.
    private static char[] line(char[] letters) {
        var end = 0;
        while (end < letters.length && letters[end] != '\n' && letters[end] != '\r') {
            end++;
        }
        return Arrays.copyOf(letters, end);
    }
}
