package vn.campaigndesk.intake.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A pure function of a text that remembers its answers to the texts asked last: the forms of a campaign say the same
/// again and again, and each finder asks anew. Safe for several threads; its size is bounded.
///
/// @param <T> the answer
public final class Remembered<T> {
    private static final int LONGEST = 300;
    private static final int MOST = 5_000;

    private final Function<String, T> function;
    private final Map<String, T> answers = new ConcurrentHashMap<>();

    public Remembered(Function<String, T> function) {
        this.function = function;
    }

    public T of(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        var known = answers.get(text);
        if (known != null) {
            return known;
        }
        var answer = function.apply(text);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(text, answer);
        return answer;
    }
}
