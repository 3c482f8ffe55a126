package vn.campaigndesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.backup.ProtectionViewModel;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;

/// `password`: what the settings do about the password, in the same way, over data that no window has open. A
/// password comes from a file or is typed at the terminal; it is never an argument.
@Command(name = "password", mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {
    private final Root root;

    PasswordCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.console().warn("cli.password.which");
        return ExitCode.WRONG_USE;
    }

    /// The command with its own subcommands.
    static CommandLine commandLine(Root root) {
        return new CommandLine(new PasswordCommand(root))
                .addSubcommand(new SetCommand(root))
                .addSubcommand(new ChangeCommand(root))
                .addSubcommand(new RemoveCommand(root))
                .addSubcommand(new RecoveryKeyCommand(root));
    }

    /// The folder, which must hold data: a password is not put before nothing.
    private static Path data(Root root) {
        var folder = root.folder();
        if (!Files.exists(folder.resolve(DataFolder.DATABASE_FILE))) {
            throw new ExpectedFailure("cli.verify.absent", folder.toAbsolutePath());
        }
        return folder;
    }

    private static Path protectedData(Root root) {
        var folder = data(root);
        if (!Safekeeping.isProtected(folder)) {
            throw new ExpectedFailure("vault.off", folder.toAbsolutePath());
        }
        return folder;
    }

    /// Opens data as a window would before it comes to their protection: what was left undone is finished, and
    /// data of an older program are brought to this one's schema.
    private static void settle(Root root, Path folder, Unlock unlock) {
        Desk.openToCheck(folder, root.console().clock(), unlock).close();
    }

    private static Secret present(Root root) {
        var file = root.password;
        return file == null ? typed(root, "vault.field.present") : PasswordFile.read(file);
    }

    private static Secret fresh(Root root, @Nullable Path file) {
        if (file == null) {
            return typedTwice(root);
        }
        var secret = PasswordFile.read(file);
        if (secret.signs() < ProtectionViewModel.SHORTEST) {
            secret.close();
            throw new ExpectedFailure("vault.new.short", ProtectionViewModel.SHORTEST);
        }
        return secret;
    }

    private static Secret typedTwice(Root root) {
        var first = letters(root, "vault.field.new");
        var second = letters(root, "vault.field.again");
        try {
            if (Character.codePointCount(first, 0, first.length) < ProtectionViewModel.SHORTEST) {
                throw new ExpectedFailure("vault.new.short", ProtectionViewModel.SHORTEST);
            }
            if (!Arrays.equals(first, second)) {
                throw new ExpectedFailure("vault.new.other");
            }
            return Secret.password(first.clone());
        } finally {
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
        }
    }

    private static Secret typed(Root root, String question) {
        return Secret.password(letters(root, question));
    }

    private static char[] letters(Root root, String question) {
        var console = root.console();
        return console.prompt()
                .ask(console.messages().get(question))
                .orElseThrow(() -> new ExpectedFailure("cli.password.nobody"));
    }

    /// `password set`: encrypts everything.
    @Command(name = "set", mixinStandardHelpOptions = true)
    static final class SetCommand implements Callable<Integer> {
        private final Root root;

        @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "cli.option.new-password")
        @Nullable
        Path next;

        @Option(
                names = "--recovery-key",
                paramLabel = "FILE",
                required = true,
                descriptionKey = "cli.option.recovery-key")
        @Nullable
        Path paper;

        SetCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var console = root.console();
            var folder = data(root);
            if (Safekeeping.isProtected(folder)) {
                throw new ExpectedFailure("vault.on");
            }
            var file = new RecoveryKeyFile(Objects.requireNonNull(paper), folder, console.messages());
            Vault.Made made;
            try (var password = fresh(root, next)) {
                settle(root, folder, Unlock.NOBODY);
                made = Vault.make(password, root.effort());
            }
            file.during(written -> {
                written.accept(made.recoveryKey());
                Safekeeping.protect(folder, made, console.clock());
            });
            console.say("cli.password.set", file.path());
            if (Safekeeping.isUnfinished(folder)) {
                console.warn("vault.about.unfinished");
                return ExitCode.REVIEW;
            }
            return ExitCode.OK;
        }
    }

    /// `password change`: with the present password, or with the recovery key when that is forgotten.
    @Command(name = "change", mixinStandardHelpOptions = true)
    static final class ChangeCommand implements Callable<Integer> {
        private final Root root;

        @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "cli.option.new-password")
        @Nullable
        Path next;

        @Option(names = "--recovery-key-file", paramLabel = "FILE", descriptionKey = "cli.option.recovery-key-file")
        @Nullable
        Path recovery;

        ChangeCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var folder = protectedData(root);
            var file = recovery;
            try (var present = file == null ? present(root) : PasswordFile.recoveryKey(file);
                    var password = fresh(root, next)) {
                Safekeeping.changePassword(folder, root.unlock(present::copy), password, root.effort());
            }
            root.console().say("vault.changed");
            return ExitCode.OK;
        }
    }

    /// `password remove`: everything lies on the disk as it is, for whoever can open the folder.
    @Command(name = "remove", mixinStandardHelpOptions = true)
    static final class RemoveCommand implements Callable<Integer> {
        private final Root root;

        RemoveCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var console = root.console();
            var folder = protectedData(root);
            try (var password = present(root)) {
                var unlock = root.unlock(password::copy);
                settle(root, folder, unlock);
                Safekeeping.unprotect(folder, console.clock(), unlock);
            }
            console.say("cli.password.removed", folder.toAbsolutePath());
            return ExitCode.OK;
        }
    }

    /// `password recovery-key`: a new paper, when the old one is lost or somebody else has seen it.
    @Command(name = "recovery-key", mixinStandardHelpOptions = true)
    static final class RecoveryKeyCommand implements Callable<Integer> {
        private final Root root;

        @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.recovery-key")
        @Nullable
        Path paper;

        RecoveryKeyCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var console = root.console();
            var folder = protectedData(root);
            var file = new RecoveryKeyFile(Objects.requireNonNull(paper), folder, console.messages());
            file.during(written -> Safekeeping.renewRecovery(folder, root.unlock(() -> present(root)), written));
            console.say("cli.password.renewed", file.path());
            return ExitCode.OK;
        }
    }
}
