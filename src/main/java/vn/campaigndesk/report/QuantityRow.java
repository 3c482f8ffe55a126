package vn.campaigndesk.report;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.OfferKind;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.report.quantity.Reading;

/// One row of the form while somebody fills it in: what is typed, how it is understood, what was decided.
public final class QuantityRow {
    private final Indicator indicator;
    private final StringProperty raw = new SimpleStringProperty(this, "raw", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<@Nullable Offer> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(true);
    private final QuantityParser parser;
    private Quantity opened = Quantity.blank();
    /// What was read in a file, with what only the file could tell: a sum, a number in the note.
    private @Nullable Reading proposed;

    QuantityRow(Indicator indicator, QuantityParser parser) {
        this.indicator = indicator;
        this.parser = parser;
        this.reading = new ReadOnlyObjectWrapper<>(parser.read(""));
        raw.subscribe((before, after) -> {
            chosen.set(null);
            reading.set(read(after));
        });
    }

    /// A text that stands as it was read in a file means what it meant there.
    private Reading read(String text) {
        var known = proposed;
        return known != null && opened.raw().equals(text) ? known : parser.read(StoredText.of(text));
    }

    public Indicator indicator() {
        return indicator;
    }

    /// The cell's text, exactly as typed.
    public StringProperty rawProperty() {
        return raw;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /// How the program understands the text; follows it at once.
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What a person decided when the reading asked; null when it did not ask or nothing has been decided.
    public ReadOnlyObjectProperty<@Nullable Offer> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the form asks the chosen unit for this row.
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Decides an open question with one of the values offered.
    public void choose(Offer offer) {
        chosen.set(offer);
    }

    void address(@Nullable Recipient recipient) {
        asked.set(recipient == null || indicator.appliesTo(recipient.group()));
    }

    void open(Quantity quantity) {
        proposed = null;
        opened = quantity;
        raw.set(quantity.raw());
        note.set(quantity.note());
        chosen.set(quantity.method() == Method.CONFIRMED ? decided(quantity) : null);
    }

    /// Opens the row with what was read in a file.
    void propose(ReportDraft.Cell cell) {
        opened = Quantity.read(cell.reading(), cell.locator(), cell.note());
        proposed = cell.reading();
        raw.set(opened.raw());
        reading.set(cell.reading());
        note.set(cell.note());
        chosen.set(cell.chosen());
    }

    /// What a person has put into the row; what was taken over from the file or decided before goes with it.
    record Typed(String raw, String note, @Nullable Offer chosen) {}

    Typed typed() {
        return new Typed(raw.get(), note.get(), chosen.get());
    }

    /// Puts back what stood in the row.
    void retype(Typed before) {
        raw.set(before.raw());
        note.set(before.note());
        chosen.set(before.chosen());
    }

    private @Nullable Offer decided(Quantity quantity) {
        var amount = quantity.amount();
        if (amount == null) {
            return null;
        }
        return reading.get().offers().stream()
                .filter(offer -> means(offer, quantity))
                .findFirst()
                .orElseGet(() -> new Offer(amount, quantity.upper(), quantity.qualifier(), OfferKind.AS_WRITTEN));
    }

    ReportDraft.Cell cell() {
        return new ReportDraft.Cell(reading.get(), noted(), chosen.get(), locator());
    }

    /// The cell to be stored. One that was not touched stays as it was, with the way it came; a new text is typed.
    Quantity quantity() {
        var offer = chosen.get();
        if (isUntouched(offer)) {
            return opened;
        }
        var quantity = locator().isEmpty()
                ? Quantity.typed(reading.get(), noted())
                : Quantity.read(reading.get(), locator(), noted());
        return offer == null ? quantity : quantity.confirmed(offer);
    }

    private String noted() {
        return StoredText.of(note.get());
    }

    private boolean isUntouched(@Nullable Offer offer) {
        return opened.raw().equals(raw.get())
                && opened.note().equals(noted())
                && (offer == null ? opened.method() != Method.CONFIRMED : isOpened(offer));
    }

    /// Whether the offer is the decision with which the cell was opened; the lower end alone does not tell.
    private boolean isOpened(Offer offer) {
        return opened.method() == Method.CONFIRMED && means(offer, opened);
    }

    private static boolean means(Offer offer, Quantity quantity) {
        return Objects.equals(offer.amount(), quantity.amount())
                && Objects.equals(offer.upper(), quantity.upper())
                && offer.qualifier() == quantity.qualifier();
    }

    private String locator() {
        return opened.raw().equals(raw.get()) ? opened.locator() : "";
    }
}
