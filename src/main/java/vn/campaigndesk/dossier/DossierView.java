package vn.campaigndesk.dossier;

import java.util.function.LongSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.LongWorkBar;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The button that makes the dossier; while it works, how far it is and the button that stops it.
public final class DossierView extends HBox {
    private final DossierViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final LongSupplier campaignId;

    /// @param campaignId the chosen campaign, 0 for none
    public DossierView(
            DossierViewModel model, Messages messages, Notices notices, FileDialogs files, LongSupplier campaignId) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.campaignId = campaignId;
        setSpacing(8);
        getStyleClass().add("tool-bar-row");
        setMinWidth(USE_PREF_SIZE);
        var export = button();
        export.visibleProperty().bind(model.work().workingProperty().not());
        export.managedProperty().bind(export.visibleProperty());
        getChildren()
                .addAll(
                        export,
                        new LongWorkBar(
                                model.work(),
                                messages.get("dossier.progress"),
                                messages.get("dossier.cancel"),
                                "dossier-cancel"));
    }

    private Button button() {
        var button = new Button(messages.get("dossier.export"));
        button.setId("dossier-export");
        button.setTooltip(new Tooltip(messages.get("dossier.export.hint")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> export());
        return button;
    }

    private void export() {
        var campaign = campaignId.getAsLong();
        if (campaign != 0) {
            files.folder(getScene().getWindow(), messages.get("dossier.folder"))
                    .ifPresent(folder -> model.export(campaign, folder, this::tell));
        }
    }

    private void tell(DossierResult result) {
        if (result.lacking().isEmpty()) {
            notices.show(messages.get("dossier.made", result.files(), result.folder()), Tone.SUCCESS);
        } else {
            notices.show(
                    messages.get(
                            "dossier.made.lacking",
                            result.folder(),
                            result.lacking().size(),
                            result.lacking().getFirst()),
                    Tone.WARNING);
        }
    }
}
