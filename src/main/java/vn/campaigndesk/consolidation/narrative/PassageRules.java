package vn.campaigndesk.consolidation.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.CampaignSnapshot;

/// Cuts what counts of the units' texts into passages. Every word of a text is in exactly one of them.
public final class PassageRules {
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    /// A dash, a dot, "1.", "2)", "a)" before the words. A number with more digits is no mark but a number.
    private static final Pattern MARK = Pattern.compile(
            "^(?:[-+*\\u2010-\\u2015\\u2022\\u00b7\\u25aa\\u25cf\\u25e6]\\s*|\\(?\\d{1,2}[.)]\\s+|\\(?\\p{Ll}\\)\\s*|\\p{Ll}\\.\\s+)");

    private PassageRules() {}

    /// The passages of all units that have answered, in the letter's order; of one unit in the order of its text.
    ///
    /// @param asOf the cut-off: what arrived later is not in
    public static List<Passage> of(CampaignSnapshot snapshot, NarrativeKind kind, LocalDate asOf) {
        var answers = snapshot.answers(asOf);
        var passages = new ArrayList<Passage>();
        for (var recipient : snapshot.recipients()) {
            var answer = answers.get(recipient.id());
            if (answer != null && answer.isAnswered()) {
                passages.addAll(of(recipient, answer, kind));
            }
        }
        return passages;
    }

    /// The passages of one unit.
    static List<Passage> of(Recipient recipient, Answer answer, NarrativeKind kind) {
        var sources = kind.in(answer).sources();
        return answer.versions().stream()
                .map(Answer.Version::report)
                .filter(report -> sources.contains(report.id()))
                .flatMap(report -> split(kind.in(report)).stream()
                        .map(text -> new Passage(
                                recipient.id(), recipient.shortName(), report.id(), report.revision(), text)))
                .toList();
    }

    /// The points of a text: one a line. A line that begins in the middle of a sentence belongs to the one before it;
    /// one that ends with a colon introduces the one after it.
    public static List<String> split(String text) {
        var points = new ArrayList<String>();
        for (var line : LINES.split(text, -1)) {
            var words = GAPS.matcher(line).replaceAll(" ").strip();
            var bare = MARK.matcher(words).replaceFirst("");
            if (!bare.isEmpty()) {
                add(points, bare, bare.equals(words));
            }
        }
        return List.copyOf(points);
    }

    private static void add(List<String> points, String line, boolean unmarked) {
        var open = !points.isEmpty() && points.getLast().endsWith(":");
        if (open || (unmarked && !points.isEmpty() && continues(line))) {
            points.set(points.size() - 1, points.getLast() + " " + line);
        } else {
            points.add(line);
        }
    }

    private static boolean continues(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }
}
