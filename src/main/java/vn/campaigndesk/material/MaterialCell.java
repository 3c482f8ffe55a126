package vn.campaigndesk.material;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.ShareBar;
import vn.campaigndesk.ui.WrappingCell;

/// A material in the list: its name, its newest version, and how far that has come.
final class MaterialCell extends WrappingCell<MaterialItem> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label version = new Label();
    private final Label reach = new Label();
    private final ShareBar bar = new ShareBar(true);
    private final VBox box = new VBox(4, name, version, bar, reach);

    MaterialCell(Messages messages) {
        this.messages = messages;
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        version.getStyleClass().add("muted");
        reach.getStyleClass().add("muted");
    }

    @Override
    protected void updateItem(@Nullable MaterialItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            show(null);
            return;
        }
        var material = item.material();
        var newest = item.newest();
        var all = item.current() + item.old() + item.none();
        name.setText(material.name());
        version.setText(
                newest == null
                        ? messages.get("material.no-version")
                        : messages.get("material.newest", newest.label(), Formats.date(newest.issuedOn())));
        reach.setText(messages.get("material.reach", item.current(), all, item.old()));
        bar.clear();
        bar.add("bar-on-time", item.current(), all);
        bar.add("bar-late", item.old(), all);
        show(box);
    }
}
