package vn.campaigndesk.intake.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the stored text of a place back.
public final class LocatorText {
    private static final Pattern PARAGRAPH = Pattern.compile("p(\\d{1,9})");
    private static final Pattern TABLE = Pattern.compile("t(\\d{1,9})r(\\d{1,9})c(\\d{1,9})");
    private static final Pattern SHEET = Pattern.compile("s(\\d{1,9})r(\\d{1,9})c(\\d{1,9}):(.*)", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("g(\\d{1,9}):(-?\\d{1,9}),(-?\\d{1,9}),(-?\\d{1,9}),(-?\\d{1,9})");
    private static final Pattern LINE = Pattern.compile("l(\\d{1,9})");

    private LocatorText() {}

    /// The place that [Locator#text()] wrote; empty for any other text.
    public static Optional<Locator> parse(String text) {
        var numbers = PARAGRAPH.matcher(text);
        if (numbers.matches()) {
            return Optional.of(new Locator.InParagraph(Integer.parseInt(numbers.group(1))));
        }
        numbers = LINE.matcher(text);
        if (numbers.matches()) {
            return Optional.of(new Locator.InLine(Integer.parseInt(numbers.group(1))));
        }
        return table(text).or(() -> sheet(text)).or(() -> page(text));
    }

    private static Optional<Locator> table(String text) {
        var numbers = TABLE.matcher(text);
        return numbers.matches()
                ? Optional.of(new Locator.InTable(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3))))
                : Optional.empty();
    }

    private static Optional<Locator> sheet(String text) {
        var numbers = SHEET.matcher(text);
        return numbers.matches()
                ? Optional.of(new Locator.InSheet(
                        Integer.parseInt(numbers.group(1)),
                        numbers.group(4),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3))))
                : Optional.empty();
    }

    private static Optional<Locator> page(String text) {
        var numbers = PAGE.matcher(text);
        return numbers.matches()
                ? Optional.of(new Locator.OnPage(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3)),
                        Integer.parseInt(numbers.group(4)),
                        Integer.parseInt(numbers.group(5))))
                : Optional.empty();
    }
}
