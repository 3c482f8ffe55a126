package vn.campaigndesk.app;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import vn.campaigndesk.text.Messages;

/// The two buttons at the foot of the navigation: what is changed most often of all that can be chosen.
final class TasteFoot extends VBox {
    TasteFoot(Taste taste, Messages messages) {
        getStyleClass().add("nav-foot");
        var theme = button("theme", MaterialDesignT.THEME_LIGHT_DARK, taste::turnTheme);
        taste.darkProperty()
                .subscribe(dark -> theme.setText(messages.get(dark ? "app.theme.light" : "app.theme.dark")));
        var language = button("language", MaterialDesignW.WEB, taste::turnLanguage);
        language.setText(messages.get("app.language.other"));
        getChildren().setAll(theme, language);
    }

    private static Button button(String id, Ikon icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
