package vn.campaigndesk.report.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The text of one cell, or a part of it, as the recognisers see it.
///
/// @param raw as it was written
/// @param clean with one way of writing each sign
/// @param tokens the tokens of this part
record Cell(String raw, CleanText clean, List<Token> tokens, Vocabulary words) {

    static Cell of(String raw, Vocabulary words) {
        var clean = CleanText.of(raw);
        return new Cell(raw, clean, Tokenizer.tokens(clean.text()), words);
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    Cell part(int from, int to) {
        return new Cell(raw, clean, tokens.subList(from, to), words);
    }

    /// How many tokens the longest phrase of the role covers from a token on; 0 when none begins there.
    int match(Role role, int at) {
        return words.match(role, tokens, at);
    }

    boolean is(Role role) {
        return size() > 0 && match(role, 0) == size();
    }

    boolean begins(Role role) {
        return match(role, 0) > 0;
    }

    boolean contains(Role role) {
        return IntStream.range(0, size()).anyMatch(at -> match(role, at) > 0);
    }

    boolean isSign(int at, char sign) {
        return at >= 0 && at < size() && token(at).isSign(sign);
    }

    boolean isNumber(int at) {
        return at >= 0 && at < size() && token(at).isNumber();
    }

    boolean isWord(int at) {
        return at >= 0 && at < size() && token(at).isWord();
    }

    long numbers() {
        return tokens.stream().filter(Token::isNumber).count();
    }

    boolean hasNumberFrom(int at) {
        return tokens.stream().skip(at).anyMatch(Token::isNumber);
    }

    /// The tokens as written, from one (inclusive) to another (exclusive), in one line.
    String text(int from, int to) {
        return from >= to
                ? ""
                : clean.text()
                        .substring(token(from).start(), token(to - 1).end())
                        .replaceAll("\\s+", " ");
    }

    /// What should be known about the text as a whole.
    List<Doubt> notes() {
        var notes = new ArrayList<Doubt>();
        if (clean.fullWidth()) {
            notes.add(Doubt.FULL_WIDTH);
        }
        if (clean.trailingMark()) {
            notes.add(Doubt.TRAILING_MARK);
        }
        return notes;
    }
}
