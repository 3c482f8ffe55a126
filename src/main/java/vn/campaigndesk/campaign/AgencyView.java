package vn.campaigndesk.campaign;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.campaign.AgencyRules.Gap;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;

/// The profile of the agency: names, symbols, signer, addressees and copies, as all documents print them. A
/// pane to stand in a window of its own or in a screen of settings.
public final class AgencyView extends VBox {
    private final AgencyViewModel profile;
    private final Messages messages;
    private final CheckedField parentBody;
    private final CheckedField issuingBody;
    private final CheckedField placeName;
    private final CheckedField reportSymbol;
    private final CheckedField dispatchSymbol;
    private final CheckedField focalPoint;
    private final CheckedField hotline;
    private final CheckedField mailbox;
    private final CheckedField website;
    private final CheckedField superiors;
    private final CheckedField copies;
    private final CheckedField archive;
    private final CheckedField drafterMark;
    private final CheckedField contactLine;
    private final SignatorySection signer;

    /// The pane over the profile that the model has read.
    public AgencyView(AgencyViewModel profile, Agency agency, Messages messages) {
        this.profile = profile;
        this.messages = messages;
        setId("pane-agency");
        getStyleClass().add("scrolled-form");
        parentBody = text("parentBody", agency.parentBody());
        issuingBody = text("issuingBody", agency.issuingBody());
        placeName = text("placeName", agency.placeName());
        reportSymbol = text("reportSymbol", agency.reportSymbol());
        dispatchSymbol = text("dispatchSymbol", agency.dispatchSymbol());
        focalPoint = text("focalPoint", agency.focalPoint());
        hotline = text("hotline", agency.hotline());
        mailbox = text("mailbox", agency.mailbox());
        website = text("website", agency.website());
        superiors = area("superiors", agency.superiors());
        copies = area("copies", agency.copies());
        archive = text("archive", agency.archiveNote());
        drafterMark = text("drafterMark", agency.drafterMark());
        contactLine = text("contactLine", agency.contactLine());
        signer = new SignatorySection(agency, messages);
        getChildren()
                .setAll(
                        section(messages.get("campaign.agency.section.names")), names(),
                        section(messages.get("campaign.agency.section.signer")), signer,
                        section(messages.get("campaign.agency.section.receivers")), receivers());
        AgencyRules.gaps(agency).forEach(this::ask);
    }

    private CheckedField text(String name, String value) {
        return CheckedField.text("agency-" + name, messages.get("campaign.agency." + name), value, messages);
    }

    private CheckedField area(String name, List<String> lines) {
        return CheckedField.area(
                "agency-" + name, messages.get("campaign.agency." + name), String.join("\n", lines), 3, messages);
    }

    private static Label section(String text) {
        var label = new Label(text);
        label.getStyleClass().add("paper-section");
        return label;
    }

    private GridPane names() {
        var grid = grid();
        grid.addRow(0, parentBody.field(), issuingBody.field());
        grid.addRow(1, placeName.field(), focalPoint.field());
        grid.addRow(2, reportSymbol.field(), dispatchSymbol.field());
        grid.addRow(3, hotline.field(), mailbox.field());
        grid.addRow(4, website.field());
        return wide(grid);
    }

    private GridPane receivers() {
        var grid = grid();
        grid.addRow(0, superiors.field(), copies.field());
        grid.addRow(1, archive.field(), drafterMark.field());
        grid.add(contactLine.field(), 0, 2, 2, 1);
        return wide(grid);
    }

    static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("dialog-form");
        return grid;
    }

    static GridPane wide(GridPane grid) {
        // both columns are of one width, whatever is typed or proposed in them
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        return grid;
    }

    /// Points at what is not filled in.
    private void ask(Gap gap) {
        var problem = messages.get("ui.problem.empty");
        switch (gap) {
            case ISSUING_BODY -> issuingBody.check(false, problem);
            case PLACE_NAME -> placeName.check(false, problem);
            case REPORT_SYMBOL -> reportSymbol.check(false, problem);
            case SUPERIORS -> superiors.check(false, problem);
            case SIGNER_TITLE, SIGNER_NAME -> signer.ask(gap);
            case ARCHIVE_NOTE -> archive.check(false, problem);
        }
    }

    /// Stores what is typed when all of it fits; else it says what does not. What is left empty stays empty: it
    /// is asked again before a document goes out.
    ///
    /// @param outcome told once it is stored, also when nothing had been changed
    /// @return whether all of it fits
    public boolean save(Outcome outcome) {
        if (!isValid()) {
            return false;
        }
        profile.save(typed(), outcome);
        return true;
    }

    private boolean isValid() {
        return CheckedField.all(
                parentBody.isShort(200),
                issuingBody.isFilled(200),
                placeName.isFilled(100),
                reportSymbol.isShort(30),
                dispatchSymbol.isShort(30),
                focalPoint.isShort(200),
                hotline.isShort(60),
                mailbox.isShort(120),
                website.isShort(200),
                superiors.isShort(2000),
                copies.isShort(4000),
                archive.isShort(100),
                drafterMark.isShort(30),
                contactLine.isShort(300),
                signer.isValid());
    }

    private Agency typed() {
        return new Agency(
                parentBody.typed(),
                issuingBody.typed(),
                placeName.typed(),
                reportSymbol.typed(),
                focalPoint.typed(),
                hotline.typed(),
                mailbox.typed(),
                website.typed(),
                signer.typed(),
                lines(superiors),
                lines(copies),
                archive.typed(),
                dispatchSymbol.typed(),
                signer.known(),
                drafterMark.typed(),
                contactLine.typed());
    }

    private static List<String> lines(CheckedField field) {
        return field.typed()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Shows the profile in a small window of its own.
    ///
    /// @param saved called once what is typed is stored; the window stays until then
    public static void show(Window owner, AgencyViewModel profile, Agency agency, Messages messages, Runnable saved) {
        var view = new AgencyView(profile, agency, messages);
        new FormDialog(
                        owner,
                        messages.get("campaign.agency.title"),
                        messages.get("campaign.agency.save"),
                        messages.get("campaign.editor.cancel"),
                        view)
                .wide(720)
                .show(outcome -> view.save(outcome.then(saved)));
    }
}
