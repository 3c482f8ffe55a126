package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.h2.engine.Constants;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.DatabaseFile;
import vn.campaigndesk.db.jooq.Tables;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;

/// Makes and keeps copies of a data folder, in its folder `backups`.
public final class BackupStore {
    /// The folder of copies in a data folder.
    public static final String FOLDER = "backups";

    private static final System.Logger LOG = System.getLogger(BackupStore.class.getName());
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{62}");

    private final Path data;
    private final List<String> kept;
    private final String program;
    private final Clock clock;
    private final Seal seal;

    /// @param data the data folder, which this program has locked
    /// @param kept the folders in it whose files are named by their SHA-256
    /// @param program the program's version
    public BackupStore(Path data, List<String> kept, String program, Clock clock) {
        this(data, kept, program, clock, Seal.NONE);
    }

    private BackupStore(Path data, List<String> kept, String program, Clock clock, Seal seal) {
        this.data = data;
        this.kept = List.copyOf(kept);
        this.program = program;
        this.clock = clock;
        this.seal = seal;
    }

    /// The same over data that are sealed so; so are the copies.
    public BackupStore sealed(Seal with) {
        return new BackupStore(data, kept, program, clock, with);
    }

    /// How the data and their copies are sealed.
    public Seal seal() {
        return seal;
    }

    /// The folders in the data folder whose files are named by their SHA-256.
    List<String> kept() {
        return kept;
    }

    /// The copies there are, the newest first.
    public List<Backup> list() {
        var folder = data.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> Backup.of(file, size(file)).stream())
                    .sorted(Backup.BY_AGE.reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw ExpectedFailure.causedBy(e, "backup.folder", folder);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a copy says of itself.
    ///
    /// @param unlock opens a copy that is sealed with another key than the data
    /// @throws ExpectedFailure `backup.missing` or `backup.bad`, or what keeps a sealed one closed
    public Manifest look(Path file, Unlock unlock) {
        return BackupReader.manifest(file, Unlock.of(seal).or(unlock));
    }

    /// The key of a sealed copy, to be wiped by the caller.
    ///
    /// @throws ExpectedFailure `backup.missing` or `backup.bad`, or what keeps it closed
    public static DataKey keyOf(Path file, Unlock unlock) {
        return BackupReader.key(file, unlock);
    }

    /// Copies the open data into the folder of copies, unless nothing has changed since the newest copy there;
    /// then throws away what has expired.
    ///
    /// @return the copy that was made; empty when the newest one holds the same
    /// @throws ExpectedFailure `backup.full`, `backup.folder` or a failure of the database
    public Optional<Backup> make(Database database, BackupReason reason) {
        var made = copy(reason, raw -> {
            var archive = raw.resolveSibling("raw.zip");
            database.copyTo(archive);
            extract(archive, raw);
        });
        prune();
        return made;
    }

    /// Copies a file of the database that nobody has open, as [#make].
    public Optional<Backup> keep(Path file, BackupReason reason) {
        return copy(reason, raw -> Files.copy(file, raw));
    }

    /// Writes all that is kept, with the originals, into one file to be taken away. Only an earlier copy is replaced.
    ///
    /// @throws ExpectedFailure `backup.is-folder`, `backup.own` for a file that is no copy, `backup.full` or
    ///     `backup.folder`
    public Manifest export(Database database, Path target) {
        ExportPlace.require(target);
        return inWork(work -> {
            var raw = work.resolve(BackupWriter.DATABASE);
            var archive = work.resolve("raw.zip");
            database.copyTo(archive);
            extract(archive, raw);
            var contents = parts(raw);
            contents.putAll(originals());
            var looked = DatabaseFile.look(raw, seal);
            return ExportPlace.into(target, file -> write(file, contents, looked, BackupReason.MANUAL));
        });
    }

    /// As above, sealed with a password of its own, whether or not the data are behind one. Nobody opens that
    /// file without the password: there is no recovery key to it.
    public Manifest export(Database database, Path target, Secret password) {
        ExportPlace.require(target);
        var made = Vault.make(password, Argon2.USUAL);
        try (var key = made.key()) {
            return inWork(work -> {
                var file = work.resolve("export.zip");
                var manifest = export(database, file);
                var empty = Files.createDirectory(work.resolve("sealing"));
                return ExportPlace.into(target, place -> {
                    Files.createDirectories(place.getParent());
                    Resealing.copy(file, empty, seal, place, new Cover(key, made.vault()));
                    return manifest;
                });
            });
        }
    }

    /// How many reports the open data hold, with those in the bin: the figure that a manifest tells of a
    /// copy.
    public long reports(Database database) {
        return database.read(sql -> sql.fetchCount(Tables.REPORT));
    }

    /// When a copy is due at a start: none has been made today. One of a later day - the clock was ahead once -
    /// is none of today.
    public boolean isDue(LocalDate today) {
        return list().stream()
                .noneMatch(backup ->
                        backup.made().atZone(clock.getZone()).toLocalDate().equals(today));
    }

    private Optional<Backup> copy(BackupReason reason, Source source) {
        return inWork(work -> {
            var raw = work.resolve(BackupWriter.DATABASE);
            source.put(raw);
            var contents = DatabaseFile.look(raw, seal);
            if (reason != BackupReason.MANUAL && isKept(contents)) {
                return Optional.<Backup>empty();
            }
            var target = free(reason);
            write(target, parts(raw), contents, reason);
            return Backup.of(target, size(target));
        });
    }

    /// Whether the newest copy holds the same: it ends with the same change.
    private boolean isKept(DatabaseFile.Contents contents) {
        var newest = list().stream().findFirst();
        if (newest.isEmpty() || contents.head().isEmpty()) {
            return false;
        }
        try {
            var manifest = look(newest.get().file(), Unlock.NOBODY);
            return manifest.head().equals(contents.head()) && manifest.schema().equals(contents.schema());
        } catch (ExpectedFailure bad) {
            LOG.log(
                    Level.WARNING,
                    "the newest copy cannot be read: " + newest.get().file(),
                    bad);
            return false;
        }
    }

    private Path free(BackupReason reason) {
        var folder = data.resolve(FOLDER);
        var now = clock.instant();
        var number = 1;
        while (Files.exists(folder.resolve(Backup.name(now, reason, number)))) {
            number++;
        }
        return folder.resolve(Backup.name(now, reason, number));
    }

    private Map<String, Path> parts(Path raw) throws IOException {
        var script = raw.resolveSibling(BackupWriter.SCRIPT);
        DatabaseFile.script(raw, script, seal);
        var parts = new LinkedHashMap<String, Path>();
        parts.put(BackupWriter.DATABASE, raw);
        parts.put(BackupWriter.SCRIPT, script);
        return parts;
    }

    private Map<String, Path> originals() throws IOException {
        var found = new TreeMap<String, Path>();
        for (var name : kept) {
            var folder = data.resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(file ->
                                    CONTENT.matcher(within(folder, file)).matches())
                            .forEach(file ->
                                    found.put(BackupWriter.ORIGINALS + name + '/' + within(folder, file), file));
                }
            }
        }
        return found;
    }

    private static String within(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private Manifest write(Path target, Map<String, Path> parts, DatabaseFile.Contents contents, BackupReason reason)
            throws IOException {
        Files.createDirectories(target.getParent());
        return BackupWriter.write(target, parts, written -> manifest(reason, contents, written), Cover.of(data, seal));
    }

    private Manifest manifest(BackupReason reason, DatabaseFile.Contents contents, List<Manifest.Part> parts) {
        return new Manifest(
                program,
                Constants.VERSION,
                contents.schema(),
                clock.instant(),
                reason,
                contents.head(),
                contents.sound(),
                contents.count("campaign"),
                contents.count("recipient"),
                contents.count("report"),
                parts.stream()
                        .filter(part -> part.name().startsWith(BackupWriter.ORIGINALS))
                        .count(),
                parts);
    }

    private void prune() {
        for (var expired : RetentionRules.expired(list(), clock.instant(), clock.getZone())) {
            try {
                Files.deleteIfExists(expired.file());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "an expired copy stays: " + expired.file(), e);
            }
        }
    }

    private static void extract(Path archive, Path target) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var entry = zip.getEntry(BackupWriter.DATABASE);
            if (entry == null) {
                throw new IOException("the engine copied something else");
            }
            try (var content = zip.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
    }

    /// Where the file of the database comes from.
    @FunctionalInterface
    private interface Source {
        void put(Path raw) throws IOException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    /// Works in a folder of its own that is gone afterwards.
    private <T> T inWork(Work<T> work) {
        var folder = data.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            var own = Files.createTempDirectory(folder, "work-");
            try {
                return work.in(own);
            } finally {
                WorkFolder.delete(own);
            }
        } catch (IOException | UncheckedIOException e) {
            throw ExportPlace.explained(e, folder, folder.toFile().getUsableSpace());
        }
    }
}
