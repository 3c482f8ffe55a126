package vn.campaigndesk.register;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number in the register of incoming documents, read so that it can be put in order.
///
/// @param number the digits it begins with
/// @param rest what follows them, in capitals, such as `A` or `/DEN`; empty for a plain number
record ArrivalNumber(long number, String rest) implements Comparable<ArrivalNumber> {
    /// The digits may stand in groups of three: 1.234.
    private static final Pattern WRITTEN = Pattern.compile("0*(\\d{1,3}(?:\\.\\d{3})+(?![\\d.])|\\d{1,18})\\s*(.*)");
    private static final Comparator<ArrivalNumber> ORDER =
            Comparator.comparingLong(ArrivalNumber::number).thenComparing(ArrivalNumber::rest);

    /// Reads a number as written.
    ///
    /// @return empty for what does not begin with a number
    static Optional<ArrivalNumber> read(String written) {
        var match = WRITTEN.matcher(written.strip());
        return match.matches()
                ? Optional.of(new ArrivalNumber(
                        Long.parseLong(match.group(1).replace(".", "")),
                        match.group(2).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public int compareTo(ArrivalNumber other) {
        return ORDER.compare(this, other);
    }
}
