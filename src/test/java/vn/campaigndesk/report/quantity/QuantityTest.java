package vn.campaigndesk.report.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final QuantityParser PARSER = new QuantityParser();

    @Test
    void blankIsNotZero() {
        var blank = Quantity.blank();
        assertThat(blank.state()).isEqualTo(QuantityState.BLANK);
        assertThat(blank.amount()).isNull();
        assertThat(blank.isZero()).isFalse();
        assertThat(blank.isEstimate()).isFalse();
    }

    @Test
    void whiteSpaceIsStoredAsBlank() {
        assertThat(Quantity.typed(PARSER.read("\u00A0 \u200B"), "")).isEqualTo(Quantity.blank());
    }

    @Test
    void keepsWhatWasTyped() {
        var typed = Quantity.typed(PARSER.read("  1.234 "), "by phone");
        assertThat(typed.raw()).isEqualTo("  1.234 ");
        assertThat(typed.amount()).isEqualTo(1234);
        assertThat(typed.method()).isEqualTo(Method.TYPED);
        assertThat(typed.note()).isEqualTo("by phone");
        assertThat(typed.locator()).isEmpty();
    }

    @Test
    void remembersWhereItWasRead() {
        var read = Quantity.read(PARSER.read("0"), "table 1, row 3", "");
        assertThat(read.method()).isEqualTo(Method.READ);
        assertThat(read.locator()).isEqualTo("table 1, row 3");
        assertThat(read.isZero()).isTrue();
    }

    @Test
    void aChoiceKeepsTextPlaceAndNote() {
        var reading = PARSER.read("1,234");
        var chosen =
                Quantity.read(reading, "B7", "asked").confirmed(reading.offers().getFirst());
        assertThat(chosen)
                .isEqualTo(new Quantity(
                        "1,234", QuantityState.STATED, 1234L, null, Qualifier.EXACT, Method.CONFIRMED, "B7", "asked"));
    }

    @Test
    void aRangeCanBeChosen() {
        var reading = PARSER.read("0-30");
        var range = Quantity.typed(reading, "").confirmed(reading.offers().getLast());
        assertThat(range.upper()).isEqualTo(30);
        assertThat(range.isEstimate()).isTrue();
        assertThat(range.isZero()).isFalse();
    }

    @Test
    void everyQualifierButExactIsAnEstimate() {
        assertThat(Quantity.typed(PARSER.read("500"), "").isEstimate()).isFalse();
        assertThat(Quantity.typed(PARSER.read("~500"), "").isEstimate()).isTrue();
        assertThat(Quantity.typed(PARSER.read(">500"), "").isEstimate()).isTrue();
        assertThat(Quantity.typed(PARSER.read("<500"), "").isEstimate()).isTrue();
        assertThat(Quantity.typed(PARSER.read("-"), "").isEstimate()).isFalse();
    }

    @Test
    void aTextThatIsTooLongGoesOnInTheNote() {
        var text = "a".repeat(Quantity.MAX_RAW - 1) + "\uD83D\uDE00" + "b".repeat(100);
        var typed = Quantity.typed(PARSER.read(text), "note");
        assertThat(typed.raw()).isEqualTo("a".repeat(Quantity.MAX_RAW - 1));
        assertThat(typed.note()).isEqualTo("note\n" + text);
        var longer = Quantity.typed(PARSER.read("c".repeat(5000)), "");
        assertThat(longer.raw()).hasSize(Quantity.MAX_RAW);
        assertThat(longer.note()).hasSize(Quantity.MAX_NOTE);
    }

    @Test
    void aNulCharacterIsReplaced() {
        assertThat(Quantity.typed(PARSER.read("1\0 2"), "").raw()).isEqualTo("1\uFFFD 2");
    }

    @Test
    void refusesWhatContradictsItself() {
        refuses(QuantityState.STATED, null, null, Qualifier.NONE);
        refuses(QuantityState.UNKNOWN, 5L, null, Qualifier.EXACT);
        refuses(QuantityState.BLANK, 0L, null, Qualifier.EXACT);
        refuses(QuantityState.UNKNOWN, null, 5L, Qualifier.NONE);
        refuses(QuantityState.UNKNOWN, null, null, Qualifier.EXACT);
        refuses(QuantityState.STATED, 5L, null, Qualifier.NONE);
        refuses(QuantityState.STATED, -1L, null, Qualifier.EXACT);
        refuses(QuantityState.STATED, 5L, 4L, Qualifier.RANGE);
        refuses(QuantityState.STATED, 5L, null, Qualifier.RANGE);
        refuses(QuantityState.STATED, 5L, 6L, Qualifier.EXACT);
    }

    @Test
    void refusesTextsThatDoNotFit() {
        refusesText("x\0", "", "");
        refusesText("", "x\0", "");
        refusesText("", "", "x\0");
        refusesText("x".repeat(Quantity.MAX_RAW + 1), "", "");
        refusesText("", "x".repeat(Quantity.MAX_LOCATOR + 1), "");
        refusesText("", "", "x".repeat(Quantity.MAX_NOTE + 1));
    }

    @Test
    void aBlankCellHasNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Quantity("5", QuantityState.BLANK, null, null, Qualifier.NONE, Method.TYPED, "", ""));
    }

    @Test
    void aReadingDoesNotContradictItself() {
        var offer = new Offer(1, null, Qualifier.EXACT, OfferKind.ZERO);
        refusesReading(QuantityState.UNKNOWN, null, List.of(), List.of());
        refusesReading(QuantityState.UNKNOWN, null, List.of(Doubt.SCALED), List.of());
        refusesReading(QuantityState.STATED, 1L, List.of(Doubt.RANGE), List.of());
        refusesReading(QuantityState.STATED, 1L, List.of(), List.of(offer));
    }

    private static void refuses(QuantityState state, Long amount, Long upper, Qualifier qualifier) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity("", state, amount, upper, qualifier, Method.TYPED, "", ""));
    }

    private static void refusesText(String raw, String locator, String note) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(
                        raw, QuantityState.UNKNOWN, null, null, Qualifier.NONE, Method.READ, locator, note));
    }

    private static void refusesReading(QuantityState state, Long amount, List<Doubt> doubts, List<Offer> offers) {
        var qualifier = amount == null ? Qualifier.NONE : Qualifier.EXACT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading("", state, amount, null, qualifier, "", doubts, offers));
    }
}
