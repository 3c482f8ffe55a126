package vn.campaigndesk.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// The fixed words of the decree, and the few lines that are composed from them.
final class DecreeText {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String WIDE_GAP = NO_BREAK_SPACE.repeat(7);
    private static final String NARROW_GAP = NO_BREAK_SPACE.repeat(5);

    private final Properties words = new Properties();

    DecreeText() {
        try (var stream = Objects.requireNonNull(DecreeText.class.getResourceAsStream("decree30.properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("decree30.properties", e);
        }
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /// Number and symbol: below 10 the number has a leading zero (Appendix I, II.3); without one a gap is left.
    String number(Letterhead head) {
        return fill(get("number"), head).replace("{number}", registered(head, WIDE_GAP));
    }

    /// Place and date: days below 10 and the months 1 and 2 have a leading zero (Appendix I, II.4).
    String date(Letterhead head) {
        return fill(get("date"), head);
    }

    /// The line in brackets under the title of an appendix (Appendix I, III.1.c).
    String attached(DocumentKind kind, Letterhead head, String issuer) {
        return fill(get("attached"), head)
                .replace("{number}", registered(head, WIDE_GAP))
                .replace("{type}", get("type." + kind))
                .replace("{issuer}", issuer);
    }

    String about(String subject) {
        return get("about").replace("{subject}", subject);
    }

    List<String> points() {
        return Pattern.compile(" ").splitAsStream(get("points")).toList();
    }

    private static String registered(Letterhead head, String gap) {
        var number = head.number();
        return number == null ? gap : padded(number, 9);
    }

    private static String fill(String pattern, Letterhead head) {
        var date = head.date();
        return pattern.replace("{day}", date == null ? NARROW_GAP : padded(String.valueOf(date.getDayOfMonth()), 9))
                .replace("{month}", date == null ? NARROW_GAP : padded(String.valueOf(date.getMonthValue()), 2))
                .replace("{year}", String.valueOf(head.year()))
                .replace("{place}", head.placeName())
                .replace("{symbol}", upper(head.symbol()));
    }

    private static String padded(String digits, int lastPadded) {
        return digits.length() == 1 && digits.charAt(0) >= '0' && digits.charAt(0) - '0' <= lastPadded
                ? "0" + digits
                : digits;
    }
}
