package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.arrival.CoveringLetter;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.find.FormFinder;
import vn.campaigndesk.intake.find.FoundForm;
import vn.campaigndesk.intake.find.Sighting;
import vn.campaigndesk.intake.find.Things;
import vn.campaigndesk.intake.match.Candidate;
import vn.campaigndesk.intake.match.Evidence;
import vn.campaigndesk.intake.match.RecipientMatcher;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.Severity;
import vn.campaigndesk.report.quantity.QuantityParser;

/// Makes drafts of files for one campaign. Immutable and safe for several threads.
public final class Drafter {
    private static final int MOST_SENTENCES = 20;

    /// Where a text without a letterhead says who writes: so many lines, and of each so many signs.
    private static final int FIRST_LINES = 4;

    private static final int BEGINNING = 60;

    private final ReportContext context;
    private final FormFinder finder;
    private final RecipientMatcher matcher;
    private final RowDrafter rows;
    private final Marks marks;
    private final Peers peers;
    private final CoveringLetter letter = new CoveringLetter();

    /// @param organisations all bodies that are known, on the campaign's list or not
    public Drafter(ReportContext context, List<Organisation> organisations, QuantityParser parser) {
        this.context = context;
        var snapshot = context.snapshot();
        finder = new FormFinder(snapshot.campaign(), snapshot.indicators(), parser);
        marks = new Marks(snapshot, organisations);
        matcher = new RecipientMatcher(snapshot.recipients().stream()
                .map(recipient -> new Candidate(recipient, aliases(recipient, organisations)))
                .toList());
        var words = Phrases.load(FormFinder.class, "words.properties");
        var abbreviations = Abbreviations.load(FormFinder.class, "abbreviations.tsv");
        peers = new Peers(snapshot.recipients(), words);
        rows = new RowDrafter(parser, words, new Things(snapshot.indicators(), words, abbreviations));
    }

    /// The rows of the form that is looked for.
    public List<Indicator> indicators() {
        return context.snapshot().indicators();
    }

    /// Where a file comes from.
    ///
    /// @param name its name for people, with the folder or archive it was in
    /// @param sha256 of its content
    /// @param fileName its own name, which may say who sent it
    /// @param sender address of who sent it; empty when it is not known
    /// @param letter what the e-mail it came with says that may change it; empty if nothing
    public record Source(String name, String sha256, String fileName, String sender, String letter) {
        /// A file that no e-mail speaks of.
        public Source(String name, String sha256, String fileName, String sender) {
            this(name, sha256, fileName, sender, "");
        }
    }

    /// What a file proposes.
    public Draft draft(Source source, Extract extract) {
        var form = finder.find(extract);
        var unit = Sender.of(matcher.match(evidence(source, form, extract)))
                .marked(
                        marks.unit(extract),
                        form.unit().labelled() && !form.unit().text().isEmpty());
        var drafted = rows(form, unit);
        var questions = new ArrayList<Question>(unit.questions());
        drafted.forEach(row -> questions.addAll(row.questions()));
        questions.addAll(peers.questions(form, indicators(), unit.recipient()));
        questions.addAll(texts(form));
        questions.addAll(about(extract, form));
        if (!form.isForm()) {
            letter.doubtful(Texts.of(extract))
                    .limit(MOST_SENTENCES)
                    .forEach(sentence -> questions.add(Question.of(Question.FORM, NotesBeside.SAYS, sentence)));
        }
        if (!source.letter().isEmpty()) {
            questions.add(Question.of(Question.FORM, "intake.question.covering-letter", source.letter()));
        }
        var draft = new Draft(
                source.name(),
                source.sha256(),
                unit,
                form.unit(),
                drafted.stream().map(RowDrafter.Drafted::row).toList(),
                form.evaluation(),
                form.proposal(),
                form.letterhead(),
                questions,
                rejection(form),
                extract.remarks(),
                null);
        return draft.asking(rules(draft));
    }

    private static List<String> aliases(Recipient recipient, List<Organisation> organisations) {
        return organisations.stream()
                .filter(one -> one.id() == recipient.organisationId())
                .flatMap(one -> one.aliases().stream())
                .toList();
    }

    private static Evidence evidence(Source source, FoundForm form, Extract extract) {
        return new Evidence(
                form.unit().text(),
                heads(form, extract),
                form.letterhead().signature(),
                source.fileName(),
                source.sender());
    }

    /// The letterhead; a text without one, and without a form that names its unit, says who writes in its first lines.
    private static String heads(FoundForm form, Extract extract) {
        return form.letterhead().heads().isEmpty() && form.unit().text().isEmpty()
                ? Texts.of(extract)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(FIRST_LINES)
                        .map(line -> line.substring(0, Math.min(line.length(), BEGINNING)))
                        .collect(Collectors.joining("\n"))
                : form.letterhead().heads();
    }

    private List<RowDrafter.Drafted> rows(FoundForm form, Sender unit) {
        var drafted = new ArrayList<RowDrafter.Drafted>();
        Long above = null;
        for (var indicator : context.snapshot().indicators()) {
            var one = rows.draft(indicator, form.rows().get(indicator.id()), isAsked(indicator, unit), above);
            drafted.add(one);
            above = one.row().proposal();
        }
        return List.copyOf(drafted);
    }

    /// While the unit is not known only the rows that every group is asked for are.
    private boolean isAsked(Indicator indicator, Sender unit) {
        var recipient = unit.recipient();
        return recipient != null
                ? indicator.appliesTo(recipient.group())
                : context.snapshot().recipients().stream().allMatch(any -> indicator.appliesTo(any.group()));
    }

    private static List<Question> texts(FoundForm form) {
        var questions = new ArrayList<Question>();
        questions.addAll(form.unit().questions());
        questions.addAll(form.evaluation().questions());
        questions.addAll(form.proposal().questions());
        questions.addAll(form.questions());
        if (!form.evaluation().labelled()) {
            questions.add(Question.of(Question.EVALUATION, "intake.question.text-missing"));
            if (!form.proposal().labelled()) {
                questions.add(Question.of(Question.PROPOSAL, "intake.question.text-missing"));
            }
        }
        return questions;
    }

    private List<Question> about(Extract extract, FoundForm form) {
        var questions = new ArrayList<Question>();
        extract.remarks()
                .forEach(remark -> doubtful(remark, extract, form)
                        .forEach(
                                field -> questions.add(Question.of(field, "intake.question.remark." + remark.name()))));
        questions.addAll(marks.questions(extract));
        return questions;
    }

    /// The fields that may be other than what people see, after how the file was read.
    private List<String> doubtful(Remark remark, Extract extract, FoundForm form) {
        return switch (remark) {
            case LEGACY_GUESSED -> List.of(Question.UNIT, Question.EVALUATION, Question.PROPOSAL);
            case TRACKED_CHANGES, STRUCK_OUT, HIDDEN_TEXT ->
                context.snapshot().indicators().stream()
                        .filter(row -> isRevised(form.rows().get(row.id()), extract.revised()))
                        .map(ReportRules::field)
                        .toList();
            case INCOMPLETE, PAGES_WITHOUT_TEXT -> List.of(Question.FORM);
            case LEGACY_FONT, HIDDEN_PARTS, CACHED_FORMULAS, ACTIVE_CONTENT, EXTERNAL_LINKS -> List.of();
        };
    }

    /// Whether a row may have been changed without anybody accepting it, or somebody seeing it; where the file does not
    /// say where its changes stand, any row may have been.
    private static boolean isRevised(@Nullable Sighting sighting, Set<Locator> revised) {
        return revised.isEmpty()
                || (sighting != null && sighting.places().stream().anyMatch(place -> isRevised(place, revised)));
    }

    private static boolean isRevised(Locator place, Set<Locator> revised) {
        return switch (place) {
            case Locator.InTable cell ->
                revised.contains(place) || revised.contains(new Locator.InTable(cell.table(), 0, 0));
            case Locator.OnPage area ->
                revised.stream().anyMatch(one -> one instanceof Locator.OnPage other && area.touches(other));
            default -> revised.contains(place);
        };
    }

    private static @Nullable Question rejection(FoundForm form) {
        if (!form.hasRows() && form.evaluation().text().isEmpty()) {
            return Question.of(Question.FORM, "intake.rejected.no-form");
        }
        return form.isFilled() || !form.unit().text().isEmpty()
                ? null
                : Question.of(Question.FORM, "intake.rejected.blank-form");
    }

    /// What the rules of sense say: errors and warnings. An open question of a row is not asked twice.
    private List<Question> rules(Draft draft) {
        return ReportRules.check(draft.report(context.today(), Channel.OTHER), context).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> !problem.key().equals("report.problem.undecided"))
                .filter(problem -> !(problem.key().equals("report.problem.not-asked") && isZero(problem, draft)))
                .filter(problem -> draft.rows().stream()
                        .filter(row -> ReportRules.field(row.indicator()).equals(problem.field()))
                        .noneMatch(row -> rows.isNoBreakdown(problem, row)))
                .filter(problem ->
                        !(problem.field().equals("recipient") && draft.unit().recipient() == null))
                .map(Drafter::question)
                .toList();
    }

    /// A zero where nothing is asked adds nothing and hides nothing.
    private static boolean isZero(Problem problem, Draft draft) {
        return draft.rows().stream()
                .filter(row -> ReportRules.field(row.indicator()).equals(problem.field()))
                .anyMatch(row -> Objects.equals(row.reading().amount(), 0L)
                        && row.reading().doubts().isEmpty());
    }

    private static final Map<String, String> FIELDS = Map.of("recipient", Question.UNIT, "kind", Question.UNIT);

    private static Question question(Problem problem) {
        var field = problem.isInRow() ? problem.field() : FIELDS.getOrDefault(problem.field(), Question.FORM);
        return new Question(field, problem.key(), problem.arguments());
    }
}
