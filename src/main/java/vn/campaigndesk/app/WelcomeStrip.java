package vn.campaigndesk.app;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.DeadlineText;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// The first three steps, below the head of the window until they are done or closed: check the letter, check the
/// units, receive files or look at made-up data. It covers nothing, so that each step can be taken while it stands.
final class WelcomeStrip extends HBox {
    private final DeskViewModel desk;
    private final Taste taste;
    private final Messages messages;
    private final List<Step> steps;
    private final HBox chips = new HBox(8);
    private final Label words = new Label();
    private final HBox actions = new HBox(8);
    private int at;

    /// A step: its name in the texts and what can be done.
    private record Step(String name, List<Act> acts) {}

    private record Act(String name, Runnable run) {}

    /// @param editLetter opens what is known of the letter
    /// @param openSample opens made-up data in another window
    WelcomeStrip(DeskViewModel desk, Taste taste, Messages messages, Runnable editLetter, Runnable openSample) {
        this.desk = desk;
        this.taste = taste;
        this.messages = messages;
        steps = List.of(
                new Step("letter", List.of(new Act("letter", editLetter))),
                new Step("units", List.of(new Act("units", () -> go(Screen.RECIPIENTS)))),
                new Step("files", List.of(new Act("files", () -> go(Screen.INTAKE)), new Act("sample", openSample))));
        setId("welcome");
        getStyleClass().add("welcome");
        lay();
        taste.chosenProperty().subscribe(chosen -> appear(!chosen.get(Settings.WELCOMED)));
        desk.campaignProperty().subscribe(campaign -> show());
        desk.countsProperty().subscribe(counts -> show());
    }

    private void lay() {
        words.setId("welcome-text");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        chips.setMinWidth(USE_PREF_SIZE);
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(chips, words, actions);
    }

    private void appear(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
    }

    private void go(Screen screen) {
        desk.screenProperty().set(screen);
    }

    private void show() {
        chips.getChildren().clear();
        for (var i = 0; i < steps.size(); i++) {
            var name = messages.get("app.welcome." + steps.get(i).name() + ".name", i + 1);
            chips.getChildren().add(new Chip(name, i == at ? Tone.ACCENT : i < at ? Tone.SUCCESS : Tone.NEUTRAL));
        }
        words.setText(words(desk.campaignProperty().get()));
        actions.getChildren().clear();
        steps.get(at).acts().forEach(act -> actions.getChildren().add(action(act)));
        actions.getChildren().addAll(next(), close());
    }

    private String words(@Nullable Campaign campaign) {
        if (campaign == null) {
            return "";
        }
        return switch (at) {
            case 0 ->
                messages.get(
                        "app.welcome.letter",
                        campaign.shortTitle(),
                        DeadlineText.of(campaign.deadline(), desk.today(), messages));
            case 1 ->
                messages.get("app.welcome.units", desk.countsProperty().get().getOrDefault(Screen.RECIPIENTS, 0));
            default -> messages.get("app.welcome.files");
        };
    }

    private Button action(Act act) {
        var button = new Button(messages.get("app.welcome." + act.name() + ".act"));
        button.setId("welcome-" + act.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run().run());
        return button;
    }

    private Button next() {
        var last = at == steps.size() - 1;
        var next = new Button(messages.get(last ? "app.welcome.done" : "app.welcome.next"));
        next.setId("welcome-next");
        next.getStyleClass().add("accent");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(event -> goOn(last));
        return next;
    }

    private void goOn(boolean last) {
        if (last) {
            taste.choose(Settings.WELCOMED, true);
        } else {
            at++;
            show();
        }
    }

    private Button close() {
        var close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        close.setId("welcome-close");
        close.getStyleClass().add("flat");
        close.setAccessibleText(messages.get("app.welcome.close"));
        close.setOnAction(event -> taste.choose(Settings.WELCOMED, true));
        return close;
    }
}
