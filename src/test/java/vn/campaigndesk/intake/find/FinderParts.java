package vn.campaigndesk.intake.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.draft.FilledForm;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.report.quantity.QuantityParser;

/// The parts of the finder as they are put together for the campaign of 2024, each to be asked alone.
final class FinderParts {
    static final List<Indicator> INDICATORS = IntStream.range(0, FilledForm.ROWS.size())
            .mapToObj(i -> new Indicator(
                    i + 1, i + 1, FilledForm.ROWS.get(i), "", "", FilledForm.HINTS.get(i), "", Set.of(1L)))
            .toList();

    /// The campaign of 2024.
    static final Periods PERIODS = new Periods(LocalDate.of(2024, 10, 15), LocalDate.of(2024, 11, 17));

    final Phrases words = Phrases.load(FormFinder.class, "words.properties");
    final Abbreviations abbreviations = Abbreviations.load(FormFinder.class, "abbreviations.tsv");
    final RowMatcher rows = new RowMatcher(INDICATORS, words, abbreviations);
    final Labels labels = new Labels(words, abbreviations);
    final Heads heads = new Heads(words, abbreviations);
    final Notes notes = new Notes(INDICATORS);
    final Scales scales = new Scales(words);
    final LetterheadFinder letterheads = new LetterheadFinder(words, labels);
    final NarrativeFinder narrative = new NarrativeFinder(labels, words);
    final ListFinder lists = new ListFinder(rows, labels, words, notes, new QuantityParser());
    final Surroundings surroundings = new Surroundings(
            words, new Doubts(words), new LooseNumbers(words, new Things(INDICATORS, words, abbreviations)));
    final Things things = new Things(INDICATORS, words, abbreviations);
    final TableFinder tables = new TableFinder(rows, heads, new RowReader(words, rows, labels, notes, PERIODS, things));
    final WideTableFinder wide = new WideTableFinder(rows, heads, labels, notes, words);

    /// The lines of a text, each a paragraph; ` | ` parts the cells of a table's row.
    static List<Line> lines(String text) {
        var form = new FilledForm();
        var table = new ArrayList<String>();
        for (var line : text.strip().split("\n", -1)) {
            if (line.contains(" | ")) {
                table.add(line);
            } else {
                close(form, table);
                form.text(line);
            }
        }
        close(form, table);
        return Lines.of(form.extract(), new Vocabulary());
    }

    private static void close(FilledForm form, List<String> table) {
        if (!table.isEmpty()) {
            form.table(table.toArray(String[]::new));
            table.clear();
        }
    }

    /// What a place says of its row: `5=150 (note) [questions]`, `5?` for one that is only likely.
    static String said(Sighting found) {
        var value = found.value();
        var said =
                found.indicator().place() + (found.sure() ? "" : "?") + "=" + (value == null ? "none" : value.text());
        var details = found.details().stream().map(Slot::text).toList();
        return said
                + (details.isEmpty() ? "" : " of " + String.join("+", details))
                + (found.note().isEmpty() ? "" : " (" + found.note().replace("\n", "/") + ")")
                + (found.questions().isEmpty() ? "" : " " + asked(found.questions()));
    }

    /// The keys of questions without what they have in common.
    static List<String> asked(List<Question> questions) {
        return questions.stream()
                .map(question -> question.key().replace("intake.question.", ""))
                .toList();
    }
}
