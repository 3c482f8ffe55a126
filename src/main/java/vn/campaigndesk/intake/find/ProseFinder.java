package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.report.ReportRules;

/// Finds rows of the form in sentences that hold several numbers: "Có 142 cơ quan, tổ chức, doanh nghiệp nhận được
/// thông tin, trong đó 98 cơ quan, đơn vị triển khai; đăng 215 bài viết trên mạng xã hội".
///
/// Each number is weighed for each row: what is counted beside it must be what the row counts, and the words around it
/// the row's other words, near ones more than far ones. A number is taken once, the best first. All of it is a
/// proposal: a sentence is never read without a question.
final class ProseFinder {
    /// Less of a row's words around a number is chance.
    private static final double LEAST = 0.06;

    /// A further number as good as this, beside the best, is likely another part of the same count.
    private static final double AS_GOOD = 0.6;

    private static final int FEWEST = 2;

    private static final int PROSE = 120;

    /// So many rows told in one line are a summary of the form, when each is told in so many of its own words.
    private static final int MANY = 3;

    private static final double CERTAIN = 0.25;

    private static final double SURE = 0.35;

    private static final int LONGEST = 9;

    /// "lượt tin bài" are first of all "lượt".
    private static final double FIRST_THING = 0.5;

    private final List<Indicator> indicators;
    private final Things things;
    private final Sentences sentences;

    ProseFinder(List<Indicator> indicators, Things things, Sentences sentences) {
        this.indicators = List.copyOf(indicators);
        this.things = things;
        this.sentences = sentences;
    }

    private record Weighed(Indicator indicator, Line line, Figure figure, double weight) {}

    /// The rows that the lines outside of tables tell.
    ///
    /// @param used numbers of the lines that a row was read from; with several numbers they may tell more
    /// @param known the rows that are found already
    List<Sighting> find(List<Line> lines, Set<Integer> used, Set<Long> known) {
        var weighed = new ArrayList<Weighed>();
        for (var line : lines) {
            if ((!line.isRow() || isProse(line))
                    && (!used.contains(line.number())
                            || sentences.figures(line.text()).size() > 1)) {
                weigh(line, known, weighed);
            }
        }
        var best = best(weighed);
        // one number alone is told in many a letter
        return best.size() + known.size() < FEWEST ? List.of() : sightings(weighed, best);
    }

    /// The best number of each row, each number for one row; the numbers are put in order, the best first.
    private static Map<Long, Weighed> best(List<Weighed> weighed) {
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        var best = new HashMap<Long, Weighed>();
        var taken = new HashSet<Figure>();
        for (var one : weighed) {
            if (!taken.contains(one.figure) && best.putIfAbsent(one.indicator.id(), one) == null) {
                taken.add(one.figure);
            }
        }
        return best;
    }

    /// The sentences that tell of many rows, and for one of them another number than its table.
    ///
    /// @param rows what the tables say
    List<Question> against(List<Line> lines, List<Sighting> rows) {
        var questions = new ArrayList<Question>();
        for (var line : lines) {
            if (!line.isRow() && numbers(line.text()) > 0 && isAgainst(line, rows)) {
                questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", line.text()));
            }
        }
        return questions;
    }

    private boolean isAgainst(Line line, List<Sighting> rows) {
        var weighed = new ArrayList<Weighed>();
        weigh(line, Set.of(), weighed);
        weighed.removeIf(one -> one.weight < CERTAIN || one.figure.trust() < 1);
        var best = best(weighed);
        return rows.stream()
                .filter(Sighting::isFilled)
                .anyMatch(row -> isAgainst(best.get(row.indicator().id()), row.value(), best.size() >= MANY));
    }

    /// A summary tells the same numbers; a sentence about one row may tell a part of it, but no more than all.
    private static boolean isAgainst(@Nullable Weighed told, @Nullable Slot value, boolean summary) {
        var stated = value == null ? -1 : number(value.text());
        var said = told == null ? -1 : number(told.figure.written());
        return told != null
                && stated >= 0
                && said >= 0
                && (summary ? said != stated : (said > stated && told.weight >= SURE));
    }

    /// The digits of a text as one number; -1 for none, or too many.
    private static long number(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > LONGEST ? -1 : Long.parseLong(digits);
    }

    /// How many numbers there are, at a glance.
    private static int numbers(String text) {
        var numbers = 0;
        for (var at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at)) && (at == 0 || text.charAt(at - 1) == ' ')) {
                numbers++;
            }
        }
        return numbers;
    }

    /// A cell in which somebody wrote sentences.
    private static boolean isProse(Line line) {
        return line.filled().stream().anyMatch(part -> part.text().length() >= PROSE);
    }

    private void weigh(Line line, Set<Long> known, List<Weighed> weighed) {
        for (var figure : sentences.figures(line.text())) {
            for (var indicator : indicators) {
                var weight = known.contains(indicator.id()) ? 0 : weight(figure, indicator);
                if (weight >= LEAST) {
                    weighed.add(new Weighed(indicator, line, figure, weight));
                }
            }
        }
    }

    private double weight(Figure figure, Indicator indicator) {
        var counted = counted(figure, things.of(indicator));
        return counted == 0 ? 0 : figure.trust() * counted * told(figure, things.deeds(indicator));
    }

    /// How well what is counted beside a number is what the row counts, from 0 to 1.
    private static double counted(Figure figure, Set<String> own) {
        var before = share(own, figure.before());
        if (figure.counted().isEmpty()) {
            return figure.ofSomethingElse() ? 0 : before;
        }
        var both = new HashSet<>(own);
        both.retainAll(figure.counted());
        var all = new HashSet<>(own);
        all.addAll(figure.counted());
        var first = own.contains(figure.counted().getFirst()) ? FIRST_THING : 0;
        var after = Math.max(first, (double) both.size() / all.size());
        return after > 0 || figure.isCountedAsAnything() ? Math.max(after, before) : 0;
    }

    private static double share(Set<String> wanted, Set<String> words) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(words::contains).count() / wanted.size();
    }

    /// How much of a row's other words is said around a number, from 0 to 1.
    private static double told(Figure figure, Map<String, Double> deeds) {
        var whole = 0.0;
        var told = 0.0;
        for (var deed : deeds.entrySet()) {
            whole += deed.getValue();
            told += deed.getValue() * figure.nearness(deed.getKey());
        }
        return whole == 0 ? 0 : told / whole;
    }

    private static List<Sighting> sightings(List<Weighed> weighed, Map<Long, Weighed> best) {
        var taken = best.values().stream().map(Weighed::figure).collect(Collectors.toSet());
        var found = new ArrayList<Sighting>();
        for (var one : weighed) {
            var first = best.get(one.indicator.id());
            if (one.equals(first) || (first != null && !taken.contains(one.figure) && isFurtherPart(one, first))) {
                found.add(sighting(one));
            }
        }
        return found;
    }

    /// "45 bài trên cổng thông tin điện tử, 60 bài trên mạng xã hội": two parts that both say other words of the row.
    private static boolean isFurtherPart(Weighed one, Weighed first) {
        return one.line == first.line
                && one.figure.trust() == 1
                && one.weight >= AS_GOOD * first.weight
                && !one.figure.written().equals(first.figure.written())
                && !one.figure.after().equals(first.figure.after());
    }

    private static Sighting sighting(Weighed one) {
        var slot = new Slot(
                one.figure.written(),
                CellValue.TEXT,
                one.line.filled().getFirst().at());
        var question = Question.of(ReportRules.field(one.indicator), "intake.question.row-words", one.line.text());
        return new Sighting(one.indicator, one.line.number(), false, slot, "", slot, List.of(), List.of(question));
    }
}
