package vn.campaigndesk.report.quantity;

/// Writes numbers in Vietnamese words as school teaches it: the other direction of [SpelledNumber], written apart
/// from it so that a mistake in one is not in both.
final class NumberWriter {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private NumberWriter() {}

    static String inWords(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        var millions = number / 1_000_000;
        var thousands = number / 1000 % 1000;
        var rest = number % 1000;
        var text = new StringBuilder();
        if (millions > 0) {
            text.append(group(millions, false)).append(" triệu");
        }
        if (thousands > 0) {
            text.append(' ').append(group(thousands, millions > 0)).append(" nghìn");
        }
        if (rest > 0) {
            text.append(' ').append(group(rest, millions + thousands > 0));
        }
        return text.toString().strip();
    }

    private static String group(long value, boolean withHundreds) {
        var hundreds = (int) (value / 100);
        var tens = (int) (value / 10 % 10);
        var ones = (int) (value % 10);
        var head = hundreds > 0 || withHundreds ? DIGITS[hundreds] + " trăm " : "";
        if (tens == 0 && ones > 0 && !head.isEmpty()) {
            return head + "linh " + DIGITS[ones];
        }
        return (head + tens(tens) + ones(tens, ones)).strip();
    }

    private static String tens(int tens) {
        return switch (tens) {
            case 0 -> "";
            case 1 -> "mười ";
            default -> DIGITS[tens] + " mươi ";
        };
    }

    private static String ones(int tens, int ones) {
        if (ones == 0) {
            return "";
        }
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
