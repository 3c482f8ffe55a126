package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.Sources.Source;
import vn.campaigndesk.text.MessageFiles;

/// Every text that the code asks for is there.
class MessageKeysTest {
    private static final Sources SOURCES = Sources.ofTheProgram();
    private static final SortedSet<String> KEYS = keys();

    /// Which enum the values after a prefix come from. A new `messages.of("x.y", value)` gets its line here.
    private static final Map<String, String> ENUMS = Map.ofEntries(
            Map.entry("app.screen", "app.Screen"),
            Map.entry("ui.works.outcome", "ui.FinishedWork$Outcome"),
            Map.entry("settings.look", "ui.Look"),
            Map.entry("settings.accent", "ui.Accent"),
            Map.entry("audit.kind", "audit.AuditKind"),
            Map.entry("backup.reason", "backup.BackupReason"),
            Map.entry("report.kind", "report.ReportKind"),
            Map.entry("report.list.kind", "report.ReportKind"),
            Map.entry("report.channel", "report.Channel"),
            Map.entry("report.rule", "report.RuleId"),
            Map.entry("report.severity", "report.Severity"),
            Map.entry("report.counting", "report.SupplementCounting"),
            Map.entry("report.status", "report.VersionStatus"),
            Map.entry("report.review", "report.ReviewState"),
            Map.entry("report.step", "report.ReviewState"),
            Map.entry("report.why", "report.VersionStatus"),
            Map.entry("report.asking", "report.ClarificationChannel"),
            Map.entry("quantity.doubt", "report.quantity.Doubt"),
            Map.entry("quantity.offer", "report.quantity.OfferKind"),
            Map.entry("followup.filter", "followup.StandingFilter"),
            Map.entry("followup.standing", "followup.Standing$Kind"),
            Map.entry("document.register.subject", "report.ReportKind"),
            Map.entry("document.register.doubt", "register.RegisterDoubt$Kind"),
            Map.entry("followup.state", "followup.Standing$Kind"),
            Map.entry("followup.promise", "followup.log.Promise$State"),
            Map.entry("followup.work", "followup.TodayItem$Kind"),
            Map.entry("followup.chip", "followup.TodayItem$Kind"),
            Map.entry("followup.happened", "followup.TimelineItem$Kind"),
            Map.entry("support.state", "followup.request.RequestState"),
            Map.entry("material.state", "material.Holding$State"),
            Map.entry("followup.channel", "followup.log.ContactChannel"),
            Map.entry("followup.board.filter", "followup.BoardFilter"),
            Map.entry("register.print", "register.RegisterKind"),
            Map.entry("register.file", "register.RegisterKind"),
            Map.entry("reminder.field", "followup.dispatch.ReminderInput$Field"),
            Map.entry("reminder.place", "followup.dispatch.UnitsPlace"),
            Map.entry("reminder.format", "followup.dispatch.LetterFormat"),
            Map.entry("followup.contacts.problem", "followup.contact.ContactPlan$Reason"),
            Map.entry("intake.key", "intake.IntakeKeys"),
            Map.entry("palette.kind", "palette.PaletteKind"),
            Map.entry("intake.state", "intake.IntakeState"),
            Map.entry("intake.relation", "intake.draft.Relation$Kind"),
            Map.entry("dashboard.per", "dashboard.measure.Per"),
            Map.entry("dashboard.page", "dashboard.DashboardPage"),
            Map.entry("dashboard.compare.reason", "dashboard.compare.Comparison$Reason"),
            Map.entry("dashboard.topic", "dashboard.Topic$Kind"),
            Map.entry("dashboard.dimension", "dashboard.CrossQuestion$Dimension"),
            Map.entry("dashboard.standing", "followup.Standing$Kind"),
            Map.entry("dashboard.chart.file", "dashboard.ChartsViewModel$Format"),
            Map.entry("dashboard.reading", "dashboard.measure.Reading$Kind"),
            Map.entry("dashboard.shade", "dashboard.measure.TileShade$Kind"),
            Map.entry("dossier.kind", "dossier.DossierCheck$Kind"),
            Map.entry("sources.state", "consolidation.evidence.SourceLine$State"),
            Map.entry("sources.origin", "consolidation.evidence.SourceLine$Origin"),
            Map.entry("campaign.authority", "campaign.SigningAuthority"),
            Map.entry("campaign.gap", "campaign.AgencyRules$Gap"),
            Map.entry("frozen.kind", "consolidation.frozen.FreezeKind"),
            Map.entry("consolidation.format", "consolidation.Consolidations$Format"));

    private static final Pattern KEY = Pattern.compile("([a-z]+)\\.[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(properties|css|tsv|log|lock|html|png|txt|pdf|xml|mv\\.db)");

    /// A key, or the beginning of one that the code completes.
    private record Use(String place, String text, boolean whole) {
        boolean isThere() {
            return whole ? KEYS.contains(text) : KEYS.stream().anyMatch(key -> key.startsWith(text));
        }
    }

    private static SortedSet<String> keys() {
        return MessageFiles.names().stream()
                .flatMap(name -> MessageFiles.read(name, "").texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        var uses = calls(call -> isGet(call, "messages", "messages()"))
                .flatMap(call -> uses(call, ""))
                .toList();

        assertThat(uses).hasSizeGreaterThan(100);
        assertThat(linesToPaste(uses)).isEmpty();
    }

    @Test
    void everySentenceOfTheOfficialReportIsThere() {
        var uses = calls(call -> isGet(call, "text", "text()"))
                .filter(call -> call.source().packageName().endsWith(".consolidation"))
                .flatMap(call -> uses(call, "document."))
                .toList();

        assertThat(uses).hasSizeGreaterThan(40);
        assertThat(linesToPaste(uses)).isEmpty();
    }

    /// Keys also travel as plain texts: into problems, failures, buttons.
    @Test
    void whateverLooksLikeAKeyIsOne() {
        var uses = literals().filter(MessageKeysTest::looksLikeAKey).toList();

        assertThat(uses).hasSizeGreaterThan(150);
        assertThat(uses)
                .extracting(Use::text)
                .contains("report.problem.unit", "db.running", "campaign.import.group", "followup.mark.sent");
        assertThat(linesToPaste(uses)).isEmpty();
    }

    @Test
    void everyValueOfAnEnumThatIsShownHasItsText() throws ClassNotFoundException {
        var absent = new ArrayList<String>();
        for (var entry : ENUMS.entrySet()) {
            var constants = Class.forName("vn.campaigndesk." + entry.getValue()).getEnumConstants();
            assertThat(constants).as(entry.getValue()).isNotEmpty();
            Arrays.stream(constants)
                    .map(constant -> entry.getKey() + "." + ((Enum<?>) constant).name())
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> absent.add(key + "="));
        }
        assertThat(absent).as("paste into messages/ and translate").isEmpty();
    }

    @Test
    void everyEnumThatIsShownIsListedAbove() {
        var prefixes = calls(call -> call.name().equals("of") && isReceiver(call, "messages", "messages()"))
                .flatMap(call -> uses(call, ""))
                .toList();

        assertThat(prefixes).isNotEmpty();
        assertThat(prefixes.stream()
                        .filter(use -> use.whole()
                                ? !ENUMS.containsKey(use.text())
                                : ENUMS.keySet().stream().noneMatch(prefix -> prefix.startsWith(use.text()))))
                .isEmpty();
    }

    private static List<String> linesToPaste(List<Use> uses) {
        return uses.stream()
                .filter(use -> !use.isThere())
                .map(use -> use.text() + "=" + (use.whole() ? "" : " (beginning of a key)") + "   # " + use.place())
                .toList();
    }

    private record Call(Source source, MethodInvocationTree tree) {
        String name() {
            return tree.getMethodSelect() instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : "";
        }

        String receiver() {
            var select = tree.getMethodSelect() instanceof MemberSelectTree member
                    ? member.getExpression().toString()
                    : "";
            return select.substring(select.lastIndexOf('.') + 1);
        }
    }

    private static boolean isGet(Call call, String... receivers) {
        return call.name().equals("get") && isReceiver(call, receivers);
    }

    private static boolean isReceiver(Call call, String... receivers) {
        return List.of(receivers).contains(call.receiver())
                && !call.tree().getArguments().isEmpty();
    }

    private static Stream<Call> calls(Predicate<Call> wanted) {
        var calls = new ArrayList<Call>();
        for (var source : SOURCES.files()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
                    calls.add(new Call(source, tree));
                    return super.visitMethodInvocation(tree, nothing);
                }
            }.scan(source.tree(), null);
        }
        return calls.stream().filter(wanted);
    }

    private static Stream<Use> uses(Call call, String before) {
        var place = SOURCES.place(call.source(), call.tree());
        return texts(call.tree().getArguments().getFirst())
                .map(text -> new Use(place, before + text.text(), text.whole()));
    }

    /// The texts that an expression may be, as far as they stand in the source.
    private static Stream<Use> texts(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal
            when literal.getValue() instanceof String text -> Stream.of(new Use("", text, true));
            case ParenthesizedTree inner -> texts(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.concat(texts(choice.getTrueExpression()), texts(choice.getFalseExpression()));
            case BinaryTree sum when sum.getKind() == Kind.PLUS -> beginnings(sum);
            default -> Stream.empty();
        };
    }

    private static Stream<Use> beginnings(BinaryTree sum) {
        var right = texts(sum.getRightOperand()).toList();
        return texts(sum.getLeftOperand())
                .flatMap(left -> left.whole() && !right.isEmpty()
                        ? right.stream().map(end -> new Use("", left.text() + end.text(), end.whole()))
                        : Stream.of(new Use("", left.text(), false)));
    }

    private static Stream<Use> literals() {
        var uses = new ArrayList<Use>();
        for (var source : SOURCES.files()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitBinary(BinaryTree tree, Void nothing) {
                    if (tree.getKind() != Kind.PLUS) {
                        return super.visitBinary(tree, nothing);
                    }
                    texts(tree).forEach(use -> uses.add(new Use(SOURCES.place(source, tree), use.text(), use.whole())));
                    return null;
                }

                @Override
                public Void visitLiteral(LiteralTree tree, Void nothing) {
                    texts(tree).forEach(use -> uses.add(new Use(SOURCES.place(source, tree), use.text(), true)));
                    return null;
                }
            }.scan(source.tree(), null);
        }
        return uses.stream();
    }

    private static boolean looksLikeAKey(Use use) {
        var match = KEY.matcher(use.text());
        return match.matches()
                && MessageFiles.names().contains(match.group(1))
                && !FILE.matcher(use.text()).matches()
                && !ENUMS.containsKey(use.text());
    }
}
