package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The file that takes the recovery key to a printer: the groups, an empty line, and how it is kept. It is
/// written before the data are changed, and taken away when they were not: a key that opens nothing would only
/// be mistaken for the one that does.
final class RecoveryKeyFile {
    private static final int IN_A_LINE = 4;

    private final Path file;
    private final Messages messages;

    /// @param file must not exist, and not lie among the data that it opens
    /// @throws ExpectedFailure `cli.password.key-inside` or `cli.password.key-exists`
    RecoveryKeyFile(Path file, Path data, Messages messages) {
        this.file = file.toAbsolutePath().normalize();
        this.messages = messages;
        if (this.file.startsWith(data.toAbsolutePath().normalize())) {
            throw new ExpectedFailure("cli.password.key-inside", this.file);
        }
        if (Files.exists(this.file)) {
            throw new ExpectedFailure("cli.password.key-exists", this.file);
        }
    }

    Path path() {
        return file;
    }

    /// Does a work that makes a key; when it fails, the file is gone again.
    ///
    /// @param work is given what writes the key, in groups with spaces between
    /// @throws ExpectedFailure `cli.password.key-exists`, `cli.failed.write`, or what the work says
    void during(Consumer<Consumer<String>> work) {
        var written = new AtomicBoolean();
        try {
            work.accept(key -> {
                create();
                written.set(true);
                write(key);
            });
        } catch (RuntimeException e) {
            if (written.get()) {
                remove();
            }
            throw e;
        }
    }

    private void create() {
        try {
            Files.createFile(file, mine());
        } catch (FileAlreadyExistsException e) {
            throw ExpectedFailure.causedBy(e, "cli.password.key-exists", file);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", file);
        }
    }

    private void write(String key) {
        try {
            Files.writeString(file, lines(key) + "\n\n" + messages.get("vault.paper.about") + "\n");
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", file);
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.password.key-left", file);
        }
    }

    /// Nobody else may read it, where files have such rights.
    private FileAttribute<?>[] mine() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String lines(String key) {
        var groups = key.split(" ", -1);
        var lines = new StringBuilder();
        for (var group = 0; group < groups.length; group++) {
            lines.append(group == 0 ? "" : group % IN_A_LINE == 0 ? "\n" : " ").append(groups[group]);
        }
        return lines.toString();
    }
}
