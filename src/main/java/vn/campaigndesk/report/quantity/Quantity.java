package vn.campaigndesk.report.quantity;

import org.jspecify.annotations.Nullable;

/// One stored cell of the form: what was written, what it is worth, and how that is known.
///
/// @param raw the text as written, at most [#MAX_RAW] characters; kept also after a person chose another value
/// @param state blank, stated or unknown
/// @param amount the value (the lower end of a range); present exactly when stated
/// @param upper the upper end of a range
/// @param qualifier exact or a kind of estimate; [Qualifier#NONE] without an amount
/// @param method typed, read from a file, or confirmed by a person
/// @param locator where in the source file it was read; empty when typed
/// @param note the officer's or the sender's note
public record Quantity(
        String raw,
        QuantityState state,
        @Nullable Long amount,
        @Nullable Long upper,
        Qualifier qualifier,
        Method method,
        String locator,
        String note) {
    /// Widths of the stored columns.
    public static final int MAX_RAW = 500;

    public static final int MAX_LOCATOR = 200;
    public static final int MAX_NOTE = 2000;

    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    /// Checks the parts against each other.
    ///
    /// @throws IllegalArgumentException when the parts contradict each other or do not fit into the database (too
    ///     long, or with a NUL character, which PostgreSQL refuses)
    public Quantity {
        Invariants.checkState(state, amount, upper, qualifier);
        Invariants.check(state != QuantityState.BLANK || raw.isBlank(), "a blank cell has no text");
        checkText(raw, MAX_RAW, "raw");
        checkText(locator, MAX_LOCATOR, "locator");
        checkText(note, MAX_NOTE, "note");
    }

    /// A cell in which nothing was written.
    public static Quantity blank() {
        return new Quantity("", QuantityState.BLANK, null, null, Qualifier.NONE, Method.TYPED, "", "");
    }

    /// What the officer typed. A text longer than [#MAX_RAW] is cut there and kept in the note as far as that holds.
    public static Quantity typed(Reading reading, String note) {
        return of(reading, Method.TYPED, "", note);
    }

    /// What was read from a file.
    ///
    /// @param locator where in the file, for example a table, row and column
    public static Quantity read(Reading reading, String locator, String note) {
        return of(reading, Method.READ, locator, note);
    }

    /// The same cell after a person chose: the text, the place and the note stay.
    public Quantity confirmed(Offer chosen) {
        return new Quantity(
                raw,
                QuantityState.STATED,
                chosen.amount(),
                chosen.upper(),
                chosen.qualifier(),
                Method.CONFIRMED,
                locator,
                note);
    }

    /// Whether a total with this value in it is an estimate (domain rule V16).
    public boolean isEstimate() {
        return qualifier.isEstimate();
    }

    /// Whether zero was stated: a blank or unknown cell is not zero.
    public boolean isZero() {
        return amount != null && amount == 0 && upper == null;
    }

    private static Quantity of(Reading reading, Method method, String locator, String note) {
        var raw = reading.state() == QuantityState.BLANK ? "" : reading.raw().replace(NUL, REPLACEMENT);
        var kept = raw.length() <= MAX_RAW ? note : (note + "\n" + raw).strip();
        return new Quantity(
                cut(raw, MAX_RAW),
                reading.state(),
                reading.amount(),
                reading.upper(),
                reading.qualifier(),
                method,
                locator,
                cut(kept, MAX_NOTE));
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static void checkText(String text, int length, String name) {
        Invariants.check(text.indexOf(NUL) < 0, name + " contains a NUL character");
        Invariants.check(text.length() <= length, name + " is longer than " + length + " characters");
    }
}
