package vn.campaigndesk.intake.arrival;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What of an e-mail its sender has written. An answer repeats the letter that it answers; where that letter is the
/// receiver's own - a reminder, a form sent out - what stands in it changes nothing of the report that comes back.
///
/// Only lines that are marked as quoted, below a line that ends in a colon and names with its address whom they are
/// quoted from, are left out: a letter of anybody else may hold a correction.
final class Quotation {
    /// Nothing is tried twice: the end of an address may be as long as a letter allows a header to be.
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]++(?:\\.[\\w-]++)++");

    private Quotation() {}

    /// The text without what it quotes from its only receiver.
    ///
    /// @param receivers the addresses of the headers, with names
    static String without(String body, String sender, String receivers) {
        var to = addresses(receivers);
        if (to.size() != 1 || addresses(sender).containsAll(to)) {
            return body;
        }
        var kept = new ArrayList<String>();
        var before = "";
        var quoting = false;
        for (var line : body.lines().toList()) {
            if (line.stripTrailing().endsWith(":") && !line.startsWith(">")) {
                quoting = addresses(before + " " + line).equals(to);
            } else if (!line.startsWith(">") && !line.isBlank()) {
                quoting = false;
            }
            if (!quoting || !isQuotedOnce(line)) {
                kept.add(line);
            }
            before = line;
        }
        return String.join("\n", kept);
    }

    /// What is quoted within the quoted letter is somebody else's.
    private static boolean isQuotedOnce(String line) {
        return line.startsWith(">") && !line.substring(1).stripLeading().startsWith(">");
    }

    private static Set<String> addresses(String text) {
        var found = new TreeSet<String>();
        ADDRESS.matcher(text).results().forEach(one -> found.add(one.group().toLowerCase(Locale.ROOT)));
        return found;
    }
}
