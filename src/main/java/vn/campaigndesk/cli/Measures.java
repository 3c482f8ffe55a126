package vn.campaigndesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;

/// What the benchmark measures, each beside a peer that does only the unavoidable part of the same job.
final class Measures {
    private static final LocalDate DAY = DemoCommand.TODAY;
    private static final int LARGE = 150;

    private final Desk desk;
    private final CampaignSnapshot sample;

    Measures(Desk desk) {
        this.desk = desk;
        this.sample = desk.snapshots().load(desk.campaigns().all().getFirst().id());
    }

    /// A job with its goal in milliseconds and its peer.
    ///
    /// @param before what is done before each round and not measured
    record Measure(String name, double goal, Work before, Work work, String peerName, Work peer) {
        Measure(String name, double goal, Work work, String peerName, Work peer) {
            this(name, goal, () -> {}, work, peerName, peer);
        }
    }

    /// Something that can be run again and again.
    interface Work {
        void run() throws IOException;
    }

    List<Measure> all() throws IOException {
        var draft = desk.consolidations().draft(new EnlargedSample(desk).of(LARGE), DAY);
        return List.of(
                save(),
                new Measure(
                        "figures of 52 recipients",
                        10,
                        () -> FiguresRules.of(sample, DAY),
                        "read the campaign from the database",
                        () -> desk.snapshots().load(sample.campaign().id())),
                document("docx of 150 units", 200, draft, Format.DOCX),
                document("pdf of 150 units", 700, draft, Format.PDF),
                document("xlsx of 150 units", 300, draft, Format.XLSX));
    }

    private Measure save() throws IOException {
        var campaignId = sample.campaign().id();
        var stored = new Report[] {sample.reports().getFirst()};
        var file = desk.path().resolve("peer.txt");
        return new Measure(
                "save one report",
                20,
                () -> stored[0] = desk.reports().save(campaignId, stored[0], ""),
                "write and force a small file",
                () -> forced(file, stored[0].toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void forced(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), 0);
            channel.force(true);
        }
    }

    private Measure document(String name, double goal, Draft draft, Format format) throws IOException {
        var bytes = desk.consolidations().bytes(draft, format);
        return new Measure(
                name,
                goal,
                () -> desk.consolidations().bytes(draft, format),
                "deflate the finished file once",
                () -> deflate(bytes));
    }

    private static void deflate(byte[] bytes) throws IOException {
        try (var out = new DeflaterOutputStream(new ByteArrayOutputStream(), new Deflater(9))) {
            out.write(bytes);
        }
    }
}
