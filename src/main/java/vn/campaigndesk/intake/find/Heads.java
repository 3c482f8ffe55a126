package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Tells from the head of a column what stands in it.
final class Heads {
    /// What stands in a column.
    enum Role {
        ORDINAL,
        CONTENT,
        VALUE,
        /// a number, but not simply the number that the form asks: planned, of a month, in thousands
        OTHER_VALUE,
        UNIT,
        NOTE,
        STRANGE
    }

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    /// "(1)", "A", "(3) = (1) + (2)": the line of column numbers under a head
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\s*(?:\\d{1,2}|[A-Ea-e])\\s*\\)?");
    private static final int LONGEST = 8;

    private final Phrases words;
    private final Abbreviations abbreviations;
    private final Remembered<Role> roles = new Remembered<>(this::read);

    Heads(Phrases words, Abbreviations abbreviations) {
        this.words = words;
        this.abbreviations = abbreviations;
    }

    Role role(String text) {
        return roles.of(text);
    }

    private Role read(String text) {
        var all = of(text);
        var plain = of(BRACKETS.matcher(text).replaceAll(" "));
        if (all.isEmpty() || plain.size() > LONGEST) {
            return Role.STRANGE;
        }
        if (words.is("ordinal", plain)) {
            return Role.ORDINAL;
        }
        if (words.is("unit_column", plain)) {
            return Role.UNIT;
        }
        if (words.is("note", plain)) {
            return Role.NOTE;
        }
        return words.is("content", plain) ? Role.CONTENT : valueRole(all, text.indexOf('%') >= 0);
    }

    /// The form's own head, "Số lượng", beside which another number column is an addition.
    boolean isFirst(String text) {
        return words.match("value_first", of(text), 0) > 0;
    }

    boolean isTotal(String text) {
        return words.is("total_column", of(text));
    }

    boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.matcher(text.strip()).matches();
    }

    private Role valueRole(List<Word> all, boolean share) {
        var length = words.match("value", all, 0);
        if (words.match("commune", all, 0) > 0) {
            // "Xã Tam Văn" is a name, whatever its words mean elsewhere
            return Role.STRANGE;
        }
        if (length == 0) {
            return words.contains("other_number", all) ? Role.OTHER_VALUE : Role.STRANGE;
        }
        var rest = all.subList(length, all.size());
        return words.covers("counted", rest) && !share ? Role.VALUE : Role.OTHER_VALUE;
    }

    private List<Word> of(String text) {
        return abbreviations.expand(Words.of(text));
    }
}
