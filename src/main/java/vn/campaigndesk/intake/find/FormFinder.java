package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.quantity.QuantityParser;

/// Finds the form in a file. Immutable and safe for several threads.
public final class FormFinder {
    /// So many rows in lines of their own are a list: then no sentence is needed.
    private static final int LIST = 3;

    private final WideTableFinder wide;
    private final TableFinder tables;
    private final ListFinder lists;
    private final ProseFinder prose;
    private final NarrativeFinder narrative;
    private final LetterheadFinder letterheads;
    private final Surroundings surroundings;
    private final Doubts doubts;
    private final OtherReports others;
    private final Periods periods;
    private final Vocabulary vocabulary = new Vocabulary();

    /// @param campaign what the form is about, and when
    /// @param indicators the rows of the campaign's form
    public FormFinder(Campaign campaign, List<Indicator> indicators, QuantityParser parser) {
        var words = Phrases.load(FormFinder.class, "words.properties");
        var abbreviations = Abbreviations.load(FormFinder.class, "abbreviations.tsv");
        periods = new Periods(campaign);
        var rows = new RowMatcher(indicators, words, abbreviations);
        var heads = new Heads(words, abbreviations);
        var labels = new Labels(words, abbreviations);
        var notes = new Notes(indicators);
        wide = new WideTableFinder(rows, heads, labels, notes, words);
        var things = new Things(indicators, words, abbreviations);
        tables = new TableFinder(rows, heads, new RowReader(words, rows, labels, notes, periods, things));
        lists = new ListFinder(rows, labels, words, notes, parser);
        prose = new ProseFinder(
                indicators,
                things,
                new Sentences(words, things, abbreviations, campaign.startsOn().getYear()));
        narrative = new NarrativeFinder(labels, words);
        letterheads = new LetterheadFinder(words, labels);
        doubts = new Doubts(words);
        surroundings = new Surroundings(words, doubts, new LooseNumbers(words, things));
        others = new OtherReports(campaign, words, labels);
    }

    /// What a search has brought so far.
    private static final class Search {
        private final List<Sighting> sightings = new ArrayList<>();
        private final Set<Integer> used = new TreeSet<>();
        private final Map<Label.Kind, TextField> texts = new HashMap<>();
        private final List<Question> against = new ArrayList<>();
        private @Nullable Columns columns;
    }

    /// What was found. A part that is hidden in its file counts only when the form is nowhere else, and is asked.
    public FoundForm find(Extract extract) {
        var all = Lines.of(extract, vocabulary);
        var open = withoutHiddenTables(all);
        var search = search(open);
        if (search.sightings.isEmpty() && open.size() < all.size()) {
            open = all;
            search = search(all);
        }
        return found(all, open, search);
    }

    private static List<Line> withoutHiddenTables(List<Line> all) {
        var shown = all.stream()
                .filter(line -> line.isRow() && !line.hidden())
                .map(Line::table)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(line -> !line.isRow() || shown.contains(line.table()))
                .toList();
    }

    private Search search(List<Line> lines) {
        var search = new Search();
        var body = lines.stream().filter(FormFinder::isText).toList();
        var byTable = body.stream()
                .filter(Line::isRow)
                .collect(Collectors.groupingBy(Line::table, LinkedHashMap::new, Collectors.toList()));
        // of two tables the later one counts: one of another year comes first
        byTable.values().stream()
                .sorted(Comparator.comparing((List<Line> table) -> !isOfOtherYear(table.getFirst(), lines)))
                .forEach(table -> searchTable(table, search));
        var inTables = !search.sightings.isEmpty();
        search.sightings.addAll(lists.find(body, search.used, false));
        if (inTables) {
            search.against.addAll(prose.against(body, search.sightings));
        } else {
            searchSentences(body, search);
        }
        return search;
    }

    /// Without a table rows may stand in sentences, or in lines that only resemble them.
    private void searchSentences(List<Line> body, Search search) {
        if (known(search).size() < LIST) {
            search.sightings.addAll(prose.find(body, search.used, known(search)));
        }
        var told = search.sightings.stream().map(Sighting::line).collect(Collectors.toSet());
        var rest = body.stream().filter(line -> !told.contains(line.number())).toList();
        var known = known(search);
        lists.find(rest, search.used, true).stream()
                .filter(one -> !known.contains(one.indicator().id()))
                .forEach(search.sightings::add);
    }

    private static Set<Long> known(Search search) {
        return search.sightings.stream().map(one -> one.indicator().id()).collect(Collectors.toSet());
    }

    /// Whether a line above a table says so, "Kết quả năm 2023", or the name of its sheet.
    private boolean isOfOtherYear(Line first, List<Line> lines) {
        var sheet = first.parts().getFirst().at() instanceof Locator.InSheet cell ? cell.name() : "";
        if (periods.isOfOtherYear(sheet)) {
            return true;
        }
        var at = lines.indexOf(first);
        return lines.subList(Math.max(0, at - 1), at).stream()
                .anyMatch(line -> !line.isRow() && periods.isOfOtherYear(line.text()));
    }

    private static boolean isText(Line line) {
        return line.region() == Region.BODY || line.region() == Region.TEXT_BOX;
    }

    private void searchTable(List<Line> table, Search search) {
        var upright = tables.find(table, search.columns);
        var turned = wide.find(table);
        if (turned != null && (upright == null || rows(turned.sightings()) >= rows(upright.sightings()))) {
            search.sightings.addAll(turned.sightings());
            table.stream()
                    .map(Line::number)
                    .filter(number -> number >= turned.from())
                    .forEach(search.used::add);
            turned.texts().forEach((kind, part) -> search.texts.putIfAbsent(kind, field(kind, part, turned.several())));
            return;
        }
        if (upright != null) {
            search.sightings.addAll(upright.sightings());
            search.used.addAll(upright.used());
            search.columns = upright.columns();
        }
    }

    /// How many rows of the form there are beyond doubt: a note may resemble a row, and a unit of counting too.
    private static long rows(List<Sighting> sightings) {
        return sightings.stream()
                .filter(Sighting::sure)
                .map(one -> one.indicator().id())
                .distinct()
                .count();
    }

    private FoundForm found(List<Line> all, List<Line> open, Search search) {
        var text = open.stream().filter(FormFinder::isText).toList();
        var texts = narrative.find(text, NarrativeFinder.among(search.used));
        return new FoundForm(
                Sightings.byRow(search.sightings.stream().map(this::ofItsNote).toList()),
                text(texts.unit(), search.texts.get(Label.Kind.UNIT)),
                text(texts.evaluation(), search.texts.get(Label.Kind.EVALUATION)),
                text(texts.proposal(), search.texts.get(Label.Kind.PROPOSAL)),
                letterheads.find(all),
                around(open, search, texts));
    }

    /// A row whose note names other days than the campaign's, or shakes its number, is asked.
    private Sighting ofItsNote(Sighting one) {
        var question = Question.of(ReportRules.field(one.indicator()), "intake.question.doubtful-note", one.note());
        var shaken = periods.isOtherNote(one.note()) || doubts.inNote(one.note()) || others.isCountedIn(one.note());
        return shaken && !one.questions().contains(question) ? one.asking(question) : one;
    }

    private List<Question> around(List<Line> open, Search search, NarrativeFinder.Found texts) {
        var own = List.of(
                texts.evaluation().text(), texts.proposal().text(), texts.unit().text());
        var questions = new ArrayList<>(search.against);
        questions.addAll(surroundings.questions(open, search.used, own));
        questions.addAll(others.questions(open, search.used, own));
        return questions;
    }

    private static TextField text(TextField found, @Nullable TextField inTable) {
        return inTable == null || !found.text().isEmpty() ? found : inTable;
    }

    private static TextField field(Label.Kind kind, Part part, boolean several) {
        var name = kind == Label.Kind.EVALUATION ? Question.EVALUATION : Question.PROPOSAL;
        var questions = several && kind != Label.Kind.UNIT
                ? List.of(Question.of(name, "intake.question.text-place"))
                : List.<Question>of();
        return new TextField(part.text(), true, part.at(), questions);
    }
}
