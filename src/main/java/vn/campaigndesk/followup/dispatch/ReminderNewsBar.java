package vn.campaigndesk.followup.dispatch;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Over the pages: which units of the letter have answered since it was begun, and the button that takes them out. It
/// is there only while there is such news.
final class ReminderNewsBar extends HBox {
    private final Messages messages;
    private final Label words = new Label();
    private final Button act = new Button();

    ReminderNewsBar(ReminderViewModel model, Messages messages) {
        super(12);
        this.messages = messages;
        setId("reminder-news");
        getStyleClass().add("reminder-news");
        words.setId("reminder-news-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        act.setId("reminder-news-act");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(event -> model.takeNews());
        getChildren().addAll(words, act);
        model.newsProperty().subscribe(news -> show(news, model.factsProperty().get()));
    }

    private void show(@Nullable ReminderNews news, @Nullable ReminderFacts stated) {
        setVisible(news != null && stated != null);
        setManaged(isVisible());
        if (news == null || stated == null) {
            return;
        }
        var settled = Formats.number(news.settled().size());
        if (news.settled().isEmpty()) {
            words.setText(messages.get(
                    "reminder.news.counts",
                    Formats.number(news.answered()),
                    Formats.number(news.expected()),
                    Formats.number(stated.answered()),
                    Formats.number(stated.expected()),
                    Formats.date(stated.asOf())));
            act.setText(messages.get("reminder.news.renew"));
        } else if (news.renewed() == null) {
            words.setText(messages.get("reminder.news.none-left"));
            act.setText(messages.get("reminder.news.close"));
        } else {
            words.setText(messages.get(
                    "reminder.news.settled",
                    settled,
                    news.settled().stream().map(Recipient::shortName).collect(Collectors.joining(", "))));
            act.setText(messages.get("reminder.news.leave-out", settled));
        }
    }
}
