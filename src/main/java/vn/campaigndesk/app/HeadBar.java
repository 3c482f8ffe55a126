package vn.campaigndesk.app;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignEditor;
import vn.campaigndesk.campaign.DeadlineText;
import vn.campaigndesk.campaign.renewal.RenewalView;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// The bar at the top: the campaign, its deadline ticking, its editor, and what is always at hand.
final class HeadBar extends HBox {
    private static final int SOON = 3;
    private static final double ROOM_FOR_UNDO = 720;

    private final DeskViewModel desk;
    private final Messages messages;
    private final MenuButton choice = new MenuButton();
    private final Button edit = new Button();
    private final QuickLog log;
    private final Chip deadline = new Chip("", Tone.NEUTRAL);

    HeadBar(DeskViewModel desk, Messages messages, UndoControls undo, QuickLog log) {
        this.desk = desk;
        this.messages = messages;
        this.log = log;
        getStyleClass().add("head-bar");
        choice.setId("campaign-choice");
        choice.getStyleClass().add("campaign-choice");
        choice.setMinWidth(0);
        choice.setTooltip(new Tooltip());
        choice.getTooltip().textProperty().bind(choice.textProperty());
        deadline.setId("deadline");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buildEdit();
        getChildren().addAll(choice, deadline, gap);
        undo.buttons().forEach(button -> {
            // their keys are there still; the name of the campaign needs the room
            button.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_UNDO));
            button.managedProperty().bind(button.visibleProperty());
            getChildren().add(button);
        });
        getChildren().addAll(log.button(), edit);
        follow();
    }

    private void follow() {
        desk.campaigns().subscribe(this::showChoices);
        desk.campaignProperty().subscribe(this::show);
        desk.calendarProperty()
                .subscribe(calendar -> show(desk.campaignProperty().get()));
        showChoices();
    }

    private void buildEdit() {
        edit.setId("campaign-edit");
        edit.setText(messages.get("app.campaign.edit"));
        edit.setGraphic(new FontIcon(MaterialDesignC.CALENDAR_EDIT));
        edit.setContentDisplay(ContentDisplay.TEXT_ONLY);
        edit.setTooltip(new Tooltip(edit.getText()));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(event -> edit());
    }

    /// Leaves room to the name of the campaign by showing pictures in the place of words.
    void narrow(boolean wanted) {
        edit.setContentDisplay(wanted ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        log.narrow(wanted);
    }

    private void showChoices() {
        choice.getItems().setAll(desk.campaigns().stream().map(this::item).toList());
        var next = new MenuItem(messages.get("app.campaign.next"));
        next.setId("campaign-next");
        next.setOnAction(event -> next());
        choice.getItems().addAll(new SeparatorMenuItem(), next);
    }

    /// Opens what is proposed for the campaign that follows the shown one.
    void next() {
        var campaign = desk.campaignProperty().get();
        if (campaign != null) {
            desk.screens()
                    .renewal()
                    .propose(
                            campaign.id(),
                            proposal -> RenewalView.show(getScene().getWindow(), proposal, messages, desk::begin));
        }
    }

    private MenuItem item(Campaign campaign) {
        var item = new MenuItem(campaign.shortTitle());
        item.setOnAction(event -> desk.campaignProperty().set(campaign));
        return item;
    }

    private void show(@Nullable Campaign campaign) {
        deadline.setVisible(campaign != null);
        if (campaign == null) {
            choice.setText("");
            return;
        }
        choice.setText(campaign.shortTitle());
        deadline.show(DeadlineText.of(campaign.deadline(), desk.today(), messages), tone(campaign));
        deadline.setTooltip(new Tooltip(
                DeadlineText.detail(campaign.deadline(), desk.calendarProperty().get(), messages)));
    }

    private Tone tone(Campaign campaign) {
        var left = campaign.deadline().daysLeft(desk.today());
        if (left < 0) {
            return Tone.DANGER;
        }
        return left <= SOON ? Tone.WARNING : Tone.ACCENT;
    }

    /// Opens what is known of the letter.
    void edit() {
        var campaign = desk.campaignProperty().get();
        if (campaign != null) {
            new CampaignEditor(campaign, messages).show(getScene().getWindow(), desk::save);
        }
    }
}
