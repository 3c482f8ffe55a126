package vn.campaigndesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.cli.Measures.Measure;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.followup.StandingRules;
import vn.campaigndesk.followup.dispatch.LetterFiles;
import vn.campaigndesk.followup.dispatch.LetterFormat;
import vn.campaigndesk.followup.dispatch.ReminderFacts;
import vn.campaigndesk.followup.dispatch.ReminderInput;
import vn.campaigndesk.followup.dispatch.ReminderLetter;
import vn.campaigndesk.followup.dispatch.ReminderOrder;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.task.Progress;

/// What of following up is measured: standings of very many units, and a letter to each of many.
final class FollowUpMeasures {
    /// So many letters are written, unless fewer units are wanted.
    static final int LETTERS = 200;
    private static final int UNITS = 10_000;

    private final int letters;
    private final Desk desk;
    private final CampaignSnapshot sample;

    /// @param letters how many are written
    FollowUpMeasures(Desk desk, int letters) {
        this.letters = letters;
        this.desk = desk;
        this.sample = desk.snapshots().load(desk.campaigns().all().getFirst().id());
    }

    List<Measure> all() throws IOException {
        return List.of(standings(), letters());
    }

    private Measure standings() {
        var large = enlarged();
        return new Measure(
                "standing of 10.000 recipients",
                20,
                () -> StandingRules.of(large, DemoCommand.TODAY),
                "group the documents by unit",
                () -> large.answers(DemoCommand.TODAY));
    }

    /// The sample repeated until it has 10.000 units, most of them with a report.
    private CampaignSnapshot enlarged() {
        var recipients = units(UNITS);
        var reports = new ArrayList<Report>();
        for (var i = 0; i < UNITS; i++) {
            var model = sample.reports().get(i % sample.reports().size());
            if (i % 5 != 0) {
                reports.add(model.edit()
                        .stored(i + 1L, 1)
                        .recipient(recipients.get(i).id())
                        .build());
            }
        }
        return new CampaignSnapshot(sample.campaign(), sample.indicators(), recipients, reports);
    }

    private List<Recipient> units(int count) {
        var units = new ArrayList<Recipient>();
        for (var i = 0; i < count; i++) {
            units.add(copy(sample.recipients().get(i % sample.recipients().size()), 100_000L + i));
        }
        return units;
    }

    private static Recipient copy(Recipient model, long id) {
        return new Recipient(
                id,
                model.campaignId(),
                model.organisationId(),
                model.group(),
                (int) id,
                model.name(),
                model.shortName(),
                model.sentOn(),
                model.sentChannel(),
                model.acknowledgedOn(),
                model.exemptReason());
    }

    private Measure letters() throws IOException {
        var units = units(letters);
        var facts = new ReminderFacts(sample.campaign(), DemoCommand.TODAY, units, 0, letters, List.of());
        var order = ReminderInput.of(sample.campaign(), 1, DemoCommand.TODAY, letters)
                .order(DemoCommand.TODAY)
                .orElseThrow();
        var files = new LetterFiles();
        var written = files.bytes(
                ReminderLetter.toOne(
                        facts, units.getFirst(), order, desk.clock().instant()),
                LetterFormat.PDF);
        return new Measure(
                letters + " letters as docx and pdf",
                20_000,
                () -> write(files, facts, order),
                "deflate " + 2 * letters + " finished letters",
                () -> deflate(Collections.nCopies(2 * letters, written)));
    }

    private void write(LetterFiles files, ReminderFacts facts, ReminderOrder order) {
        files.writeEach(
                facts.units(),
                unit -> ReminderLetter.toOne(facts, unit, order, desk.clock().instant()),
                EnumSet.allOf(LetterFormat.class),
                desk.path().resolve("letters"),
                "letters",
                Progress.UNSEEN);
    }

    private static void deflate(List<byte[]> files) throws IOException {
        for (var file : files) {
            try (var out = new DeflaterOutputStream(new ByteArrayOutputStream())) {
                out.write(file);
            }
        }
    }
}
