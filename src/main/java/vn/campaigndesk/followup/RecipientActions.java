package vn.campaigndesk.followup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The buttons and menus of the recipients' screen: what they say and what they start.
final class RecipientActions {
    private final Node screen;
    private final TableView<RecipientItem> table;
    private final RecipientsViewModel recipients;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Consumer<Recipient> enterReport;

    RecipientActions(
            Node screen,
            TableView<RecipientItem> table,
            RecipientsViewModel recipients,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Consumer<Recipient> enterReport) {
        this.screen = screen;
        this.table = table;
        this.recipients = recipients;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.enterReport = enterReport;
    }

    /// The buttons at the right of the tool bar.
    List<Node> buttons() {
        var file = menu("followup.file", "recipient-file");
        file.getItems()
                .setAll(
                        item("followup.import", this::importList),
                        item("followup.export", this::exportList),
                        item("followup.forms.folder", this::formsIntoFolder),
                        item("followup.forms.zip", this::formsIntoZip));
        var mark = menu("followup.mark", "recipient-mark");
        mark.getItems().setAll(marks());
        mark.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var add = new Button(messages.get("followup.add"));
        add.setId("recipient-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        return List.of(file, mark, add);
    }

    private void add() {
        var campaign = recipients.campaign();
        recipients.candidates(
                campaign,
                bodies -> recipients.allGroups(groups ->
                        new RecipientAdder(recipients, campaign, messages, notices).show(window(), bodies, groups)));
    }

    private MenuButton menu(String key, String id) {
        var menu = new MenuButton(messages.get(key));
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private List<MenuItem> marks() {
        return List.of(
                item("followup.mark.sent", () -> editor().sent(window(), chosen())),
                item("followup.mark.acknowledged", () -> editor().acknowledged(window(), chosen())),
                item("followup.mark.exempt", () -> editor().exempt(window(), chosen())),
                item("followup.mark.expected", () -> recipients.exempt(chosen(), null, Outcome.NOBODY)),
                item("followup.remove", () -> recipients.remove(chosen())));
    }

    /// The same things under the right mouse button, and those that concern one unit.
    ContextMenu contextMenu() {
        var menu = new ContextMenu(
                item("followup.report", this::enterReport),
                item("followup.edit", this::edit),
                item("followup.forms.folder", this::formsIntoFolder));
        menu.getItems().addAll(marks());
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Opens the editor of the one chosen recipient.
    void edit() {
        var item = table.getSelectionModel().getSelectedItem();
        if (item != null) {
            editor().edit(window(), item.recipient());
        }
    }

    private void enterReport() {
        var item = table.getSelectionModel().getSelectedItem();
        if (item != null) {
            enterReport.accept(item.recipient());
        }
    }

    private RecipientEditor editor() {
        return new RecipientEditor(recipients, messages);
    }

    private List<RecipientItem> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void importList() {
        files.open(window(), messages.get("followup.list-files"), List.of(".xlsx", ".xls", ".csv"))
                .ifPresent(this::plan);
    }

    private void plan(Path file) {
        var campaign = recipients.campaign();
        recipients.plan(campaign, file, plan -> confirm(campaign, plan));
    }

    private void confirm(long campaign, RecipientListPlan plan) {
        new RecipientPlanDialog(messages)
                .show(
                        window(),
                        plan,
                        () -> recipients.carryOut(campaign, plan, added -> {
                            if (added == 0) {
                                notices.show(messages.get("followup.notice.none"), Tone.NEUTRAL);
                            }
                        }));
    }

    private void exportList() {
        var kinds = List.of(new FileDialogs.Kind("Excel", ".xlsx"), new FileDialogs.Kind("CSV", ".csv"));
        files.save(window(), messages.get("followup.export.name"), kinds)
                .ifPresent(file -> recipients.export(
                        file, () -> notices.show(messages.get("followup.notice.exported", file), Tone.SUCCESS)));
    }

    private void formsIntoFolder() {
        files.folder(window(), messages.get("followup.forms.title")).ifPresent(this::writeForms);
    }

    private void formsIntoZip() {
        files.save(window(), messages.get("followup.forms.name"), List.of(new FileDialogs.Kind("ZIP", ".zip")))
                .ifPresent(this::writeForms);
    }

    private void writeForms(Path target) {
        recipients.writeForms(
                chosen(),
                target,
                made -> notices.show(
                        messages.get("followup.notice.forms", Formats.number(made), target), Tone.SUCCESS));
    }

    private Window window() {
        return screen.getScene().getWindow();
    }
}
