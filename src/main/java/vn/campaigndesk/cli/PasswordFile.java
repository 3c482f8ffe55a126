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
    private static final char MARK = '\uFEFF';

    private PasswordFile() {}

    /// @throws ExpectedFailure `cli.password.unreadable`, or `cli.password.empty` without a password in it
    static Secret read(Path file) {
        var bytes = bytes(file);
        var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        var letters = new char[text.remaining()];
        text.get(letters);
        Arrays.fill(text.array(), '\0');
        var line = line(letters);
        Arrays.fill(letters, '\0');
        if (line.length == 0) {
            throw new ExpectedFailure("cli.password.empty", file.toAbsolutePath());
        }
        return Secret.password(line);
    }

    private static byte[] bytes(Path file) {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(LONGEST);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.password.unreadable", file.toAbsolutePath());
        }
    }

    /// The first line, without the mark that some editors put before the first letter.
    private static char[] line(char[] letters) {
        var from = letters.length > 0 && letters[0] == MARK ? 1 : 0;
        var end = from;
        while (end < letters.length && letters[end] != '\n' && letters[end] != '\r') {
            end++;
        }
        return Arrays.copyOfRange(letters, from, end);
    }
}
