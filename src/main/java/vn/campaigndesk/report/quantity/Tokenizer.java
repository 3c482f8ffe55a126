package vn.campaigndesk.report.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a cleaned text into numbers, words and signs.
///
/// A number holds its separators, so that "1.234" is one token. A single space joins groups of three digits; two
/// spaces or a line break never do.
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<number>[1-9][0-9]{0,2}(?:\\x20[0-9]{3}(?![0-9]|[.,'][0-9]))+|[0-9]+(?:[.,'][0-9]+)*)
            |(?<word>[\\p{L}\\p{M}]+)
            |(?<sign>\\S)""", Pattern.COMMENTS);

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        var end = 0;
        while (matcher.find()) {
            var between = text.substring(end, matcher.start());
            var kind = matcher.group("number") != null
                    ? Token.Kind.NUMBER
                    : matcher.group("word") != null ? Token.Kind.WORD : Token.Kind.SIGN;
            var key = kind == Token.Kind.WORD ? WordKey.of(matcher.group()) : matcher.group();
            var glued = between.isEmpty() && !found.isEmpty();
            found.add(new Token(kind, matcher.group(), key, matcher.start(), glued, between.contains("\n")));
            end = matcher.end();
        }
        return List.copyOf(found);
    }
}
