package vn.campaigndesk.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.AgencyRules;
import vn.campaigndesk.campaign.AgencyView;
import vn.campaigndesk.campaign.AgencyViewModel;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The part of the settings about who sends and signs: the profile as the documents print it, what it lacks,
/// and the way to change it.
final class AgencyCard {
    private final AgencyViewModel profile;
    private final Messages messages;
    private final Notices notices;
    private final GridPane lines = new GridPane();
    private final Button change = new Button();
    private final Card card;

    private AgencyCard(AgencyViewModel profile, Messages messages, Notices notices) {
        this.profile = profile;
        this.messages = messages;
        this.notices = notices;
        lines.getStyleClass().add("settings-lines");
        change.setId("agency-change");
        change.setText(messages.get("settings.agency.change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(event -> change());
        card = new Card(messages.get("campaign.agency.title"), lines);
        card.setId("settings-agency");
        card.action(change);
    }

    /// The card of the campaign that the model has read last.
    static Card of(AgencyViewModel profile, Messages messages, Notices notices) {
        var whole = new AgencyCard(profile, messages, notices);
        profile.campaignProperty().subscribe(whole::show);
        return whole.card;
    }

    private void show(@Nullable Campaign campaign) {
        lines.getChildren().clear();
        change.setDisable(campaign == null);
        card.remark(campaign == null ? "" : campaign.shortTitle());
        if (campaign != null) {
            show(campaign.agency());
        }
    }

    private void show(Agency agency) {
        var signer = agency.signatory();
        add("issuingBody", Stream.of(agency.parentBody(), agency.issuingBody()));
        add("placeName", Stream.of(agency.placeName()));
        addLine("settings.agency.symbols", Stream.of(agency.reportSymbol(), agency.dispatchSymbol()));
        addLine("campaign.agency.section.signer", Stream.of(signer.authority(), signer.title(), signer.name()));
        addLine("settings.agency.superiors", agency.superiors().stream());
        addLine("settings.agency.copies", Stream.concat(agency.copies().stream(), archive(agency)));
        add("focalPoint", Stream.of(agency.focalPoint(), agency.hotline(), agency.mailbox(), agency.website()));
        var gaps = AgencyRules.gaps(agency).size();
        if (gaps > 0) {
            var missing = new Chip(messages.get("settings.agency.gaps", gaps), Tone.WARNING);
            missing.setId("agency-gaps");
            lines.add(missing, 1, lines.getRowCount());
        }
    }

    private Stream<String> archive(Agency agency) {
        return agency.archiveNote().isBlank()
                ? Stream.of()
                : Stream.of(messages.get("settings.agency.archive", agency.archiveNote()));
    }

    private void add(String name, Stream<String> parts) {
        addLine("campaign.agency." + name, parts);
    }

    private void addLine(String key, Stream<String> parts) {
        var name = new Label(messages.get(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label(joined(parts.filter(part -> !part.isBlank()).toList()));
        value.setWrapText(true);
        value.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        lines.addRow(lines.getRowCount(), name, value);
    }

    private String joined(List<String> parts) {
        return parts.isEmpty()
                ? messages.get("settings.agency.none")
                : parts.stream().map(part -> part.replace('\n', ' ')).collect(Collectors.joining(" \u00b7 "));
    }

    private void change() {
        var campaign = profile.campaignProperty().get();
        if (campaign != null) {
            AgencyView.show(
                    lines.getScene().getWindow(),
                    profile,
                    campaign.agency(),
                    messages,
                    () -> notices.show(messages.get("campaign.agency.saved"), Tone.SUCCESS));
        }
    }
}
