package vn.campaigndesk.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.vault.Unlock;

/// Data folders to work in: the campaign of 2024 with some reports, and those that older programs left.
final class Folders {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");
    private static final Path OLD = Path.of("src/test/resources/torture");
    private static final QuantityParser PARSER = new QuantityParser();

    private Folders() {}

    /// Makes a folder with that many reports, each with its original.
    static Path fresh(Path folder, int reports) {
        try (var desk = Desk.open(folder, Observed.clock())) {
            var campaign = desk.campaigns().all().getFirst().id();
            var units = desk.snapshots().load(campaign).recipients();
            var rows = desk.campaigns().indicators(campaign);
            for (var i = 0; i < reports; i++) {
                var numbers = new HashMap<Long, Quantity>();
                for (var row : rows) {
                    numbers.put(row.id(), Quantity.typed(PARSER.read(String.valueOf(100 + i)), ""));
                }
                var day = LocalDate.of(2024, 11, 1 + i % 15);
                var report = desk.reports()
                        .save(
                                campaign,
                                Report.from(units.get(i).id(), day)
                                        .document(new DocumentIdentity(
                                                "A-" + i, "BC", units.get(i).name(), day))
                                        .quantities(numbers)
                                        .build(),
                                "");
                var original = desk.originals().receive("a.bin", ("original " + i).getBytes());
                desk.originals().attach(report.id(), original);
            }
        }
        return folder;
    }

    /// Two copies of a folder to take away, `first.zip` and `second.zip`; the second holds one report more.
    static Path twoCopies(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (var desk = Desk.open(folder, Observed.clock())) {
            desk.backups().export(target.resolve("first.zip"));
        }
        add(folder, "A-more");
        try (var desk = Desk.open(folder, Observed.clock())) {
            desk.backups().make(BackupReason.MANUAL);
            desk.backups().export(target.resolve("second.zip"));
        }
        return target;
    }

    /// Enters one report more.
    static void add(Path folder, String number) {
        add(folder, number, Unlock.NOBODY);
    }

    /// As above, behind a password.
    static void add(Path folder, String number, Unlock unlock) {
        try (var desk = Desk.open(folder, Observed.clock(), unlock)) {
            var campaign = desk.campaigns().all().getFirst().id();
            var unit = desk.snapshots().load(campaign).recipients().getLast();
            var day = LocalDate.of(2024, 11, 12);
            desk.reports()
                    .save(
                            campaign,
                            Report.from(unit.id(), day)
                                    .document(new DocumentIdentity(number, "BC", unit.name(), day))
                                    .build(),
                            "");
        }
    }

    /// Files that ask nothing, of one body each.
    static Path cleanFiles(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        var units = new HashSet<Long>();
        try (var desk = Desk.openToCheck(folder, Observed.clock(), Unlock.NOBODY);
                var golden = Files.list(GOLDEN)) {
            var campaign = desk.campaigns().all().getFirst().id();
            var files = golden.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
            for (var file : desk.intake().look(campaign, files)) {
                if (file.draft().status() == Status.ACCEPTABLE
                        && units.add(Objects.requireNonNull(file.draft().unit().recipient())
                                .id())) {
                    var name = Path.of(file.draft().file()).getFileName().toString();
                    Files.copy(GOLDEN.resolve(name), target.resolve(name));
                }
            }
        }
        return target;
    }

    /// The data folders that older programs left, by their schema.
    static List<Path> older() throws IOException {
        try (var files = Files.list(OLD)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    static Path unpack(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var place = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(in, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return target;
    }

    static Path copy(Path folder, Path target) throws IOException {
        try (var files = Files.walk(folder)) {
            files.forEach(
                    file -> copyOne(file, target.resolve(folder.relativize(file).toString())));
        }
        return target;
    }

    private static void copyOne(Path file, Path place) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(place);
            } else {
                Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
