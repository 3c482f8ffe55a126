package vn.campaigndesk.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.dashboard.measure.CrossTable;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The cross table of the dashboard: the question, the answer, and where it can be taken.
public final class CrossViewModel {
    /// What is added up.
    ///
    /// @param indicator null to count units
    public record Amount(String name, @Nullable Indicator indicator) {}

    private final OverviewViewModel overview;
    private final Tasks tasks;
    private final Messages messages;
    private final ObjectProperty<CrossQuestion> question = new SimpleObjectProperty<>(CrossQuestion.FIRST);
    private final ReadOnlyObjectWrapper<@Nullable CrossTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    CrossViewModel(OverviewViewModel overview, Tasks tasks, Messages messages) {
        this.overview = overview;
        this.tasks = tasks;
        this.messages = messages;
        overview.overviewProperty().subscribe(read -> make());
        messages.onTurn(() -> this::make);
        question.subscribe(asked -> make());
    }

    private void make() {
        var read = overview.overviewProperty().get();
        if (read == null) {
            table.set(null);
            return;
        }
        var meant = SameRow.in(read.figures(), question.get());
        if (meant.equals(question.get())) {
            table.set(new CrossTableMaker(read, messages).make(meant));
        } else {
            question.set(meant);
        }
    }

    /// What is asked.
    public ObjectProperty<CrossQuestion> questionProperty() {
        return question;
    }

    /// The answer, null before the first reading.
    public ReadOnlyObjectProperty<@Nullable CrossTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What can be added up: units, or the numbers of a row of the form.
    public List<Amount> amounts() {
        var amounts = new ArrayList<Amount>();
        amounts.add(new Amount(messages.get("dashboard.cross.units"), null));
        var read = overview.overviewProperty().get();
        if (read != null) {
            for (var total : read.figures().totals()) {
                var row = total.indicator();
                amounts.add(new Amount(messages.get("dashboard.measure.row", row.place(), row.shortText()), row));
            }
        }
        return amounts;
    }

    /// What is added up now.
    public Amount amount() {
        var asked = question.get().indicator();
        var all = amounts();
        return all.stream()
                .filter(amount -> {
                    var row = amount.indicator();
                    return asked == null ? row == null : row != null && row.id() == asked.id();
                })
                .findFirst()
                .orElse(all.getFirst());
    }

    /// The table as tab-separated lines.
    public String tabbed() {
        var shown = table.get();
        return shown == null ? "" : shown.tabbed(corner(), messages.get("dashboard.cross.total"));
    }

    /// Names the rows, and says of which part of the campaign the table is.
    private String corner() {
        var name = messages.of("dashboard.dimension", question.get().rows());
        var read = overview.overviewProperty().get();
        return read == null ? name : new PartText(messages).whole(name, read);
    }

    /// Writes the table to an `.xlsx` file.
    ///
    /// @param done told when it is there
    public void write(Path file, Runnable done) {
        var shown = table.get();
        if (shown != null) {
            tasks.run(
                    () -> {
                        write(shown, file);
                        return file;
                    },
                    written -> done.run(),
                    failure::set);
        }
    }

    private void write(CrossTable shown, Path file) {
        try {
            WholeFile.write(
                    file,
                    CrossTableWriter.write(
                            shown,
                            messages.get("dashboard.page.CROSS"),
                            corner(),
                            messages.get("dashboard.cross.total")));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "dashboard.write", file);
        }
    }
}
