package vn.campaigndesk.intake.extract.plain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.text.ExpectedFailure;

/// Cuts rich text into groups, control words and bytes of text.
final class RtfTokens {
    /// Groups in groups: formatting takes one for each level of a table or a field.
    private static final int GROUPS_PER_LEVEL = 8;
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;
    private static final long NONE = 1;

    private final byte[] content;
    private final Budget budget;
    private final Sink sink;
    private int at;
    private int depth;

    /// What is done with the pieces.
    interface Sink {
        void open();

        void close();

        /// A control word.
        ///
        /// @param number what stands behind it, 1 if nothing does: a word that switches is on without a
        ///     number
        void word(String word, int number);

        /// A control symbol such as `~`.
        void symbol(char sign);

        /// One byte of text, however it was written.
        void text(int sign);
    }

    RtfTokens(byte[] content, Budget budget, Sink sink) {
        this.content = content;
        this.budget = budget;
        this.sink = sink;
    }

    /// @throws IOException the text ends inside a group
    /// @throws ExpectedFailure `intake.refused.toodeep`
    void read() throws IOException {
        while (at < content.length) {
            budget.step();
            var sign = content[at++] & 0xFF;
            switch (sign) {
                case '{' -> open();
                case '}' -> {
                    if (close()) {
                        return;
                    }
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> sink.text(sign);
            }
        }
        throw new IOException("the text ends inside a group");
    }

    private void open() {
        if (++depth > budget.limits().depth() * GROUPS_PER_LEVEL) {
            throw new ExpectedFailure("intake.refused.toodeep");
        }
        sink.open();
    }

    /// @return whether this was the end of the text; what follows is nothing
    private boolean close() {
        sink.close();
        return --depth <= 0;
    }

    private void control() {
        if (at >= content.length) {
            return;
        }
        var sign = content[at] & 0xFF;
        if (isLetter(sign)) {
            word();
        } else if (sign == '\'') {
            at++;
            sink.text(hexadecimal());
        } else {
            at++;
            sink.symbol((char) sign);
        }
    }

    private int hexadecimal() {
        var value = 0;
        for (var i = 0; i < 2 && at < content.length; i++) {
            value = value * 16 + Math.max(0, Character.digit(content[at++] & 0xFF, 16));
        }
        return value;
    }

    private void word() {
        var from = at;
        while (at < content.length && at - from < LONGEST_WORD && isLetter(content[at] & 0xFF)) {
            at++;
        }
        var word = new String(content, from, at - from, StandardCharsets.US_ASCII);
        var digits = at;
        if (at < content.length && content[at] == '-') {
            at++;
        }
        while (at < content.length && at - digits < LONGEST_NUMBER && content[at] >= '0' && content[at] <= '9') {
            at++;
        }
        var number = number(new String(content, digits, at - digits, StandardCharsets.US_ASCII));
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(content.length, at + Math.max(0L, number));
        } else {
            sink.word(word, (int) number);
        }
    }

    private static long number(String digits) {
        return digits.isEmpty() || digits.equals("-")
                ? NONE
                : Math.clamp(Long.parseLong(digits), -40_000_000, 40_000_000);
    }

    private static boolean isLetter(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
