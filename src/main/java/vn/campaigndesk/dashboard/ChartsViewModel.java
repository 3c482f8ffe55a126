package vn.campaigndesk.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.ChartPicture;
import vn.campaigndesk.chart.ChartSheetWriter;
import vn.campaigndesk.chart.ChartSvgWriter;
import vn.campaigndesk.consolidation.chosen.ChosenChart;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The charts of the dashboard: which are there, which is shown, and where one can be taken.
public final class ChartsViewModel {
    /// The kinds of file a chart can be written to.
    public enum Format {
        PNG,
        SVG,
        XLSX;

        /// The ending of its files, with the dot.
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final OverviewViewModel overview;
    private final Tasks tasks;
    private final Messages messages;
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.of(Topic.Kind.ARRIVALS));
    private final ReadOnlyObjectWrapper<@Nullable ShownChart> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    ChartsViewModel(OverviewViewModel overview, Tasks tasks, Messages messages) {
        this.overview = overview;
        this.tasks = tasks;
        this.messages = messages;
        overview.overviewProperty().subscribe(read -> make());
        messages.onTurn(() -> this::make);
        topic.subscribe(chosen -> make());
    }

    private void make() {
        var read = overview.overviewProperty().get();
        var meant = read == null ? topic.get() : SameRow.in(read.figures(), topic.get());
        if (meant.equals(topic.get())) {
            shown.set(maker().flatMap(maker -> maker.make(meant)).orElse(null));
        } else {
            topic.set(meant);
        }
    }

    private Optional<ChartMaker> maker() {
        return Optional.ofNullable(overview.overviewProperty().get()).map(read -> new ChartMaker(read, messages));
    }

    /// The charts to choose from.
    public List<Topic> topics() {
        return maker().map(ChartMaker::topics).orElse(List.of());
    }

    /// The same by what they are about.
    public List<ChartMaker.Chapter> chapters() {
        return maker().map(ChartMaker::chapters).orElse(List.of());
    }

    /// The name of a chart within its chapter.
    public String shortName(Topic of) {
        return maker().map(maker -> maker.shortName(of)).orElse("");
    }

    /// Goes to the next chart that can be drawn; the last stays.
    public void next() {
        step(1);
    }

    /// Goes to the chart before that can be drawn; the first stays.
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        var all = topics();
        for (var place = place(all) + by; place >= 0 && place < all.size(); place += by) {
            if (go(all.get(place))) {
                return;
            }
        }
    }

    /// Goes to the first chart, or to the last, that can be drawn.
    public void end(boolean last) {
        var all = last ? topics().reversed() : topics();
        for (var each : all) {
            if (go(each)) {
                return;
            }
        }
    }

    private boolean go(Topic to) {
        var isDrawn = maker().flatMap(maker -> maker.make(to)).isPresent();
        if (isDrawn) {
            topic.set(to);
        }
        return isDrawn;
    }

    private int place(List<Topic> all) {
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).isSameAs(topic.get())) {
                return place;
            }
        }
        return -1;
    }

    /// Where the shown chart stands among all, from 1, as "3 / 19".
    public String position() {
        var all = topics();
        return messages.get("dashboard.present.position", place(all) + 1, all.size());
    }

    /// Of what, of which part of it and of which day the charts are; empty before the first reading.
    public String subject() {
        var read = overview.overviewProperty().get();
        return read == null
                ? ""
                : new PartText(messages)
                        .whole(
                                messages.get(
                                        "dashboard.present.subject",
                                        read.campaign().shortTitle(),
                                        read.cutOff().in(messages)),
                                read);
    }

    /// The name of a chart.
    public String name(Topic of) {
        return maker().map(maker -> maker.name(of)).orElse("");
    }

    /// What is looked at.
    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /// What is shown, as it is put into the report; empty when there is nothing to draw.
    public Optional<ChosenChart> chosen() {
        var read = overview.overviewProperty().get();
        var drawn = shown.get();
        return read == null || drawn == null ? Optional.empty() : Optional.of(ReportCharts.of(drawn.topic(), read));
    }

    /// The campaign whose charts are shown; 0 while there are none.
    long campaignId() {
        var read = overview.overviewProperty().get();
        return read == null ? 0 : read.campaign().id();
    }

    /// The chart that is shown; null when there is nothing to draw.
    public ReadOnlyObjectProperty<@Nullable ShownChart> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Writes the shown chart to a file, which appears whole or not at all.
    ///
    /// @param scale of a picture, from 1 to 3
    /// @param done told when it is there
    public void write(Format format, int scale, Path file, Runnable done) {
        var chart = shown.get();
        if (chart != null) {
            tasks.run(
                    () -> {
                        write(chart, format, scale, file);
                        return file;
                    },
                    written -> done.run(),
                    failure::set);
        }
    }

    private void write(ShownChart chart, Format format, int scale, Path file) {
        try {
            WholeFile.write(
                    file,
                    switch (format) {
                        case PNG -> ChartPicture.png(chart.chart(), scale);
                        case SVG -> ChartSvgWriter.write(chart.chart());
                        case XLSX ->
                            ChartSheetWriter.write(
                                    chart.chart(), messages.get("dashboard.chart.sheet"), chart.remark());
                    });
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "dashboard.write", file);
        }
    }
}
