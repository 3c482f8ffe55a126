package vn.campaigndesk.report.quantity;

import java.util.List;

/// Reads what a person wrote into the cell "Số lượng".
///
/// Immutable and safe for use by several threads. The rules are those of Vietnamese number writing (a dot between
/// thousands, a comma before decimals) and of the mess that real forms show; `readings.tsv` of the tests has a line
/// for each.
public final class QuantityParser {
    /// A longer text is no number: it asks unread.
    public static final int MOST_CHARACTERS = 500;

    private final Vocabulary words = Vocabulary.load();

    /// The order matters: phrases before numbers, narrow rules before wide ones, and the single value, the only rule
    /// that states an amount freely, only after the dates and signs that look like one.
    private final List<Recogniser> recognisers = List.of(
            WholeTexts::blank,
            WholeTexts::sameAsAbove,
            WholeTexts::placeholder,
            WholeTexts::formula,
            WholeTexts::zero,
            WholeTexts::notStarted,
            WholeTexts::noFigure,
            WholeTexts::vague,
            WholeTexts::percentage,
            cell -> Letters.read(cell, this::read),
            Dates::read,
            SingleValue::readNegative,
            SingleValue::readBesideWords,
            SingleValue::read,
            Pairs::range,
            Pairs::partOfWhole,
            Leftovers::torn,
            Compounds::product,
            Compounds::including,
            Leftovers::power,
            Compounds::list,
            Leftovers::unmarkedWords,
            WholeTexts::positive,
            WholeTexts::unknownDenial);

    /// What one text means. Any text is allowed; a text that no rule explains asks.
    ///
    /// @param raw the text exactly as written, of any length and encoding form
    /// @return the reading; its `raw` is the text given
    public Reading read(String raw) {
        if (raw.length() > MOST_CHARACTERS && !raw.isBlank()) {
            return new Reading(
                    raw, QuantityState.UNKNOWN, null, null, Qualifier.NONE, "", List.of(Doubt.NOT_A_NUMBER), List.of());
        }
        var count = PlainCount.of(raw);
        if (count >= 0) {
            return new Reading(raw, QuantityState.STATED, count, null, Qualifier.EXACT, "", List.of(), List.of());
        }
        return readAnew(raw);
    }

    /// Without the short way for plain counts.
    Reading readAnew(String raw) {
        var cell = Cell.of(raw, words);
        for (var recogniser : recognisers) {
            var reading = recogniser.read(cell);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return Leftovers.ask(cell);
    }

    /// What a numeric cell of a spreadsheet means.
    ///
    /// @param cellValue the number stored, of any size, not-a-number included
    /// @param displayed the text the spreadsheet shows for it; may be empty when it is not known
    /// @return stated for a whole number that agrees with what is shown; otherwise it asks. A fraction like 1.234
    ///     is likely a thousands dot that an English spreadsheet took for a decimal point: 1234 is offered
    public Reading readNumber(double cellValue, String displayed) {
        var known = !displayed.isBlank() && displayed.length() <= MOST_CHARACTERS;
        var shown = known ? displayed : SheetNumber.plain(cellValue);
        return new SheetNumber(Cell.of(shown, words), read(shown)).read(cellValue);
    }
}
