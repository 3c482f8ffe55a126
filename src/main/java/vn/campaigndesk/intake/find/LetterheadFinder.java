package vn.campaigndesk.intake.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Words;

/// Reads the head and the end of an official letter (Decree 30/2020, appendix I): issuing body, number and
/// symbol, date, signer.
final class LetterheadFinder {
    private static final int LINES_OF_A_HEAD = 16;
    private static final int LINES_OF_AN_END = 14;
    private static final Pattern REFERENCE = Pattern.compile(
            "\\bso\\s*[:.]?\\s*(\\d{0,6}[a-z]?)[\\s.\\u2026]*/\\s*((?:[a-z\\d&]+[\\s]?[-\\u2013,/&]?[\\s]?){1,6})");
    private static final Pattern DATE = Pattern.compile(
            "\\bngay\\s*(\\d{1,2})\\s*thang\\s*(\\d{1,2})\\s*nam\\s*(\\d{4})|\\bngay\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern OF_ANOTHER = Pattern.compile("\\b(?:thuc hien|can cu|phuc dap|tra loi)\\b");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("\\bngay\\s*\\d{1,2}\\s*thang\\s*\\d{1,2}\\s*$");
    private static final Pattern UNTIL = Pattern.compile(
            "tinh den\\s+(?:het\\s+)?(?:ngay\\s*)?"
                    + "(?:(\\d{1,2})\\s*thang\\s*(\\d{1,2})\\s*nam\\s*(\\d{4})|(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}))");
    private static final Pattern MOTTO = Pattern.compile(
            "cong h\\w+ xa hoi chu ngh\\w+ viet nam|doc lap\\s*.{0,3}\\s*tu do\\s*.{0,3}\\s*hanh phuc|dang cong san viet nam");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{Ll}\\p{M}]*\\s+){1,4}\\p{Lu}[\\p{Ll}\\p{M}]*");

    private final Phrases words;
    private final Labels labels;
    // most lines are those of every form of the campaign
    private final Remembered<Boolean> mottoes = new Remembered<>(this::isMotto);
    private final Remembered<Boolean> replacements = new Remembered<>(this::isReplacement);
    private final Remembered<Boolean> signers = new Remembered<>(this::isSigner);
    private final Remembered<List<HeadPiece>> headPieces = new Remembered<>(LetterheadFinder::headPieces);
    private final Remembered<List<String>> pieces = new Remembered<>(LetterheadFinder::pieces);
    private final Remembered<Optional<LocalDate>> ends = new Remembered<>(LetterheadFinder::until);

    LetterheadFinder(Phrases words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    Letterhead find(List<Line> all) {
        var lines = all.stream().filter(line -> line.region() != Region.NOTE).toList();
        var heads = heads(lines);
        var top = lines.subList(0, Math.min(lines.size(), LINES_OF_A_HEAD));
        var reference = heads.isEmpty() ? List.of("", "") : reference(top);
        var end = end(lines);
        return new Letterhead(
                heads.isEmpty() ? "" : heads.getLast(),
                String.join("\n", heads),
                reference.getFirst(),
                reference.getLast(),
                heads.isEmpty() ? null : date(top),
                until(lines),
                String.join("\n", end.stream().filter(text -> !isName(text)).toList()),
                end.reversed().stream()
                        .filter(LetterheadFinder::isName)
                        .findFirst()
                        .orElse(""),
                lines.stream().anyMatch(line -> replacements.of(line.text())));
    }

    /// The bodies at the top left, the upper one first: the lines beside and above the national motto.
    private List<String> heads(List<Line> lines) {
        var at = motto(lines);
        if (at < 0) {
            return List.of();
        }
        var pieces = new ArrayList<String>();
        for (var i = Math.max(0, at - 4); i < Math.min(lines.size(), at + 5); i++) {
            if (!pieces(lines.get(i), i < at, pieces)) {
                break;
            }
        }
        return bodies(pieces);
    }

    private int motto(List<Line> lines) {
        for (var i = 0; i < Math.min(lines.size(), LINES_OF_A_HEAD); i++) {
            if (mottoes.of(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMotto(String text) {
        return words.contains("motto", Words.of(text));
    }

    private boolean isReplacement(String text) {
        return words.contains("replaces", Words.of(text));
    }

    /// Takes the upper-case pieces of a line that are not the motto; false when the head is over.
    private boolean pieces(Line line, boolean beforeMotto, List<String> pieces) {
        for (var part : line.filled()) {
            for (var piece : headPieces.of(part.text())) {
                if (piece.last()) {
                    return false;
                }
                if (piece.upper()) {
                    pieces.add(piece.text());
                } else if (beforeMotto && !piece.text().isEmpty()) {
                    pieces.clear();
                }
            }
        }
        return true;
    }

    /// A stretch of a head between wide gaps.
    ///
    /// @param text without the motto
    /// @param last whether it is the letter's number, behind which the head is over
    private record HeadPiece(String text, boolean upper, boolean last) {}

    private static List<HeadPiece> headPieces(String text) {
        return Arrays.stream(text.split("[\\n\\t]| {3,}", -1))
                .map(LetterheadFinder::headPiece)
                .toList();
    }

    private static HeadPiece headPiece(String text) {
        var bare = Words.bareText(text);
        if (REFERENCE.matcher(bare).find() || bare.strip().startsWith("so:")) {
            return new HeadPiece("", false, true);
        }
        var matcher = MOTTO.matcher(bare);
        var rest = matcher.find()
                ? (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip()
                : text.strip();
        return new HeadPiece(rest, isUpper(rest), false);
    }

    private static boolean isUpper(String text) {
        return text.chars().filter(Character::isUpperCase).count() > 2
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /// Joins lines that a narrow column broke: a body begins with the word for a kind of body.
    private List<String> bodies(List<String> pieces) {
        var bodies = new ArrayList<String>();
        for (var piece : pieces) {
            var clean = piece.replaceAll("^[\\s\\p{P}_]+|[\\s\\p{P}_]+$", "");
            if (clean.isEmpty()) {
                continue;
            }
            if (bodies.isEmpty() || words.match("body_start", Words.of(clean), 0) > 0) {
                bodies.add(clean);
            } else {
                bodies.set(bodies.size() - 1, bodies.getLast() + " " + clean);
            }
        }
        return bodies;
    }

    /// Number and symbol of the letter, two texts that may be empty.
    private static List<String> reference(List<Line> top) {
        for (var line : top) {
            var text = line.text();
            var matcher = REFERENCE.matcher(line.bare());
            if (text.indexOf('/') >= 0 && matcher.find()) {
                var symbol = text.substring(matcher.start(2), matcher.end(2));
                var until = symbol.split("\\s{2,}|\\t", -1)[0].replaceAll("\\s", "");
                return List.of(
                        text.substring(matcher.start(1), matcher.end(1)).strip(), until.replaceAll("[-,/]+$", ""));
            }
        }
        return List.of("", "");
    }

    private static @Nullable LocalDate date(List<Line> top) {
        for (var at = 0; at < top.size(); at++) {
            var matcher = DATE.matcher(dated(top, at));
            if (matcher.find()) {
                return day(matcher);
            }
        }
        return null;
    }

    /// A line that may have the letter's own date: not one that names the letter it answers. A narrow column
    /// puts the year into the next line.
    private static String dated(List<Line> top, int at) {
        var bare = top.get(at).bare();
        if (!bare.contains("ngay") || OF_ANOTHER.matcher(bare).find()) {
            return "";
        }
        var next = at + 1 < top.size() ? top.get(at + 1).bare() : "";
        return WITHOUT_YEAR.matcher(bare).find() && next.startsWith("nam ") ? bare + " " + next : bare;
    }

    private @Nullable LocalDate until(List<Line> lines) {
        for (var line : lines) {
            var day = ends.of(line.bare());
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    /// Empty also for a date that is none: the next line may have one.
    private static Optional<LocalDate> until(String bare) {
        var matcher = UNTIL.matcher(bare);
        return matcher.find() ? Optional.ofNullable(day(matcher)) : Optional.empty();
    }

    private static @Nullable LocalDate day(Matcher found) {
        var first = found.group(1) == null ? 4 : 1;
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(first + 2)),
                    Integer.parseInt(found.group(first + 1)),
                    Integer.parseInt(found.group(first)));
        } catch (DateTimeException impossible) {
            return null; // a date that is none says nothing
        }
    }

    /// The lines from the signer's authority on.
    private List<String> end(List<Line> lines) {
        var texts = new ArrayList<String>();
        for (var line : lines.subList(Math.max(0, lines.size() - 2 * LINES_OF_AN_END), lines.size())) {
            for (var part : line.filled()) {
                var some = pieces.of(part.text());
                if (!texts.isEmpty() || (!some.isEmpty() && signers.of(some.getFirst()))) {
                    texts.addAll(some);
                }
            }
        }
        return texts.stream().limit(LINES_OF_AN_END).toList();
    }

    private static List<String> pieces(String text) {
        return text.lines().map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    private boolean isSigner(String text) {
        return labels.of(text).filter(label -> label.kind() == Label.Kind.END).isPresent()
                && words.match("receivers", Words.of(text), 0) == 0;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
