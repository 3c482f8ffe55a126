package vn.campaigndesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// The command without a subcommand: opens the window.
@Command(name = "campaign-desk", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Root implements Callable<Integer> {
    private final Console console;
    private final Patience patience;
    private final Argon2 effort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            descriptionKey = "cli.option.data",
            converter = FolderConverter.class,
            scope = ScopeType.INHERIT)
    @Nullable
    Path data;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    Language language = Language.VI;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.password-file",
            scope = ScopeType.INHERIT)
    @Nullable
    Path password;

    /// In what the program speaks; what is asked for is known before the command line is read
    /// ([Console#language]).
    enum Language {
        VI,
        EN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A folder with a name: an empty one, as a script leaves it whose variable is not set, would be where the person
    /// happens to be, and data would be begun there.
    static final class FolderConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException(value);
            }
            return Path.of(value);
        }
    }

    /// @param patience makes who tries passwords wait
    /// @param effort of trying a new password
    Root(Console console, Patience patience, Argon2 effort) {
        this.console = console;
        this.patience = patience;
        this.effort = effort;
    }

    Argon2 effort() {
        return effort;
    }

    Console console() {
        return console;
    }

    Path folder() {
        return data == null ? console.standardFolder() : data;
    }

    /// The desk over the chosen folder; to be closed by the caller. Where there were no data it begins them, and says
    /// so: a mistyped folder, or a drive that is not there, must not pass for a campaign of which nothing is known.
    Desk desk() {
        var begins = Files.notExists(folder().resolve(DataFolder.DATABASE_FILE));
        var desk = Desk.open(folder(), console.clock(), unlock());
        if (begins) {
            console.warn("cli.begun", folder().toAbsolutePath());
        }
        return desk;
    }

    /// Opens data behind a password, if one was given.
    Unlock unlock() {
        var file = password;
        return file == null ? Unlock.NOBODY : unlock(() -> PasswordFile.read(file));
    }

    /// Opens data with what a person has given.
    Unlock unlock(Supplier<Secret> secret) {
        return patience.with(Unlock.with(secret));
    }

    @Override
    public Integer call() {
        return new OpenCommand(this).call();
    }
}
