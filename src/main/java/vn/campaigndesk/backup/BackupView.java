package vn.campaigndesk.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// The part of the settings about copies: which there are, making one, taking all away, putting one back.
public final class BackupView extends VBox {
    private final BackupViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final BiConsumer<Path, Unlock> restore;
    /// Room for the newest copies and for the words when there is none.
    private static final double HEIGHT = 290;

    private final TableView<Backup> table = new TableView<>();

    /// @param restore closes the data, puts a copy in their place and opens them again; is told what opens a
    ///     copy that is sealed with another key than the data
    public BackupView(
            BackupViewModel model,
            Messages messages,
            Notices notices,
            FileDialogs files,
            BiConsumer<Path, Unlock> restore) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.restore = restore;
        buildTable();
        var about = new Label(messages.get("backup.about"));
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        about.setMinHeight(Region.USE_PREF_SIZE);
        var card = new Card(messages.get("backup.title"), about, buttons(), table);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(card);
    }

    private ToolRow buttons() {
        var now = button("now", () -> model.make(this::tellMade));
        now.getStyleClass().add("accent");
        var export = button("export", this::export);
        export.setTooltip(new Tooltip(messages.get("backup.export.hint")));
        var sealed = button("export.sealed", this::exportSealed);
        sealed.setTooltip(new Tooltip(messages.get("backup.export.sealed.hint")));
        var chosen = button(
                "restore", () -> ask(table.getSelectionModel().getSelectedItem().file()));
        chosen.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty())
                        .or(model.workingProperty()));
        return new ToolRow(now, export, sealed).right(chosen, button("restore.file", this::askForFile));
    }

    private Button button(String name, Runnable action) {
        var button = new Button(messages.get("backup." + name));
        button.setId("backup-" + name.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        if (!name.equals("restore")) {
            button.disableProperty().bind(model.workingProperty());
        }
        return button;
    }

    private void buildTable() {
        table.setId("backup-table");
        table.setAccessibleText(messages.get("backup.title"));
        table.setItems(model.backups());
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new EmptyState(
                MaterialDesignB.BACKUP_RESTORE, messages.get("backup.empty.title"), messages.get("backup.empty.hint")));
        table.getColumns()
                .setAll(List.of(
                        column("made", 180, backup -> Formats.moment(backup.made(), model.zone())),
                        column("reason", 220, backup -> messages.of("backup.reason", backup.reason())),
                        column(
                                "size",
                                120,
                                backup -> messages.get(
                                        "backup.size", Formats.number(Math.ceilDiv(backup.size(), 1024))))));
    }

    private TableColumn<Backup, String> column(String name, double width, Function<Backup, String> text) {
        var column = new TableColumn<Backup, String>(messages.get("backup.column." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())).getReadOnlyProperty());
        return column;
    }

    private void tellMade(Backup backup) {
        notices.show(messages.get("backup.made", Formats.moment(backup.made(), model.zone())), Tone.SUCCESS);
    }

    private void export() {
        askWhere().ifPresent(target -> model.export(target, made -> tellExported(made, target)));
    }

    /// The file leaves the house: it can be given a password of its own.
    private void exportSealed() {
        var password = new NewPassword("export", messages);
        var hint = new Label(messages.get("backup.export.sealed.about"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        new FormDialog(
                        getScene().getWindow(),
                        messages.get("backup.export.sealed.title"),
                        messages.get("backup.export.sealed.act"),
                        messages.get("vault.cancel"),
                        password.firstField(),
                        password.secondField(),
                        hint)
                .show(() -> password.isFine() && exportSealed(password));
    }

    /// Whether a place was chosen; else the dialog stays with what was typed.
    private boolean exportSealed(NewPassword password) {
        var where = askWhere();
        where.ifPresent(target -> model.export(target, password.take(), made -> tellExported(made, target)));
        return where.isPresent();
    }

    private Optional<Path> askWhere() {
        var kind = new FileDialogs.Kind(messages.get("backup.file"), Backup.ENDING);
        return files.save(getScene().getWindow(), "so-chien-dich", List.of(kind));
    }

    private void tellExported(Manifest made, Path target) {
        notices.show(messages.get("backup.exported", made.reports(), made.originals(), target), Tone.SUCCESS);
    }

    private void askForFile() {
        files.open(getScene().getWindow(), messages.get("backup.file"), List.of(Backup.ENDING))
                .ifPresent(this::ask);
    }

    private void ask(Path file) {
        ask(file, Unlock.NOBODY);
    }

    private void ask(Path file, Unlock unlock) {
        model.look(file, unlock, preview -> ask(preview, unlock), () -> askForPassword(file));
    }

    /// A copy that is sealed with another key has a password of its own.
    private void askForPassword(Path file) {
        var password = new PasswordField();
        var field = new FormField("backup-password", messages.get("vault.field.copy"), password);
        new FormDialog(
                        getScene().getWindow(),
                        messages.get("vault.copy.title"),
                        messages.get("vault.open"),
                        messages.get("vault.cancel"),
                        field)
                .show(() -> {
                    var typed = password.getText().toCharArray();
                    password.clear();
                    ask(file, Unlock.with(() -> Secret.password(typed.clone())));
                    return true;
                });
    }

    private void ask(BackupDesk.Preview preview, Unlock unlock) {
        var yes = new ButtonType(messages.get("backup.ask.restore"), ButtonData.OK_DONE);
        var no = new ButtonType(messages.get("backup.ask.stay"), ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, words(preview), yes, no);
        question.initOwner(getScene().getWindow());
        question.setHeaderText(messages.get("backup.ask.title"));
        question.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        if (question.showAndWait().orElse(no) == yes) {
            restore.accept(preview.file(), unlock);
        }
    }

    private String words(BackupDesk.Preview preview) {
        var manifest = preview.manifest();
        var words = messages.get(
                "backup.ask",
                Formats.moment(manifest.made(), model.zone()),
                Formats.number(manifest.reports()),
                Formats.number(preview.presentReports()));
        return manifest.sound() ? words : words + "\n\n" + messages.get("backup.ask.unsound");
    }
}
