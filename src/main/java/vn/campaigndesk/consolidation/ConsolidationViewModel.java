package vn.campaigndesk.consolidation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.letter.PdfPrintWriter;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;

/// The consolidated report of the chosen campaign as pages, at a cut-off day. What is saved is the very
/// document that is shown.
public final class ConsolidationViewModel {
    /// A document with its pages.
    public static final class Preview {
        private final Draft draft;
        private final byte[] pdf;

        Preview(Draft draft, byte[] pdf) {
            this.draft = draft;
            this.pdf = pdf;
        }

        /// What the pages are made of.
        public Draft draft() {
            return draft;
        }

        /// The pages as a PDF file.
        public InputStream pdf() {
            return new ByteArrayInputStream(pdf);
        }
    }

    private final Consolidations consolidations;
    private final PdfPrintWriter printer;
    private final Tasks tasks;
    private final LongWorks works;
    private final Clock clock;
    private final StringProperty asOf = new SimpleStringProperty(this, "asOf", "");
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private LocalDate proposed;
    private long campaignId;

    public ConsolidationViewModel(Consolidations consolidations, Tasks tasks, LongWorks works, Clock clock) {
        this(consolidations, new PdfPrintWriter(), tasks, works, clock);
    }

    /// @param printer where pages go on paper
    ConsolidationViewModel(
            Consolidations consolidations, PdfPrintWriter printer, Tasks tasks, LongWorks works, Clock clock) {
        this.works = works;
        this.consolidations = consolidations;
        this.printer = printer;
        this.tasks = tasks;
        this.clock = clock;
        proposed = LocalDate.now(clock);
        asOf.set(Formats.date(proposed));
    }

    /// The cut-off day as typed.
    public StringProperty asOfProperty() {
        return asOf;
    }

    /// What is shown; null before the first.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether pages are being made.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The cut-off day, empty while what is typed is no day or one to come: a report does not speak of days of
    /// which nobody can have reported.
    public Optional<LocalDate> cutOff() {
        return cutOff(asOf.get());
    }

    /// The cut-off day as typed: without a year the nearest that is not a year ahead.
    Optional<LocalDate> cutOff(String typed) {
        return Formats.parsePastDate(typed, today()).filter(day -> !day.isAfter(today()));
    }

    /// Whether the day that is typed has not come.
    boolean isAhead() {
        return cutOff().isEmpty() && Formats.parsePastDate(asOf.get(), today()).isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Makes the pages of a campaign again; the newest call wins. Nothing new is made while the cut-off is no
    /// day, but the pages of another campaign go away: what is shown is what would be saved.
    public void load(long campaign) {
        if (campaign != campaignId) {
            campaignId = campaign;
            preview.set(null);
        }
        followTheDay();
        var day = cutOff();
        if (day.isEmpty()) {
            return;
        }
        working.set(true);
        var before = preview.get();
        tasks.latest(
                "consolidation", () -> make(campaign, day.get(), before), made -> shown(campaign, made), this::failed);
    }

    /// A window that stays open over night proposes the new day, unless somebody has typed another than the old one.
    private void followTheDay() {
        var today = today();
        if (!proposed.equals(today)) {
            if (asOf.get().equals(Formats.date(proposed))) {
                asOf.set(Formats.date(today));
            }
            proposed = today;
        }
    }

    /// Makes the pages again for a changed cut-off.
    public void reload() {
        load(campaignId);
    }

    /// Where nothing has changed the pages stay the same, and so does the place at which they are being read.
    private Preview make(long campaign, LocalDate day, @Nullable Preview before) throws Exception {
        var draft = consolidations.draft(campaign, day);
        if (before != null && draft.saysTheSame(before.draft())) {
            return before;
        }
        return new Preview(draft, consolidations.bytes(draft, Format.PDF));
    }

    private void shown(long campaign, Preview made) {
        working.set(false);
        if (campaign == campaignId) {
            preview.set(made);
        }
    }

    private void failed(Exception problem) {
        working.set(false);
        failure.set(problem);
    }

    /// Prints the pages that are shown, where and how a person says in the system's own dialog; nothing happens
    /// before some are shown.
    ///
    /// @param sent run once the printer has them; not when the person thinks better of it
    public void print(Runnable sent) {
        var shown = preview.get();
        if (shown == null) {
            return;
        }
        var name = shown.draft().document().info().title();
        tasks.run(
                () -> printer.print(shown.pdf, name),
                outcome -> {
                    if (outcome == PdfPrintWriter.Outcome.SENT) {
                        sent.run();
                    }
                },
                this::failed);
    }

    /// Writes the document that is shown to a file; nothing happens before one is shown.
    ///
    /// @param saved told the file once it is there
    public void save(Format format, Path file, Consumer<Path> saved) {
        var shown = preview.get();
        if (shown == null) {
            return;
        }
        // each file is a work of its own: Word, PDF and Excel may be asked for one after the other
        var _ = new LongWork(works)
                .beginWhole(
                        "ui.works.consolidation",
                        () -> {
                            consolidations.write(shown.draft(), format, file);
                            return file;
                        },
                        saved,
                        this::failed);
    }
}
