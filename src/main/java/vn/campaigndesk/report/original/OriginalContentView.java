package vn.campaigndesk.report.original;

import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.campaigndesk.report.original.OriginalContent.Broken;
import vn.campaigndesk.report.original.OriginalContent.Pages;
import vn.campaigndesk.report.original.OriginalContent.Picture;
import vn.campaigndesk.report.original.OriginalContent.Text;
import vn.campaigndesk.report.original.OriginalContent.Unshown;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Tone;

/// What is inside the chosen file: pages, a picture, text and tables, or a card that says why not.
final class OriginalContentView extends StackPane {
    private static final System.Logger LOG = System.getLogger(OriginalContentView.class.getName());

    private final OriginalsViewModel model;
    private final Messages messages;
    private final ProgressIndicator progress = new ProgressIndicator();

    OriginalContentView(OriginalsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("original-content");
        getStyleClass().add("original-content");
        progress.setMaxSize(40, 40);
        model.contentProperty().subscribe(content -> show());
        model.loadingProperty().subscribe(loading -> show());
        model.selectedProperty().subscribe(file -> show());
        model.markProperty().subscribe(this::mark);
        sceneProperty().subscribe(scene -> show());
    }

    /// What can be enlarged and turned, if that is shown.
    Optional<Zoomable> zoomable() {
        return getChildren().stream()
                .filter(Zoomable.class::isInstance)
                .map(Zoomable.class::cast)
                .findFirst();
    }

    /// A pane that is not in the window - put away, or of another language - prepares nothing.
    private void show() {
        if (getScene() == null) {
            return;
        }
        var content = model.contentProperty().get();
        if (content != null) {
            show(content);
        } else if (model.selectedProperty().get() == null) {
            place(new EmptyState(
                    MaterialDesignP.PAPERCLIP,
                    messages.get("original.empty.title"),
                    messages.get("original.empty.text")));
        } else {
            place(progress);
        }
    }

    private void show(OriginalContent content) {
        switch (content) {
            case Pages pages -> pages(pages);
            case Picture picture -> picture(picture);
            case Text readable -> {
                var text = new ReadableTextView(readable.text(), messages);
                place(text);
                text.mark(model.markProperty().get());
            }
            case Unshown unshown -> place(unshown(unshown));
            case Broken broken -> place(broken(broken));
        }
    }

    private void place(Node node) {
        getChildren().setAll(node);
    }

    private void pages(Pages pages) {
        place(progress);
        var mark = PageMark.of(model.markProperty().get()).orElse(null);
        model.prepare(
                () -> PdfPagesView.read(pages.bytes(), mark),
                document -> {
                    if (isStillShown(pages)) {
                        var view = new PdfPagesView(
                                messages.get("original.pages", pages.file().shownName()));
                        place(view);
                        view.show(document);
                    }
                },
                problem -> refused(pages, problem));
    }

    private void picture(Picture picture) {
        place(progress);
        model.prepare(
                () -> PictureView.images(picture.bytes()),
                images -> {
                    if (isStillShown(picture)) {
                        place(new PictureView(images, picture.file().shownName(), messages));
                    }
                },
                problem -> refused(picture, problem));
    }

    private void refused(OriginalContent content, Exception problem) {
        LOG.log(Level.DEBUG, "not shown", problem);
        if (isStillShown(content)) {
            place(card(MaterialDesignF.FILE_ALERT_OUTLINE, content.file(), messages.get("original.damaged")));
        }
    }

    private boolean isStillShown(OriginalContent content) {
        return content.equals(model.contentProperty().get());
    }

    private void mark(String place) {
        switch (getChildren().isEmpty() ? null : getChildren().getFirst()) {
            case ReadableTextView text -> text.mark(place);
            case PdfPagesView pages when PageMark.of(place).isPresent() -> show();
            case null, default -> {
                // what is shown knows no places
            }
        }
    }

    private Node unshown(Unshown unshown) {
        var why = unshown.why();
        return card(
                MaterialDesignF.FILE_OUTLINE,
                unshown.file(),
                why == null ? messages.get("original.unknown") : why.explain(messages));
    }

    private Node broken(Broken broken) {
        var card = card(
                MaterialDesignA.ALERT_OCTAGON_OUTLINE,
                broken.file(),
                broken.why().explain(messages));
        card.setId("original-broken");
        Marks.set(card, Tone.DANGER);
        return card;
    }

    private static EmptyState card(Ikon icon, Kept file, String text) {
        var card = new EmptyState(icon, file.shownName(), text);
        card.getStyleClass().add("original-card");
        return card;
    }
}
