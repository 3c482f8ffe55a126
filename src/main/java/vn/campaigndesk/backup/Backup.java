package vn.campaigndesk.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A copy in the folder of copies, as its name tells.
///
/// @param made when, to the second
/// @param size in bytes
public record Backup(Path file, Instant made, BackupReason reason, long size) {
    static final String ENDING = ".zip";

    /// The older before the newer; of one second the smaller number, and its name is the shorter or the one
    /// that comes first.
    static final Comparator<Backup> BY_AGE = Comparator.comparing(Backup::made)
            .thenComparingInt(backup -> backup.file().toString().length())
            .thenComparing(backup -> backup.file().toString());

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("campaign-desk-(\\d{8}-\\d{6}Z)-([a-z]+)(-\\d+)?\\.zip");

    /// The file name of a copy.
    ///
    /// @param number which one of this second, 1 for the first
    static String name(Instant made, BackupReason reason, int number) {
        return "campaign-desk-" + STAMP.format(made) + '-' + reason.name().toLowerCase(Locale.ROOT)
                + (number == 1 ? "" : "-" + number) + ENDING;
    }

    /// The copy with a file's name; empty when the name is not that of a copy.
    static Optional<Backup> of(Path file, long size) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var made = STAMP.parse(name.group(1), Instant::from);
            return Optional.of(
                    new Backup(file, made, BackupReason.valueOf(name.group(2).toUpperCase(Locale.ROOT)), size));
        } catch (DateTimeParseException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
