package vn.campaigndesk.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.PagePrinter;

/// The guide that is open: which page, where one came from, what is looked for, and the way to paper.
public final class GuideViewModel {
    private final Guide guide;
    private final Messages messages;
    private final PagePrinter printer;
    private final Tasks tasks;
    private final Clock clock;
    private final Deque<Guide.Found> before = new ArrayDeque<>();
    private final ObservableList<Guide.Found> found = FXCollections.observableArrayList();
    // one view for life: what listens to a view that nobody keeps is forgotten with it
    private final ObservableList<Guide.Found> shownFound = FXCollections.unmodifiableObservableList(found);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Guide.Found> shown;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// The guide at its first page.
    public GuideViewModel(Guide guide, Messages messages, PagePrinter printer, Tasks tasks, Clock clock) {
        this.guide = guide;
        this.messages = messages;
        this.printer = printer;
        this.tasks = tasks;
        this.clock = clock;
        shown = new ReadOnlyObjectWrapper<>(whole(GuideTopic.FIRST_STEPS));
        query.subscribe(words -> found.setAll(guide.find(words)));
    }

    private Guide.Found whole(GuideTopic topic) {
        return new Guide.Found(guide.page(topic), -1, "");
    }

    /// The pages that have what is looked for, all of them while nothing is.
    public ObservableList<Guide.Found> found() {
        return shownFound;
    }

    /// What is looked for.
    public StringProperty queryProperty() {
        return query;
    }

    /// The page that is read, and the place in it that was looked for.
    public ReadOnlyObjectProperty<Guide.Found> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether there is a page before this one.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether the booklet is being made.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Turns to the page of a topic.
    public void open(GuideTopic topic) {
        open(whole(topic));
    }

    /// Turns to what was found; the page that is read already is only scrolled.
    public void open(Guide.Found wanted) {
        if (!wanted.page().equals(shown.get().page())) {
            before.push(shown.get());
            canGoBack.set(true);
        }
        shown.set(wanted);
    }

    /// Turns back to the page read before; nothing happens on the first.
    public void back() {
        if (!before.isEmpty()) {
            shown.set(before.pop());
            canGoBack.set(!before.isEmpty());
        }
    }

    /// Writes the whole guide as a PDF; what goes wrong is told by the failure.
    ///
    /// @param done told where once it is there
    public void write(Path file, Consumer<Path> done) {
        run(() -> written(file), done);
    }

    private Path written(Path file) {
        try {
            WholeFile.write(file, pdf());
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "guide.paper.failed", file);
        }
        return file;
    }

    /// Sends the whole guide to a printer that the person chooses.
    ///
    /// @param sent run once the printer has it; not when the person thinks better of it
    public void print(Runnable sent) {
        run(() -> printer.print(pdf(), messages.get("guide.paper.title")), went -> {
            if (went) {
                sent.run();
            }
        });
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        if (working.get()) {
            return;
        }
        working.set(true);
        tasks.run(
                work,
                made -> {
                    working.set(false);
                    done.accept(made);
                },
                problem -> {
                    working.set(false);
                    failure.set(problem);
                });
    }

    private byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(GuideBooklet.of(guide, messages, clock.instant()), out);
        return out.toByteArray();
    }
}
