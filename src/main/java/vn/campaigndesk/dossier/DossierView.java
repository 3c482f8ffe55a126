package vn.campaigndesk.dossier;

import java.util.function.LongSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
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
        model.workingProperty().subscribe(this::show);
    }

    private void show(boolean working) {
        getChildren().clear();
        if (working) {
            var bar = new ProgressBar();
            bar.setAccessibleText(messages.get("dossier.progress"));
            bar.setPrefWidth(110);
            bar.progressProperty().bind(model.progressProperty());
            getChildren().addAll(bar, button("dossier.cancel", "dossier-cancel", model::cancel));
        } else {
            var export = button("dossier.export", "dossier-export", this::export);
            export.setTooltip(new Tooltip(messages.get("dossier.export.hint")));
            getChildren().add(export);
        }
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
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
