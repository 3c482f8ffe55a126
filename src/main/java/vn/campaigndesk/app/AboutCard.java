package vn.campaigndesk.app;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.campaigndesk.desk.ProgramVersion;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;

/// What the program is made of: its version, that of Java, and all its parts with their licences.
final class AboutCard {
    private static final double HEIGHT = 240;

    private AboutCard() {}

    /// @param parts as the build listed them
    static Card of(List<Component> parts, Messages messages) {
        var words = new Label(messages.get(
                "app.about.text",
                ProgramVersion.current(),
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version", "?"),
                System.getProperty("os.name")));
        words.setWrapText(true);
        words.setId("about-text");
        var table = new TableView<Component>();
        table.setId("about-parts");
        table.setAccessibleText(messages.get("app.about.parts"));
        var none = new Label(messages.get("app.about.none"));
        none.getStyleClass().add("empty-text");
        table.setPlaceholder(none);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().add(column(messages.get("app.about.name"), Component::name, 260));
        table.getColumns().add(column(messages.get("app.about.version"), Component::version, 140));
        table.getColumns().add(column(messages.get("app.about.licence"), Component::licence, 420));
        table.getItems().setAll(parts);
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(HEIGHT);
        var card = new Card(messages.get("app.about.title"), words, table);
        card.remark(messages.get("app.about.count", parts.size()));
        return card;
    }

    private static TableColumn<Component, String> column(
            String title, Function<Component, String> value, double width) {
        var column = new TableColumn<Component, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }
}
