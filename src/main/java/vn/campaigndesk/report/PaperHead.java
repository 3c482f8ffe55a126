package vn.campaigndesk.report;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The head of the form: whose report it is, whether it counts, where its checking stands, and what comes next.
final class PaperHead extends ToolRow {
    private final OpenReportViewModel open;
    private final ReportFormViewModel form;
    private final Messages messages;
    private final Label unit = new Label();
    private final Chip state = new Chip("", Tone.NEUTRAL);
    private final Chip version = new Chip("", Tone.NEUTRAL);
    private final ToggleButton versions = new ToggleButton();

    /// @param bar where the checking stands, and the next step
    /// @param delete puts the report into the bin
    /// @param showVersions shows the versions of the unit in place of the paper, or the paper again
    PaperHead(
            OpenReportViewModel open,
            Messages messages,
            ReviewBar bar,
            Runnable delete,
            Consumer<Boolean> showVersions) {
        this.open = open;
        this.form = open.form();
        this.messages = messages;
        getStyleClass().add("paper-head");
        buildVersions(showVersions);
        var left = new VBox(named(), bar.standing());
        left.getStyleClass().add("paper-standing");
        left.setMinWidth(0);
        getChildren().add(left);
        right(versions, bar.buttons(), bin(delete));
        form.recipientProperty().subscribe(recipient -> showUnit());
        form.dirtyProperty().subscribe(dirty -> showState());
        open.review().readingsProperty().subscribe(count -> showVersions());
    }

    private HBox named() {
        unit.getStyleClass().add("paper-unit");
        unit.setMinWidth(0);
        unit.setTooltip(new Tooltip());
        unit.getTooltip().textProperty().bind(unit.textProperty());
        version.setId("report-version");
        version.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        var named = new HBox(unit, version, state);
        named.getStyleClass().add("paper-name");
        return named;
    }

    private void buildVersions(Consumer<Boolean> showVersions) {
        versions.setId("report-versions");
        versions.getStyleClass().addAll("filter", "versions");
        versions.setMinWidth(USE_PREF_SIZE);
        versions.setTooltip(new Tooltip(messages.get("report.versions.hint")));
        versions.selectedProperty().subscribe(showVersions);
    }

    private Button bin(Runnable delete) {
        var bin = new Button("", new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE));
        bin.setId("report-delete");
        bin.getStyleClass().add("flat");
        bin.setAccessibleText(messages.get("report.form.delete"));
        bin.setTooltip(new Tooltip(messages.get("report.form.delete")));
        bin.setMinWidth(USE_PREF_SIZE);
        bin.visibleProperty().bind(form.reportIdProperty().greaterThan(0));
        bin.managedProperty().bind(bin.visibleProperty());
        bin.setOnAction(event -> delete.run());
        return bin;
    }

    boolean isShowingVersions() {
        return versions.isSelected();
    }

    void setShowingVersions(boolean wanted) {
        versions.setSelected(wanted);
    }

    private void showUnit() {
        var recipient = form.recipientProperty().get();
        unit.setText(recipient == null ? messages.get("report.form.new") : recipient.name());
        showState();
    }

    /// Whether it is saved is said only while it is not: saved is how it should be.
    private void showState() {
        var unsaved = form.dirtyProperty().get();
        state.show(
                messages.get(unsaved ? "report.form.dirty" : "report.form.empty"),
                unsaved ? Tone.WARNING : Tone.NEUTRAL);
        state.setVisible(unsaved || form.reportId() == 0);
        state.setManaged(state.isVisible());
    }

    private void showVersions() {
        var count = open.versions().versions().size();
        versions.setText(messages.get("report.versions", Formats.number(count)));
        versions.setVisible(count > 0);
        versions.setManaged(count > 0);
        var status = open.status().filter(known -> count > 1 || known != VersionStatus.COUNTED);
        version.setVisible(status.isPresent());
        version.setManaged(status.isPresent());
        status.ifPresent(known -> version.show(messages.of("report.status", known), VersionsPane.tone(known)));
        showState();
    }
}
