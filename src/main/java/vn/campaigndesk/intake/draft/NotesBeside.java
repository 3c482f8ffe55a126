package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.arrival.CoveringLetter;
import vn.campaigndesk.intake.arrival.Origin;

/// What a file that is no form says of the forms that came with it: "Đính chính: mục 3 là 1.250" in an
/// archive, beside the form it puts right. A letter that only repeats the form's numbers asks nothing.
public final class NotesBeside {
    /// The sentences of a file without the form that may change another one.
    static final String SAYS = "intake.question.says";

    /// Outside of archives a note is taken for one of its folder only where few forms lie there.
    private static final int FEW = 5;

    private static final Pattern NO_COUNT = Pattern.compile(
            "(?<!\\d)\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?(?!\\d)|\\d+\\s*/\\s*\\p{L}\\S*|\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d+");

    private final CoveringLetter letter = new CoveringLetter();
    private final List<Draft> drafts;
    private final List<Origin> origins;
    private final Map<String, List<Integer>> byFolder = new HashMap<>();
    private final Map<String, List<Integer>> byArchive = new HashMap<>();

    private NotesBeside(List<Draft> drafts, List<Origin> origins) {
        this.drafts = new ArrayList<>(drafts);
        this.origins = origins;
        for (var at = 0; at < drafts.size(); at++) {
            if (drafts.get(at).status() != Status.REJECTED && !isNote(drafts.get(at))) {
                byFolder.computeIfAbsent(folder(origins.get(at)), _ -> new ArrayList<>())
                        .add(at);
                byArchive
                        .computeIfAbsent(origins.get(at).container(), _ -> new ArrayList<>())
                        .add(at);
            }
        }
    }

    /// The same drafts in the same order, a letter that tells the numbers of the form beside it no report of
    /// its own; one that came without a form is the report.
    ///
    /// @param origins where each came from
    public static List<Draft> settle(List<Draft> drafts, List<Origin> origins) {
        if (drafts.stream().noneMatch(NotesBeside::isLetter)) {
            return drafts;
        }
        var notes = new NotesBeside(drafts, origins);
        var settled = new ArrayList<Draft>();
        for (var at = 0; at < drafts.size(); at++) {
            var letter = drafts.get(at);
            if (!isLetter(letter)) {
                settled.add(letter);
            } else if (notes.hasForm(at)) {
                settled.add(letter.rejected(Question.of(Question.FORM, "intake.rejected.no-form")));
            } else {
                settled.add(letter.without(SAYS));
            }
        }
        return List.copyOf(settled);
    }

    private static boolean isLetter(Draft draft) {
        return draft.status() != Status.REJECTED && isNote(draft);
    }

    /// Whether a form of the same unit lies beside a letter; one archive or e-mail is of one unit.
    private boolean hasForm(int at) {
        var unit = drafts.get(at).unit().recipient();
        var together = unit == null && !origins.get(at).container().isEmpty();
        return beside(at).stream().anyMatch(form -> together || drafts.get(form).isOfSameUnit(drafts.get(at)));
    }

    /// The same drafts in the same order, asking what the notes beside them say.
    ///
    /// @param origins where each came from
    public static List<Draft> ask(List<Draft> drafts, List<Origin> origins) {
        if (drafts.stream().noneMatch(NotesBeside::isNote)) {
            return drafts;
        }
        var notes = new NotesBeside(drafts, origins);
        for (var at = 0; at < drafts.size(); at++) {
            notes.spread(at);
        }
        return List.copyOf(notes.drafts);
    }

    private static boolean isNote(Draft draft) {
        return draft.questions().stream().anyMatch(question -> question.key().equals(SAYS));
    }

    private static String folder(Origin origin) {
        var name = origin.display();
        return name.substring(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf(Origin.INSIDE)) + 1);
    }

    private void spread(int at) {
        var note = drafts.get(at);
        for (var question : note.questions()) {
            if (question.key().equals(SAYS)) {
                var sentence = String.valueOf(question.arguments().getFirst());
                beside(at).stream()
                        .filter(form -> !isSaidIn(drafts.get(form), sentence))
                        .forEach(form -> drafts.set(
                                form,
                                drafts.get(form)
                                        .asking(List.of(Question.of(
                                                Question.FORM,
                                                "intake.question.note-beside",
                                                note.file(),
                                                sentence)))));
            }
        }
    }

    private List<Integer> beside(int at) {
        var origin = origins.get(at);
        var near = byFolder.getOrDefault(folder(origin), List.of());
        if (origin.container().isEmpty()) {
            return near.size() <= FEW ? near : List.of();
        }
        return near.isEmpty() ? byArchive.getOrDefault(origin.container(), List.of()) : near;
    }

    /// Whether a sentence changes nothing by its words, and all its numbers are the form's.
    private boolean isSaidIn(Draft form, String sentence) {
        if (letter.changes(sentence)) {
            return false;
        }
        Set<String> numbers = new HashSet<>();
        form.numbers().stream().filter(Objects::nonNull).forEach(number -> numbers.add(String.valueOf(number)));
        return NUMBER.matcher(NO_COUNT.matcher(sentence).replaceAll(" "))
                .results()
                .map(found -> found.group().replace(".", "").replaceFirst("^0+(?=\\d)", ""))
                .allMatch(numbers::contains);
    }
}
