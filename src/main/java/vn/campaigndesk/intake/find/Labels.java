package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Knows the labels of the form's texts, headings, and what ends a report.
final class Labels {
    private static final Pattern NUMBERING = Pattern.compile(
            "^[\\s\\-\\u2013\\u2014\\u2022\\uf0b7\\u25aa\\u25cf\\u25e6\\u27a2\\u2605*+o\\u00b7\\u2610]*"
                    + "(?:(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z\\u0111]|[IVX]{1,5})\\s?[.)/\\-]\\s*)*[\\s\\-\\u2013*+\\u2022]*");
    private static final Pattern COLON = Pattern.compile("^\\s*\\)?\\s*(?:\\([^()]*\\)\\s*)?[:\\uff1a]");
    private static final Pattern REST_OF_LABEL = Pattern.compile("^[\\s\\p{P}\\u2026]*$");
    /// more words of the same sentence
    private static final Pattern AFTER_BLANK = Pattern.compile(" ?\\p{L}");
    private static final int LONGEST_HEADING = 14;

    private final Phrases words;
    private final Abbreviations abbreviations;
    private final Remembered<Optional<Label>> labels = new Remembered<>(this::read);

    Labels(Phrases words, Abbreviations abbreviations) {
        this.words = words;
        this.abbreviations = abbreviations;
    }

    /// The label that a text begins with; empty for a text that is only text.
    Optional<Label> of(String text) {
        return labels.of(text);
    }

    /// A text without the number or sign before it.
    static String withoutNumbering(String text) {
        var numbering = NUMBERING.matcher(text);
        return numbering.find() ? text.substring(numbering.end()) : text;
    }

    private Optional<Label> read(String text) {
        var body = withoutNumbering(text);
        var colon = body.replace('\uff1a', ':').indexOf(':');
        var all = abbreviations.expand(Words.of(colon > 0 ? body.substring(0, colon) : body));
        if (all.isEmpty() || words.match("not_label", all, 0) > 0) {
            return Optional.empty();
        }
        return Optional.<Label>empty()
                .or(() -> text(Label.Kind.EVALUATION, "label_evaluation", "whole_evaluation", all, body))
                .or(() -> text(Label.Kind.PROPOSAL, "label_proposal", "whole_proposal", all, body))
                .or(() -> text(Label.Kind.UNIT, "label_unit", "whole_unit", all, body))
                .or(() -> end(all, body))
                .or(() -> heading(all, body));
    }

    private Optional<Label> text(Label.Kind kind, String list, String wholeList, List<Word> all, String body) {
        var length = words.match(list, all, 0);
        if (length == 0) {
            return Optional.empty();
        }
        var whole = words.match(wholeList, all, 0);
        var rest = rest(all, body, Math.max(length, whole));
        if (rest != null) {
            return Optional.of(new Label(kind, rest, whole > 0, true));
        }
        return whole > 0
                ? Optional.of(new Label(kind, body.substring(all.get(whole - 1).end()), true, false))
                : Optional.empty();
    }

    /// What stands behind the label's colon; empty when the text is only the label; null when the label goes
    /// over into a sentence.
    private @Nullable String rest(List<Word> all, String body, int length) {
        var at = length;
        while (true) {
            var after = body.substring(all.get(at - 1).end());
            var colon = COLON.matcher(after);
            if (colon.find()) {
                return after.substring(colon.end());
            }
            var more = words.match("label_tail", all, at);
            if (more == 0) {
                return REST_OF_LABEL.matcher(after).matches() || isBracket(after) ? "" : null;
            }
            at += more;
            if (at == all.size()
                    && !COLON.matcher(body.substring(all.get(at - 1).end())).find()) {
                return "";
            }
        }
    }

    private static boolean isBracket(String text) {
        var stripped = text.strip();
        return stripped.startsWith("(") && stripped.endsWith(")") && stripped.indexOf(')') == stripped.length() - 1;
    }

    private Optional<Label> end(List<Word> all, String body) {
        var strict = words.match("signature_only", all, 0) > 0 && isSignature(all, body);
        var title = words.match("signature_start", all, 0) > 0 && isUpper(body) && all.size() <= LONGEST_HEADING;
        var receivers = isReceivers(all, body);
        return strict || title || receivers
                ? Optional.of(new Label(Label.Kind.END, "", false, true))
                : Optional.empty();
    }

    /// "Nơi nhận:", not "Nơi nhận tài liệu là bộ phận một cửa".
    private boolean isReceivers(List<Word> all, String body) {
        var length = words.match("receivers", all, 0);
        return length > 0
                && !AFTER_BLANK
                        .matcher(body.substring(all.get(length - 1).end()))
                        .lookingAt();
    }

    /// "TM. ỦY BAN NHÂN DÂN", not "TM" somewhere in a sentence.
    private static boolean isSignature(List<Word> all, String body) {
        return isUpper(body) && all.size() <= LONGEST_HEADING;
    }

    private static boolean isUpper(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    private Optional<Label> heading(List<Word> all, String body) {
        var length = words.match("heading", all, 0);
        if (length == 0 || all.size() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var after = body.substring(all.get(length - 1).end()).strip();
        var ends = after.isEmpty() || REST_OF_LABEL.matcher(after).matches() || isUpper(body);
        var known = length > 1 && Character.isUpperCase(body.strip().charAt(0));
        return ends || (known && !after.endsWith("."))
                ? Optional.of(new Label(Label.Kind.HEADING, "", false, true))
                : Optional.empty();
    }
}
