package vn.campaigndesk.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.AgencyRules;
import vn.campaigndesk.campaign.AgencyView;
import vn.campaigndesk.consolidation.ConsolidationView;
import vn.campaigndesk.consolidation.ConsolidationView.Side;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.chosen.ChosenChartsView;
import vn.campaigndesk.consolidation.frozen.Frozen;
import vn.campaigndesk.consolidation.frozen.FrozenView;
import vn.campaigndesk.consolidation.frozen.SourcesView;
import vn.campaigndesk.consolidation.narrative.NarrativesView;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The screen "Tổng hợp" with what stands beside its pages: texts, sources of the figures, frozen reports, the agency.
final class ConsolidationParts {
    private final ScreenModels models;
    private final Messages messages;
    private final Notices notices;
    private final Side sources;
    private final ConsolidationView view;

    ConsolidationParts(DeskViewModel desk, Messages messages, Notices notices, FileDialogs files, Node dossier) {
        this.models = desk.screens();
        this.messages = messages;
        this.notices = notices;
        var frozen = new FrozenView(
                models.frozen(), messages, notices, files, this::draft, this::complete, this::showSources, desk.zone());
        sources = side(
                "side-sources",
                messages.get("consolidation.side.sources"),
                new SourcesView(models.sources(), messages, desk::openSource));
        view = new ConsolidationView(
                models.consolidation(),
                messages,
                notices,
                files,
                new HBox(8, agency(), dossier),
                List.of(
                        side(
                                "side-narratives",
                                messages.get("consolidation.side.narratives"),
                                new NarrativesView(models.narratives(), messages)),
                        side(
                                "side-charts",
                                messages.get("consolidation.side.charts"),
                                new ChosenChartsView(models.charts(), messages)),
                        sources,
                        side("side-frozen", messages.get("consolidation.side.frozen"), frozen, frozen.freezeButton())),
                this::complete);
        desk.sourceWantedProperty().subscribe(wanted -> showSources(wanted.intValue()));
    }

    private static Side side(String id, String title, Node content, Node... actions) {
        return new Side(id, title, content, List.of(actions));
    }

    ConsolidationView view() {
        return view;
    }

    private void showSources(Frozen frozen) {
        models.sources().show(frozen);
        view.show(sources);
    }

    private void showSources(int place) {
        if (place > 0) {
            models.sources().showNow();
            models.sources().choose(place);
            view.show(sources);
        }
    }

    private @Nullable Draft draft() {
        var shown = models.consolidation().previewProperty().get();
        return shown == null ? null : shown.draft();
    }

    private Button agency() {
        var button = new Button(messages.get("campaign.agency.open"));
        button.setId("agency");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> edit(() -> notices.show(messages.get("campaign.agency.saved"), Tone.SUCCESS)));
        return button;
    }

    private void edit(Runnable saved) {
        var campaign = models.agency().campaignProperty().get();
        if (campaign != null) {
            AgencyView.show(view.getScene().getWindow(), models.agency(), campaign.agency(), messages, saved);
        }
    }

    /// What is missing is asked before a document goes out; the document is then made anew with it, and saved by the
    /// next click.
    private void complete(Draft draft, Runnable complete) {
        if (AgencyRules.gaps(draft.snapshot().campaign().agency()).isEmpty()) {
            complete.run();
        } else {
            edit(() -> notices.show(messages.get("campaign.agency.completed"), Tone.ACCENT));
        }
    }
}
