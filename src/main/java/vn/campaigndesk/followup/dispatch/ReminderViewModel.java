package vn.campaigndesk.followup.dispatch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.dispatch.ReminderInput.Field;
import vn.campaigndesk.followup.dispatch.ReminderInput.Problem;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.ui.FileOpener;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;
import vn.campaigndesk.ui.PagePrinter;

/// The making of a round's letters: what is typed, the pages it makes, and where they go. What is saved is the
/// very document that is shown.
public final class ReminderViewModel {
    /// A letter with its pages.
    public static final class Preview {
        private final OfficialDocument letter;
        private final byte[] pdf;

        Preview(OfficialDocument letter, byte[] pdf) {
            this.letter = letter;
            this.pdf = pdf;
        }

        public OfficialDocument letter() {
            return letter;
        }

        /// The pages as a PDF file.
        public InputStream pdf() {
            return new ByteArrayInputStream(pdf);
        }
    }

    private final ReminderDesk desk;
    private final FileOpener opener;
    private final PagePrinter printer;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable ReminderFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ReminderInput> input = new SimpleObjectProperty<>();
    private final BooleanProperty each = new SimpleBooleanProperty(false);
    private final ObjectProperty<@Nullable Recipient> shown = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ReminderNews> news = new ReadOnlyObjectWrapper<>();
    private final LongWork work;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private List<Contact> contacts = List.of();
    private boolean opening;

    /// @param opener opens drafts in the mail program
    /// @param works the one list of long work
    public ReminderViewModel(
            ReminderDesk desk, FileOpener opener, PagePrinter printer, Tasks tasks, LongWorks works, Clock clock) {
        this.desk = desk;
        this.printer = printer;
        this.opener = opener;
        this.tasks = tasks;
        work = new LongWork(works);
        this.clock = clock;
        input.subscribe(typed -> refresh());
        each.subscribe(chosen -> refresh());
        shown.subscribe(unit -> refresh());
    }

    /// Begins the letters of a round.
    ///
    /// @param due the proposed new day, null for none
    /// @param people whom e-mails can go to
    public void open(ReminderFacts begun, @Nullable LocalDate due, List<Contact> people) {
        opening = true;
        news.set(null);
        contacts = List.copyOf(people);
        preview.set(null);
        each.set(false);
        shown.set(begun.units().getFirst());
        facts.set(begun);
        input.set(ReminderInput.of(
                begun.campaign(),
                ReminderRound.next(begun.earlier()),
                due,
                begun.units().size()));
        opening = false;
        refresh();
    }

    /// Puts the letter away; what was typed goes with it, what was saved and logged stays.
    public void close() {
        facts.set(null);
        preview.set(null);
        news.set(null);
    }

    /// Learns what is known of the campaign now. The letters stay as they are: what of it they do not state is news.
    public void learn(CampaignState now) {
        var about = facts.get();
        news.set(
                about == null || about.campaign().id() != now.campaign().id()
                        ? null
                        : ReminderNews.since(about, now).orElse(null));
    }

    /// Takes the news over: units that owe no answer any more are left out, the counts are those of now; what is typed
    /// stays. Puts the letters away when nobody is left.
    public void takeNews() {
        var known = news.get();
        var renewed = known == null ? null : known.renewed();
        if (known == null) {
            return;
        }
        if (renewed == null) {
            close();
            return;
        }
        opening = true;
        news.set(null);
        preview.set(null);
        var unit = shown.get();
        shown.set(
                unit != null && renewed.units().contains(unit)
                        ? unit
                        : renewed.units().getFirst());
        facts.set(renewed);
        opening = false;
        refresh();
    }

    /// What has happened since the letters were begun; null while they state what is known.
    public ReadOnlyObjectProperty<@Nullable ReminderNews> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// Whom and what the letter is about; null while no letter is being made.
    public ReadOnlyObjectProperty<@Nullable ReminderFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// What is typed.
    public ObjectProperty<@Nullable ReminderInput> inputProperty() {
        return input;
    }

    /// How a day is understood in a field.
    DayReading reading(Field field) {
        return typed -> ReminderInput.reading(field, LocalDate.now(clock)).read(typed);
    }

    /// Whether each unit gets a letter of its own.
    public BooleanProperty eachProperty() {
        return each;
    }

    /// Whose own letter is shown.
    public ObjectProperty<@Nullable Recipient> shownProperty() {
        return shown;
    }

    /// What is wrong with what is typed.
    public ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// The letter that is shown; null before the first, and while what is typed makes none.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How far the writing of many letters is.
    public LongWork work() {
        return work;
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private @Nullable ReminderOrder order() {
        var typed = input.get();
        return typed == null ? null : typed.order(LocalDate.now(clock)).orElse(null);
    }

    private void refresh() {
        var typed = input.get();
        var about = facts.get();
        if (opening || typed == null || about == null) {
            return;
        }
        problems.set(typed.problems(LocalDate.now(clock)));
        var order = order();
        if (order == null) {
            preview.set(null);
            return;
        }
        var unit = each.get() ? shown.get() : null;
        tasks.latest("reminder", () -> make(about, unit, order), made -> show(about, made), failure::set);
    }

    private Preview make(ReminderFacts about, @Nullable Recipient unit, ReminderOrder order) throws Exception {
        var letter = unit == null ? desk.letter(about, order) : desk.letter(about, unit, order);
        return new Preview(letter, desk.pages(letter));
    }

    private void show(ReminderFacts about, Preview made) {
        if (about.equals(facts.get()) && problems.get().isEmpty()) {
            preview.set(made);
        }
    }

    /// Writes the letter that is shown to a file; nothing happens before one is shown.
    ///
    /// @param saved told the file once it is there
    public void save(Path file, Consumer<Path> saved) {
        var made = preview.get();
        if (made == null) {
            return;
        }
        tasks.run(
                () -> {
                    desk.write(made.letter(), file);
                    return file;
                },
                saved,
                failure::set);
    }

    /// Prints the letter that is shown; nothing happens before one is shown.
    ///
    /// @param printed told once it is with the printer, and not when the person changed their mind
    public void print(Runnable printed) {
        var made = preview.get();
        if (made != null) {
            tasks.run(
                    () -> printer.print(
                            made.pdf().readAllBytes(), made.letter().info().title()),
                    done -> {
                        if (done) {
                            printed.run();
                        }
                    },
                    failure::set);
        }
    }

    /// Writes a letter to each unit, as Word and PDF, into a new folder inside `target`.
    public void saveEach(Path target, Consumer<Path> saved) {
        many((about, order, steps) -> desk.writeEach(about, order, target, steps), saved);
    }

    /// Writes the letters to each unit into one file.
    public void saveTogether(Path file, Consumer<Path> saved) {
        many(
                (about, order, steps) -> {
                    desk.writeTogether(about, order, file, steps);
                    return file;
                },
                saved);
    }

    /// Writes e-mail drafts into a new folder inside `target`.
    public void draft(DraftKind kind, Path target, Consumer<DraftsMade> made) {
        var people = contacts;
        many((about, order, steps) -> desk.drafts(about, order, kind, people, target, steps), made);
    }

    /// Opens a single draft in the mail program, or the folder of several: a person looks at each before it
    /// goes.
    public void show(DraftsMade made) {
        var file = made.drafts().size() == 1 ? made.drafts().getFirst() : made.folder();
        tasks.run(
                () -> {
                    opener.open(file);
                    return file;
                },
                opened -> {},
                failure::set);
    }

    /// A long work over all letters of the round.
    private interface Work<T> {
        T of(ReminderFacts about, ReminderOrder order, Progress steps) throws Exception;
    }

    private <T> void many(Work<T> wanted, Consumer<T> done) {
        var about = facts.get();
        var order = order();
        if (about != null && order != null) {
            var _ = work.begin("ui.works.letters", steps -> wanted.of(about, order, steps), done, failure::set);
        }
    }

    /// Logs the round for each of its units.
    ///
    /// @param logged told the round once it is kept
    public void log(ContactChannel channel, Consumer<ReminderRound> logged) {
        var about = facts.get();
        var order = order();
        if (about != null && order != null) {
            tasks.run(() -> desk.log(about, order, channel), logged, failure::set);
        }
    }
}
