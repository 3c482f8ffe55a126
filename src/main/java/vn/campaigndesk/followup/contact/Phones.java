package vn.campaigndesk.followup.contact;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Telephone numbers as texts. A spreadsheet that took a number for a number has eaten its leading zero: a bare row of
/// nine digits of a mobile number (beginning with 3, 5, 7, 8 or 9), or of ten digits beginning with 2 of a landline,
/// gets it back (numbering plan of Vietnam: ten digits for mobile numbers, eleven for landlines, zero included).
/// Everything else stays as written.
public final class Phones {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,/\\n]\\s*");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}|2\\d{9}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private Phones() {}

    /// The numbers in one text, separated by semicolons.
    public static String of(String written) {
        return Arrays.stream(SEPARATOR.split(written.strip(), -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(Phones::one)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String one(String number) {
        var bare = number.startsWith("'") ? number.substring(1) : number;
        return WITHOUT_ZERO.matcher(bare.replace(" ", "")).matches() ? "0" + bare : bare;
    }

    /// Whether two texts name the same numbers, however they are grouped.
    static boolean same(String one, String other) {
        return digits(one).equals(digits(other));
    }

    private static Set<String> digits(String phones) {
        return Arrays.stream(SEPARATOR.split(of(phones), -1))
                .map(number -> NO_DIGIT.matcher(number).replaceAll("").replaceFirst("^84", "0"))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }
}
