package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;

/// The small window in which the letter's number and date, the dates of the campaign and its signer are filled
/// in.
public final class CampaignEditor {
    private final Campaign campaign;
    private final Messages messages;
    private final CheckedField title;
    private final CheckedField number;
    private final CheckedField date;
    private final CheckedField runsUntil;
    private final CheckedField due;
    private final CheckBox inclusive;
    private final CheckedField authority;
    private final CheckedField signerTitle;
    private final CheckedField signerName;

    /// An editor of one campaign.
    public CampaignEditor(Campaign campaign, Messages messages) {
        this.campaign = campaign;
        this.messages = messages;
        var letter = campaign.letter();
        var signatory = campaign.agency().signatory();
        title = text("shortTitle", campaign.shortTitle());
        number = text("number", letter.number() == null ? "" : letter.number());
        date = day("date", letter.date());
        runsUntil = day("runsUntil", campaign.runsUntil());
        due = day("due", campaign.deadline().date());
        inclusive = new CheckBox(messages.get("campaign.field.inclusive"));
        inclusive.setId("campaign-inclusive");
        inclusive.setWrapText(true);
        inclusive.setMinHeight(Region.USE_PREF_SIZE);
        inclusive.setSelected(campaign.deadline().inclusive());
        authority = text("signerAuthority", signatory.authority());
        signerTitle = text("signerTitle", signatory.title());
        signerName = text("signerName", signatory.name());
    }

    private CheckedField text(String name, String value) {
        return CheckedField.text("campaign-" + name, messages.get("campaign.field." + name), value, messages);
    }

    private CheckedField day(String name, @Nullable LocalDate value) {
        return CheckedField.day(
                "campaign-" + name,
                messages.get("campaign.field." + name),
                value,
                messages,
                DayReading.near(campaign.startsOn()));
    }

    /// Shows the window.
    ///
    /// @param save told the changed campaign; the window stays until it is stored
    public void show(Window owner, BiConsumer<Campaign, Outcome> save) {
        new FormDialog(
                        owner,
                        messages.get("campaign.editor.title"),
                        messages.get("campaign.editor.save"),
                        messages.get("campaign.editor.cancel"),
                        grid())
                .show(outcome -> {
                    if (!isValid()) {
                        return false;
                    }
                    save.accept(changed(), outcome);
                    return true;
                });
    }

    GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("dialog-form");
        grid.add(title.field(), 0, 0, 2, 1);
        grid.addRow(1, number.field(), date.field());
        grid.addRow(2, runsUntil.field(), due.field());
        grid.add(inclusive, 0, 3, 2, 1);
        grid.addRow(4, authority.field(), signerTitle.field());
        grid.addRow(5, signerName.field());
        grid.getChildren().forEach(child -> GridPane.setHgrow(child, Priority.ALWAYS));
        return grid;
    }

    /// All fields are checked, so that each says what is wrong with it.
    boolean isValid() {
        var fine = CheckedField.all(
                title.isFilled(200),
                number.isShort(11)
                        && number.check(
                                number.typed().isEmpty()
                                        || number.typed().chars().anyMatch(Character::isLetterOrDigit),
                                messages.get("campaign.problem.number", number.typed())),
                date.isDayOrEmpty(),
                runsUntil.isDay(),
                due.isDay(),
                authority.isShort(120),
                signerTitle.isFilled(120),
                signerName.isShort(50));
        return fine && isInOrder();
    }

    /// A day whose year was left out may have been taken for one of the year in which the campaign began.
    private boolean isInOrder() {
        var start = campaign.startsOn();
        var problem = messages.get("campaign.problem.order", Formats.date(start));
        return CheckedField.all(
                runsUntil.check(!runsUntil.day().orElseThrow().isBefore(start), problem),
                due.check(!due.day().orElseThrow().isBefore(start), problem));
    }

    private Campaign changed() {
        var letter = campaign.letter();
        return new Campaign(
                campaign.id(),
                campaign.code(),
                campaign.title(),
                title.typed(),
                campaign.subject(),
                campaign.sample(),
                new CampaignLetter(number.typed(), letter.symbol(), date.day().orElse(null), letter.basis()),
                campaign.startsOn(),
                runsUntil.day().orElseThrow(),
                new Deadline(due.day().orElseThrow(), inclusive.isSelected()),
                campaign.agency()
                        .signedBy(new Agency.Signatory(authority.typed(), signerTitle.typed(), signerName.typed())));
    }
}
