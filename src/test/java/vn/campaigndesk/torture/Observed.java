package vn.campaigndesk.torture;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.campaigndesk.consolidation.frozen.FrozenFile;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.Kept;
import vn.campaigndesk.vault.Unlock;

/// All of a data folder that a gesture of the worker can change, as lines of key and value.
final class Observed {
    /// The formats in which a report is signed, and its figures.
    static final String FROZEN_FILES = "csv,docx,pdf,xlsx";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Observed() {}

    /// A clock that goes, and began on 20 November 2024: the deadline has passed, the campaign runs.
    static Clock clock() {
        var begun = Instant.parse("2024-11-20T02:00:00Z");
        return Clock.offset(Clock.system(ZONE), Duration.between(Instant.now(), begun));
    }

    /// What stands in a folder, opened as the next start of the program does.
    static Map<String, String> in(Path folder) {
        return in(folder, Unlock.NOBODY);
    }

    /// As above, behind a password.
    static Map<String, String> in(Path folder, Unlock unlock) {
        try (var desk = Desk.open(folder, clock(), unlock)) {
            return of(desk);
        }
    }

    /// What stands in the open folder.
    ///
    /// @throws AssertionError when `verify` finds anything
    static Map<String, String> of(Desk desk) {
        var trouble = desk.check().stream()
                .filter(finding -> !finding.sound())
                .map(Object::toString)
                .toList();
        if (!trouble.isEmpty()) {
            throw new AssertionError("verify: " + trouble);
        }
        var lines = new TreeMap<String, String>();
        var campaign = desk.campaigns().all().getFirst().id();
        var files = desk.originals().ofCampaign(campaign);
        for (var report : desk.reports().of(campaign)) {
            List<Kept> kept = List.copyOf(files.getOrDefault(report.id(), List.of()));
            lines.put(key(report), value(report, kept));
        }
        desk.bin()
                .of(campaign)
                .forEach(item -> lines.put("bin " + key(item.report()), value(item.report(), List.of())));
        desk.intake()
                .files(campaign)
                .forEach(file -> lines.put(
                        "waiting " + Objects.requireNonNull(file.content()).name(), ""));
        desk.freezing()
                .of(campaign)
                .forEach(frozen -> lines.put(
                        "frozen " + frozen.number(),
                        frozen.files().stream().map(FrozenFile::format).sorted().collect(Collectors.joining(","))));
        return lines;
    }

    /// The number is the worker's own and never used twice; the sample's reports have several of one number.
    static String key(Report report) {
        return "report " + report.document().reference() + " of " + report.recipientId() + " on " + report.arrivedOn()
                + " " + report.kind();
    }

    static String value(Report report, List<Kept> files) {
        var cells = new TreeMap<Long, String>();
        report.quantities().forEach((indicator, cell) -> {
            if (!cell.raw().isBlank()) {
                cells.put(indicator, cell.raw() + "=" + cell.amount());
            }
        });
        return cells + " " + report.evaluation().hashCode() + " "
                + files.stream().map(Kept::sha256).sorted().toList();
    }
}
