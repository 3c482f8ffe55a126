package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks a centred title into lines of about the same length, as a typist does: no overflow, and no last line of one
/// short word.
final class LineBreaker {
    private static final double STEP_MM = 0.5;
    private static final Pattern SPACE = Pattern.compile(" ");

    private final FontMetrics metrics;

    LineBreaker(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /// The lines of a text, none wider than the limit; no line for an empty text.
    List<String> lines(String text, Look look, double limitMm) {
        if (text.isEmpty()) {
            return List.of();
        }
        var fewest = fill(text, look, limitMm);
        var best = fewest;
        for (var width = limitMm - STEP_MM; width > limitMm / 2; width -= STEP_MM) {
            var narrower = fill(text, look, width);
            if (narrower.size() > fewest.size()) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    private List<String> fill(String text, Look look, double limitMm) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : SPACE.splitAsStream(text).toList()) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.widthMm(longer, look) <= limitMm) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = chop(word, look, limitMm, lines);
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /// Adds the full lines of an overlong word and gives back the rest of it.
    private String chop(String word, Look look, double limitMm, List<String> lines) {
        var rest = word;
        while (metrics.widthMm(rest, look) > limitMm) {
            var end = Math.max(1, fitting(rest, look, limitMm));
            if (Character.isHighSurrogate(rest.charAt(end - 1))) {
                end = end == 1 ? 2 : end - 1;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private int fitting(String word, Look look, double limitMm) {
        var end = 0;
        for (var width = 0.0; end < word.length(); end++) {
            width += metrics.widthMm(word.substring(end, end + 1), look);
            if (width > limitMm) {
                return end;
            }
        }
        return end;
    }
}
