package vn.campaigndesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.campaign.RecipientListPlan.NewBody;
import vn.campaigndesk.cli.Measures.Measure;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.ReportsViewModel;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;

/// The list of a campaign that is far larger than any real one: so many units, each with an original, a replacement and
/// a correction. It is made by the stores, which takes minutes, so it is measured only when it is asked for.
final class ListMeasures {
    private static final List<ReportKind> VERSIONS =
            List.of(ReportKind.ORIGINAL, ReportKind.REPLACEMENT, ReportKind.CORRECTION);
    private static final String PEER = "JDBC: all its rows";
    private static final double OPEN_GOAL = 150;
    private static final double FILTER_GOAL = 50;

    private final Desk desk;
    private final Messages messages;
    private final long campaignId;
    private final QuantityParser parser = new QuantityParser();
    private final Random random = new Random(20241118);
    private int document;

    ListMeasures(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.campaignId = desk.campaigns().all().getFirst().id();
    }

    /// Makes the campaign with so many more units.
    void fill(int units) {
        var groups = desk.snapshots().list(campaignId).recipients().stream()
                .map(Recipient::group)
                .distinct()
                .toList();
        var bodies = new ArrayList<NewBody>();
        for (var i = 0; i < units; i++) {
            bodies.add(new NewBody("Unit number " + i, "Unit " + i, groups.get(i % groups.size()), List.of()));
        }
        var plan = new RecipientListPlan(List.of(), bodies, List.of());
        desk.recipientDesk(messages).carryOut(campaignId, plan);
        var list = desk.snapshots().list(campaignId);
        for (var kind : VERSIONS) {
            for (var unit : list.recipients()) {
                if (unit.name().startsWith("Unit number ")) {
                    desk.reports().save(campaignId, report(unit, kind, list.indicators()), "");
                }
            }
        }
    }

    private Report report(Recipient unit, ReportKind kind, List<Indicator> indicators) {
        var day = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(25));
        Map<Long, Quantity> quantities = new HashMap<>();
        indicators.forEach(row ->
                quantities.put(row.id(), Quantity.typed(parser.read(Integer.toString(random.nextInt(2000))), "")));
        return Report.from(unit.id(), day)
                .version(ReportVersion.of(kind))
                .document(new DocumentIdentity(Integer.toString(document++), "BC-UBND", unit.name(), day))
                .texts("text ".repeat(random.nextInt(60)), "")
                .quantities(quantities)
                .build();
    }

    /// Reads the list as the first one after a start does, and says how long it took in milliseconds.
    double first() {
        var start = System.nanoTime();
        open(list());
        return (System.nanoTime() - start) / 1e6;
    }

    /// Opening and filtering, from asking until the lines stand in the list; the rules look afterwards, in the
    /// background, as in the window.
    List<Measure> all(PlainSelectStore peer) {
        var list = list();
        var queries = new ArrayList<>(List.of("unit 99", "bc 123 unit"));
        return List.of(
                new Measure("open the list", OPEN_GOAL, () -> open(list), PEER, peer::read),
                new Measure("open it after a change", OPEN_GOAL, this::change, () -> open(list), PEER, peer::read),
                new Measure("filter the list", FILTER_GOAL, () -> filter(list, queries), PEER, peer::read));
    }

    private ReportsViewModel list() {
        return new ReportsViewModel(
                desk.snapshots(),
                desk.reports(),
                new ListOnly(),
                () -> desk.reportForm(new InlineTasks()),
                desk::review);
    }

    private void open(ReportsViewModel list) {
        list.load(campaignId, () -> {});
    }

    private static void filter(ReportsViewModel list, List<String> queries) {
        list.queryProperty().set(queries.getFirst());
        queries.add(queries.removeFirst());
    }

    private void change() {
        var reports = desk.reports().of(campaignId);
        var report = reports.get(random.nextInt(reports.size()));
        var changed = report.edit().texts("text " + random.nextInt(), "").build();
        desk.reports().save(campaignId, changed, "");
    }

    /// What is done after the lines stand is not part of the measure.
    private static final class ListOnly implements Tasks {
        private final Tasks inline = new InlineTasks();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            inline.run(work, done, failed);
        }

        @Override
        public <T> void latest(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (key.equals(ReportsViewModel.READING)) {
                run(work, done, failed);
            }
        }
    }
}
