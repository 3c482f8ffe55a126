package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number written in digits, with what its separators can mean.
///
/// Vietnamese writes 1.234.567,89 and English 1,234,567.89. Only writings that have one meaning in both count; the
/// others are asked, with each meaning as an offer. In 64 bits or beyond: the arithmetic is [BigDecimal].
///
/// @param count the whole number meant, or null when that has to be asked
/// @param scalable the number meant when a scale word follows ("1,2" million), or null when that has to be asked
/// @param note what should be known about a number that counts
/// @param problem what has to be asked about one that does not
/// @param meanings the offers then, the likeliest first
record Figure(
        @Nullable BigDecimal count,
        @Nullable BigDecimal scalable,
        @Nullable Doubt note,
        @Nullable Doubt problem,
        List<Meaning> meanings) {
    /// one possible value
    record Meaning(OfferKind kind, BigDecimal value) {}

    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern GROUPS = Pattern.compile("[1-9][0-9]{0,2}([.' ])[0-9]{3}(?:\\1[0-9]{3})*");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}");
    private static final Pattern ONE_SEPARATOR = Pattern.compile("([0-9]+)[.,]([0-9]+)");
    private static final Pattern DECIMAL_ZEROS = Pattern.compile(
            "(?:[0-9]{4,}[.,]|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,|[1-9][0-9]{0,2}(?:,[0-9]{3})+\\.)0{1,2}");
    private static final Pattern GROUPS_AND_DECIMALS =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})+),[0-9]+|([0-9]{1,3}(?:,[0-9]{3})+)\\.[0-9]+");
    private static final Pattern SEPARATOR = Pattern.compile("[.,' ]");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    Figure {
        meanings = List.copyOf(meanings);
    }

    /// What a text of digits can mean.
    ///
    /// @param text digits with separators between them, as [Tokenizer] cuts it
    static Figure of(String text) {
        if (PLAIN.matcher(text).matches() || GROUPS.matcher(text).matches()) {
            return plain(text, null);
        }
        if (ENGLISH_GROUPS.matcher(text).matches()) {
            return plain(text, Doubt.ENGLISH_GROUPS);
        }
        if (DECIMAL_ZEROS.matcher(text).matches()) {
            return plain(
                    text.substring(0, Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))), Doubt.DECIMAL_ZEROS);
        }
        return doubtful(text);
    }

    private static Figure plain(String text, @Nullable Doubt note) {
        var value = digits(text);
        // "1.234 nghin" may be 1234 thousand or 1,234 thousand
        var oneDot = text.indexOf('.') > 0 && text.indexOf('.') == text.lastIndexOf('.');
        var meanings = oneDot
                ? List.of(new Meaning(OfferKind.DECIMAL, new BigDecimal(text)), new Meaning(OfferKind.THOUSANDS, value))
                : List.<Meaning>of();
        return new Figure(value, oneDot ? null : value, note, null, meanings);
    }

    private static Figure doubtful(String text) {
        var parts = ONE_SEPARATOR.matcher(text);
        if (parts.matches()) {
            return oneSeparator(parts.group(1), parts.group(2));
        }
        var decimals = GROUPS_AND_DECIMALS.matcher(text);
        if (decimals.matches()) {
            var groups = decimals.group(1) == null ? decimals.group(2) : decimals.group(1);
            var whole = new Meaning(OfferKind.WHOLE_PART, digits(groups));
            return asking(Doubt.FRACTION, null, List.of(whole, new Meaning(OfferKind.DIGITS, digits(text))));
        }
        return asking(Doubt.AMBIGUOUS_SEPARATOR, null, List.of(new Meaning(OfferKind.DIGITS, digits(text))));
    }

    private static Figure oneSeparator(String whole, String rest) {
        var decimal = new BigDecimal(whole + "." + rest);
        var meanings = new ArrayList<Meaning>();
        if (rest.length() <= 3 && whole.length() <= 3) {
            meanings.add(new Meaning(OfferKind.THOUSANDS, decimal.multiply(THOUSAND)));
        }
        if (rest.length() != 3 || whole.length() > 3) {
            meanings.add(new Meaning(OfferKind.DIGITS, digits(whole + rest)));
        }
        meanings.add(new Meaning(OfferKind.WHOLE_PART, new BigDecimal(whole)));
        var groupOfThree = rest.length() == 3 && !whole.startsWith("0");
        var scalable = groupOfThree || whole.length() > 3 ? null : decimal;
        if (groupOfThree && whole.length() <= 3) {
            return asking(
                    Doubt.AMBIGUOUS_SEPARATOR,
                    null,
                    List.of(meanings.getFirst(), new Meaning(OfferKind.DECIMAL, decimal)));
        }
        return asking(rest.length() < 3 ? Doubt.FRACTION : Doubt.AMBIGUOUS_SEPARATOR, scalable, meanings);
    }

    private static Figure asking(Doubt problem, @Nullable BigDecimal scalable, List<Meaning> meanings) {
        return new Figure(null, scalable, null, problem, meanings);
    }

    private static BigDecimal digits(String text) {
        return new BigDecimal(SEPARATOR.matcher(text).replaceAll(""));
    }

    static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP);
    }
}
