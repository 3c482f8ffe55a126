package vn.campaigndesk.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.consolidation.frozen.FreezeKind;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.intake.IntakeItem;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.original.Kept;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.vault.Unlock;

/// The program without a window, doing one kind of work until it is killed. Its lines: `READY`; `TRY` with what will be
/// there (key, value, key, value …, the value [#GONE] for what will not be); `DONE` when it is on the disk.
final class Worker {
    static final String GONE = "-";

    private static final QuantityParser PARSER = new QuantityParser();

    private final Path folder;
    private final Clock clock = Observed.clock();
    private final Random random;
    private final String run;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int gestures;

    private Worker(Path folder, String run) {
        this.folder = folder;
        this.run = run;
        this.random = new Random(run.hashCode());
    }

    /// @param args the kind of work, the data folder, a number of this run, and what the work is done with
    public static void main(String[] args) {
        var worker = new Worker(Path.of(args[1]), args[2]);
        switch (Work.valueOf(args[0])) {
            case ENTER -> worker.with(worker::enter);
            case IMPORT -> worker.with(desk -> worker.takeIn(desk, Path.of(args[3])));
            case FREEZE -> worker.with(worker::freeze);
            case BACKUP -> worker.with(worker::backUp);
            case RESTORE -> worker.restore(Path.of(args[3]));
            case UPGRADE -> worker.with(desk -> worker.say("DONE"));
        }
    }

    private interface Gestures {
        void begin(Desk desk);
    }

    private void with(Gestures work) {
        try (var desk = Desk.open(folder, clock)) {
            say("READY");
            work.begin(desk);
        }
    }

    private void say(String... words) {
        out.println(String.join("\t", words));
    }

    private static long campaign(Desk desk) {
        return desk.campaigns().all().getFirst().id();
    }

    /// New documents, corrections of numbers, originals, the bin and back.
    private void enter(Desk desk) {
        var mine = new ArrayList<Report>();
        var files = new HashMap<Long, List<Kept>>();
        while (true) {
            switch (mine.isEmpty() ? 0 : random.nextInt(5)) {
                case 0, 1 -> mine.add(saved(desk, fresh(desk), List.of()));
                case 2 -> {
                    var place = random.nextInt(mine.size());
                    var old = mine.get(place);
                    mine.set(place, saved(desk, changed(desk, old), files.getOrDefault(old.id(), List.of())));
                }
                case 3 -> attach(desk, mine.get(random.nextInt(mine.size())), files);
                default -> binned(desk, mine, files);
            }
        }
    }

    private Report fresh(Desk desk) {
        var units = desk.snapshots().load(campaign(desk)).recipients();
        var unit = units.get(random.nextInt(units.size()));
        var day = LocalDate.of(2024, 11, 4 + random.nextInt(14));
        return Report.from(unit.id(), day)
                .document(new DocumentIdentity(run + "-" + ++gestures, "BC-TT", unit.name(), day))
                .version(ReportVersion.of(ReportKind.REPLACEMENT))
                .texts("Đánh giá " + random.nextInt(), "Kiến nghị " + random.nextInt())
                .quantities(numbers(desk))
                .build();
    }

    private Report changed(Desk desk, Report report) {
        return report.edit()
                .quantities(numbers(desk))
                .texts("Sửa " + random.nextInt(), "")
                .build();
    }

    private Map<Long, Quantity> numbers(Desk desk) {
        var numbers = new HashMap<Long, Quantity>();
        desk.campaigns()
                .indicators(campaign(desk))
                .forEach(row -> numbers.put(
                        row.id(), Quantity.typed(PARSER.read(String.valueOf(random.nextInt(100_000))), "")));
        return numbers;
    }

    private Report saved(Desk desk, Report report, List<Kept> files) {
        say("TRY", Observed.key(report), Observed.value(report, files));
        var saved = desk.reports().save(campaign(desk), report, "");
        say("DONE");
        return saved;
    }

    private void attach(Desk desk, Report report, Map<Long, List<Kept>> files) {
        var content = new byte[20_000 + random.nextInt(200_000)];
        random.nextBytes(content);
        var incoming = desk.originals().receive("bao-cao.bin", content);
        var kept = new ArrayList<>(files.getOrDefault(report.id(), List.of()));
        kept.add(incoming);
        say("TRY", Observed.key(report), Observed.value(report, kept));
        desk.originals().attach(report.id(), incoming);
        say("DONE");
        files.put(report.id(), kept);
    }

    private void binned(Desk desk, List<Report> mine, Map<Long, List<Kept>> files) {
        var report = mine.remove(random.nextInt(mine.size()));
        say("TRY", Observed.key(report), GONE, "bin " + Observed.key(report), Observed.value(report, List.of()));
        desk.reports().delete(campaign(desk), report.id());
        say("DONE");
        if (random.nextBoolean()) {
            var kept = files.getOrDefault(report.id(), List.of());
            say("TRY", Observed.key(report), Observed.value(report, kept), "bin " + Observed.key(report), GONE);
            desk.reports().restore(campaign(desk), report.id());
            say("DONE");
            mine.add(desk.reports().of(campaign(desk)).stream()
                    .filter(stored -> stored.id() == report.id())
                    .findFirst()
                    .orElseThrow());
        }
    }

    /// One file after the other: into the queue, out of the queue into the reports.
    private void takeIn(Desk desk, Path files) {
        var queue = desk.intake();
        for (var file : shuffled(files)) {
            say("TRY", "waiting " + file.getFileName(), "");
            var dropped =
                    queue.drop(campaign(desk), List.of(file), LocalDate.of(2024, 11, 15), IntakeQueue.Progress.NONE);
            say("DONE");
            dropped.files().stream()
                    .filter(item -> item.draft().status() == Status.ACCEPTABLE)
                    .forEach(item -> accepted(desk, queue, item));
        }
    }

    private void accepted(Desk desk, IntakeQueue queue, IntakeItem item) {
        var content = item.content();
        var report = item.draft().clean(item.arrivedOn(), item.channel());
        say(
                "TRY",
                "waiting " + Objects.requireNonNull(content).name(),
                GONE,
                Observed.key(report),
                Observed.value(report, List.of(content)));
        queue.accept(campaign(desk), item);
        say("DONE");
    }

    private List<Path> shuffled(Path files) {
        try (var all = Files.list(files)) {
            var list = new ArrayList<>(all.sorted().toList());
            Collections.shuffle(list, random);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void freeze(Desk desk) {
        while (true) {
            var before = desk.freezing().of(campaign(desk));
            var number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
            var draft = desk.consolidations().draft(campaign(desk), LocalDate.now(clock));
            say("TRY", "frozen " + number, Observed.FROZEN_FILES);
            if (before.isEmpty()) {
                desk.freezing().freeze(draft, FreezeKind.FIRST, "");
            } else {
                desk.freezing().freeze(draft, FreezeKind.REPLACEMENT, "lần " + number);
            }
            say("DONE");
            saved(desk, fresh(desk), List.of());
        }
    }

    /// A change, then a copy in the data folder, then one to take away.
    private void backUp(Desk desk) {
        while (true) {
            saved(desk, fresh(desk), List.of());
            desk.backups().make(BackupReason.MANUAL).orElseThrow();
            desk.backups().export(folder.resolveSibling("usb").resolve("mang-di.zip"));
        }
    }

    /// Two copies of one campaign, by turns, in the place of the data.
    private void restore(Path copies) {
        say("READY");
        for (var turn = 0; ; turn++) {
            var which = (turn % 2 == 0) ? "first" : "second";
            say("TRY", "restored", which);
            Safekeeping.restore(folder, copies.resolve(which + ".zip"), clock, Unlock.NOBODY);
            say("DONE");
        }
    }
}
