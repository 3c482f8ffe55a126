package vn.campaigndesk.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// All that the unit has sent: which version counts and why, what differs between any two, and what may follow.
final class VersionsPane extends ScrollPane {
    private final OpenReportViewModel open;
    private final Messages messages;
    private final LongConsumer openReport;
    private final BiConsumer<Report, ReportKind> next;
    private final VBox list = new VBox();
    private final ComboBox<Report> left = new ComboBox<>();
    private final ComboBox<Report> right = new ComboBox<>();
    private final VBox comparing = new VBox();
    private final SideBySide sides;
    private final Label same = new Label();
    private boolean filling;
    private long comparedFor;

    /// @param openReport opens a report, by its id
    /// @param next opens an empty form for what comes after a report
    VersionsPane(
            OpenReportViewModel open, Messages messages, LongConsumer openReport, BiConsumer<Report, ReportKind> next) {
        this.open = open;
        this.messages = messages;
        this.openReport = openReport;
        this.next = next;
        sides = new SideBySide(messages);
        setId("versions");
        getStyleClass().add("paper-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        list.getStyleClass().add("version-list");
        choose(left, "version-left", "report.version.left");
        choose(right, "version-right", "report.version.right");
        var paper = new VBox(title(), remark(), list, compare());
        paper.getStyleClass().add("paper");
        setContent(paper);
        open.review().readingsProperty().subscribe(count -> show());
    }

    private Node title() {
        var title = new Label(messages.get("report.versions.title"));
        title.getStyleClass().add("paper-section");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var follow = new MenuButton(messages.get("report.versions.next"));
        follow.setId("version-next");
        follow.setMinWidth(USE_PREF_SIZE);
        Arrays.stream(ReportKind.values())
                .filter(kind -> kind != ReportKind.ORIGINAL)
                .forEach(kind -> follow.getItems().add(following(kind)));
        open.review().readingsProperty().subscribe(count -> follow.setDisable(last() == null));
        var head = new HBox(title, gap, follow);
        head.getStyleClass().add("card-head");
        return head;
    }

    /// What follows follows the report in the form, or the last one when the form is new.
    private @Nullable Report last() {
        var versions = open.versions().versions();
        return open.stored()
                .orElseGet(() -> versions.isEmpty() ? null : versions.getLast().report());
    }

    private MenuItem following(ReportKind kind) {
        var item = new MenuItem(messages.get("report.versions.enter", messages.of("report.kind", kind)));
        item.setId("version-next-" + kind.name());
        item.setOnAction(event -> {
            var report = last();
            if (report != null) {
                next.accept(report, kind);
            }
        });
        return item;
    }

    private Label remark() {
        var remark = new Label(messages.get("report.versions.rule"));
        remark.getStyleClass().add("card-remark");
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        return remark;
    }

    private Node compare() {
        var title = new Label(messages.get("report.versions.compare"));
        title.getStyleClass().add("paper-section");
        var choices = new HBox(8, left, new Label("\u2194"), right);
        choices.getStyleClass().add("tool-bar-row");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        same.setText(messages.get("report.versions.same"));
        same.getStyleClass().add("muted");
        comparing.getChildren().setAll(title, choices, sides, same);
        comparing.setSpacing(8);
        return comparing;
    }

    private void choose(ComboBox<Report> box, String id, String key) {
        box.setId(id);
        box.setAccessibleText(messages.get(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Report report) {
                return report == null ? "" : words().document(report);
            }

            @Override
            public Report fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().subscribe(report -> showDifference());
    }

    private FieldWords words() {
        return new FieldWords(messages, open.campaign());
    }

    private void show() {
        if (open.form().campaignProperty().get() == null) {
            return;
        }
        var versions = open.versions().versions();
        list.getChildren().setAll(versions.stream().map(this::line).toList());
        var reports = versions.stream().map(Answer.Version::report).toList();
        filling = true;
        if (comparedFor != open.form().reportId()) {
            comparedFor = open.form().reportId();
            left.setValue(null);
            right.setValue(null);
        }
        fill(
                left,
                reports,
                open.stored().flatMap(open.versions()::before).orElse(reports.isEmpty() ? null : reports.getFirst()));
        fill(right, reports, open.stored().orElse(reports.isEmpty() ? null : reports.getLast()));
        filling = false;
        comparing.setVisible(reports.size() > 1);
        comparing.setManaged(reports.size() > 1);
        showDifference();
    }

    /// What was chosen stays chosen when the report is read again.
    private static void fill(ComboBox<Report> box, List<Report> reports, @Nullable Report proposed) {
        var chosen = box.getValue();
        box.getItems().setAll(reports);
        box.setValue(reports.stream()
                .filter(report -> chosen != null && report.id() == chosen.id())
                .findFirst()
                .orElse(proposed));
    }

    private void showDifference() {
        var one = left.getValue();
        var other = right.getValue();
        if (filling || one == null || other == null) {
            return;
        }
        var words = words();
        var differences = open.versions().difference(one, other);
        sides.begin(words.document(one), words.document(other));
        differences.forEach(difference -> sides.field(
                words.name(difference.field()),
                words.value(difference.field(), difference.left()),
                words.value(difference.field(), difference.right())));
        show(sides, !differences.isEmpty());
        show(same, differences.isEmpty());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private Node line(Answer.Version version) {
        var report = version.report();
        var name = new Label(words().document(report));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var why = new Label(messages.of("report.why", version.status()));
        why.getStyleClass().add("card-remark");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var text = new VBox(2, name, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        var chip = new Chip(messages.of("report.status", version.status()), tone(version.status()));
        var line = new HBox(text, chip);
        line.getStyleClass().add("version-line");
        if (report.id() == open.form().reportId()) {
            line.getStyleClass().add("open");
            line.getChildren().add(new Label(messages.get("report.versions.here")));
        } else {
            var show = new Button(messages.get("report.versions.open"));
            show.setId("version-open-" + report.id());
            show.getStyleClass().add("flat");
            show.setMinWidth(USE_PREF_SIZE);
            show.setOnAction(event -> openReport.accept(report.id()));
            line.getChildren().add(show);
        }
        return line;
    }

    static Tone tone(VersionStatus status) {
        return switch (status) {
            case COUNTED, ADDED -> Tone.SUCCESS;
            case CORRECTED -> Tone.ACCENT;
            case SUPERSEDED, WITHDRAWN, TAKES_BACK -> Tone.NEUTRAL;
            case RETURNED, WITHOUT_EFFECT -> Tone.WARNING;
        };
    }
}
