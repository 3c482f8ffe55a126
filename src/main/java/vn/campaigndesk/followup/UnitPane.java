package vn.campaigndesk.followup;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.Tone;

/// The chosen unit: where it stands, whom to call there, and all that happened between it and the office.
final class UnitPane extends VBox {
    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final ContactActions actions;
    private final Label name = new Label();
    private final Chip standing = new Chip("", Tone.NEUTRAL);
    private final Label person = new Label();
    private final Label reach = new Label();
    private final Button edit = new Button();
    private final VBox head;

    UnitPane(FollowUpViewModel followUp, Messages messages, ContactActions actions) {
        this.followUp = followUp;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().addAll("card", "bare");
        head = head();
        var history = history();
        VBox.setVgrow(history, Priority.ALWAYS);
        getChildren().addAll(head, history);
        followUp.chosenProperty().subscribe(this::show);
    }

    private VBox head() {
        name.getStyleClass().add("card-title");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip());
        name.textProperty().subscribe(text -> name.getTooltip().setText(text));
        reach.getStyleClass().add("muted");
        reach.setId("followup-reach");
        reach.setWrapText(true);
        reach.setMinHeight(Region.USE_PREF_SIZE);
        person.setWrapText(true);
        person.setMinHeight(Region.USE_PREF_SIZE);
        edit.setId("followup-contact-edit");
        edit.getStyleClass().addAll("flat", "small");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(event -> {
            var unit = followUp.chosenProperty().get();
            if (unit != null) {
                actions.editContact(unit);
            }
        });
        var words = new VBox(person, reach);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new VBox(4, line(name, standing), new HBox(8, words, edit));
        box.getStyleClass().add("unit-head");
        return box;
    }

    private static HBox line(Label text, Chip chip) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, text, gap, chip);
    }

    private ListView<TimelineItem> history() {
        var list = new ListView<TimelineItem>();
        list.setId("followup-timeline");
        list.getStyleClass().addAll("report-list", "borderless");
        list.setAccessibleText(messages.get("followup.timeline"));
        list.setItems(followUp.timeline());
        list.setCellFactory(view -> new TimelineCell(messages));
        list.setPlaceholder(new EmptyState(
                MaterialDesignP.PHONE_OUTLINE,
                messages.get("followup.timeline.none.title"),
                messages.get("followup.timeline.none.text")));
        return list;
    }

    private void show(@Nullable FollowUpItem unit) {
        head.setVisible(unit != null);
        head.setManaged(unit != null);
        if (unit == null) {
            return;
        }
        name.setText(unit.recipient().name());
        standing.show(
                FollowUpColumns.standing(unit, messages),
                StandingText.tone(unit.standing().kind()));
        var contact = unit.contact();
        person.setText(contact == null ? messages.get("followup.contacts.nobody") : title(contact));
        reach.setText(contact == null ? "" : reach(contact));
        reach.setManaged(contact != null);
        edit.setText(messages.get(contact == null ? "followup.contacts.make" : "followup.contacts.mend"));
    }

    private static String title(Contact contact) {
        return joined(Stream.of(contact.name(), contact.position()), " \u2013 ");
    }

    private static String reach(Contact contact) {
        return joined(Stream.of(contact.phones(), contact.email()), " \u00b7 ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
