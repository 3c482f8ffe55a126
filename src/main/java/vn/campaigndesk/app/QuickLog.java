package vn.campaigndesk.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.ContactLog;
import vn.campaigndesk.text.Messages;

/// Logging a call from any screen: a button in the bar at the top and a key. The telephone rings while something else
/// is on the screen; the unit that is looked at is proposed.
final class QuickLog {
    private final ContactLog log;
    private final Supplier<Optional<Recipient>> inSight;
    private final Button button = new Button();

    /// @param inSight the unit that is looked at
    QuickLog(ContactLog log, Supplier<Optional<Recipient>> inSight, Messages messages) {
        this.log = log;
        this.inSight = inSight;
        button.setId("quick-log");
        button.setText(messages.get("app.log"));
        button.setGraphic(new FontIcon(MaterialDesignP.PHONE_OUTLINE));
        button.setTooltip(new Tooltip(messages.get("app.log.hint")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> open());
    }

    Node button() {
        return button;
    }

    /// Shows only its picture, or its words too.
    void narrow(boolean wanted) {
        button.setContentDisplay(wanted ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    void open() {
        log.ask(button.getScene().getWindow(), inSight.get().map(Recipient::id).orElse(0L));
    }
}
