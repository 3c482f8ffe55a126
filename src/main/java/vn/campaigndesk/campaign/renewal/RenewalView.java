package vn.campaigndesk.campaign.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.renewal.RenewalViewModel.Proposal;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;

/// The window in which the next campaign is looked at before it is begun: names and dates, whom it
/// addresses, its form.
public final class RenewalView extends VBox {
    /// So many names are written out, then only how many more there are.
    private static final int NAMES = 6;

    private final Proposal proposal;
    private final Messages messages;
    private final CheckedField title;
    private final CheckedField shortTitle;
    private final CheckedField subject;
    private final CheckedField symbol;
    private final CheckedField startsOn;
    private final CheckedField runsUntil;
    private final CheckedField due;
    private final CheckBox inclusive;
    private final Label bodies = new Label();
    private final VBox rows = new VBox(16);
    private int made;

    RenewalView(Proposal proposal, Messages messages) {
        this.proposal = proposal;
        this.messages = messages;
        var campaign = proposal.campaign();
        title = CheckedField.area("renewal-title", messages.get("renewal.title"), campaign.title(), 2, messages);
        shortTitle = text("shortTitle", campaign.shortTitle());
        subject =
                CheckedField.area("renewal-subject", messages.get("renewal.subject"), campaign.subject(), 2, messages);
        symbol = text("symbol", campaign.letter().symbol());
        startsOn = day("startsOn", campaign.startsOn());
        runsUntil = day("runsUntil", campaign.runsUntil());
        due = day("due", campaign.deadline().date());
        inclusive = new CheckBox(messages.get("campaign.field.inclusive"));
        inclusive.setId("renewal-inclusive");
        inclusive.setSelected(campaign.deadline().inclusive());
        setId("pane-renewal");
        getStyleClass().add("scrolled-form");
        build();
    }

    private CheckedField text(String name, String value) {
        return CheckedField.text("renewal-" + name, messages.get("renewal." + name), value, messages);
    }

    private CheckedField day(String name, LocalDate value) {
        return CheckedField.day(
                "renewal-" + name, messages.get("renewal." + name), value, messages, DayReading.near(value));
    }

    private void build() {
        bodies.setId("renewal-bodies");
        bodies.setWrapText(true);
        bodies.setMinHeight(USE_PREF_SIZE);
        if (startsOn.field().control() instanceof TextInputControl input) {
            input.textProperty().subscribe(this::showBodies);
        }
        showBodies();
        proposal.rows().forEach(row -> add().show(row));
        var more = new Button(messages.get("renewal.row.add"));
        more.setId("renewal-add");
        more.setOnAction(event -> add());
        getChildren()
                .setAll(
                        section("renewal.section.letter"),
                        title.field(),
                        letter(),
                        section("renewal.section.bodies"),
                        bodies,
                        section("renewal.section.form"),
                        rows,
                        more);
    }

    private Label section(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("paper-section");
        return label;
    }

    private VBox letter() {
        var names = RowEditor.grid(2);
        names.addRow(0, shortTitle.field(), symbol.field());
        var days = RowEditor.grid(3);
        days.addRow(0, startsOn.field(), runsUntil.field(), due.field());
        return new VBox(10, names, subject.field(), days, inclusive);
    }

    private RowEditor add() {
        var editor = new RowEditor(++made, proposal.groups(), messages);
        editor.onRemove(() -> {
            rows.getChildren().remove(editor);
            number();
        });
        rows.getChildren().add(editor);
        number();
        return editor;
    }

    private List<RowEditor> editors() {
        return rows.getChildren().stream().map(RowEditor.class::cast).toList();
    }

    private void number() {
        var place = 0;
        for (var editor : editors()) {
            editor.number(++place);
        }
    }

    private void showBodies() {
        var day = startsOn.day();
        if (day.isEmpty()) {
            bodies.setText(messages.get("renewal.bodies.day"));
            return;
        }
        var then = proposal.succession(day.get());
        var lines = new ArrayList<String>();
        lines.add(messages.get("renewal.bodies", then.bodies().size()));
        if (!then.replaced().isEmpty()) {
            lines.add(messages.get("renewal.bodies.replaced", then.replaced().size(), names(then.replaced())));
        }
        if (!then.gone().isEmpty()) {
            lines.add(messages.get("renewal.bodies.gone", then.gone().size(), names(then.gone())));
        }
        bodies.setText(String.join("\n", lines));
    }

    private String names(List<Organisation> some) {
        var written = some.stream().limit(NAMES).map(Organisation::shortName).collect(Collectors.joining(", "));
        return some.size() > NAMES ? messages.get("renewal.bodies.more", written, some.size() - NAMES) : written;
    }

    private boolean isValid() {
        var fine = CheckedField.all(
                title.isFilled(500),
                shortTitle.isFilled(200),
                subject.isFilled(500),
                symbol.isShort(30),
                startsOn.isDay(),
                runsUntil.isDay(),
                due.isDay());
        var rowsFine = true;
        for (var editor : editors()) {
            rowsFine &= editor.isValid();
        }
        return fine && isInOrder() && rowsFine;
    }

    private boolean isInOrder() {
        var start = startsOn.day().orElseThrow();
        var problem = messages.get("campaign.problem.order", Formats.date(start));
        return CheckedField.all(
                runsUntil.check(!runsUntil.day().orElseThrow().isBefore(start), problem),
                due.check(!due.day().orElseThrow().isBefore(start), problem),
                title.check(!editors().isEmpty(), messages.get("renewal.row.none")));
    }

    private Renewal typed() {
        var start = startsOn.day().orElseThrow();
        var proposed = proposal.campaign();
        var form = new ArrayList<Indicator>();
        editors().forEach(editor -> form.add(editor.typed(form.size() + 1)));
        var campaign = new Campaign(
                0,
                proposed.code(),
                title.typed(),
                shortTitle.typed(),
                subject.typed(),
                proposed.sample(),
                new CampaignLetter(null, symbol.typed(), null, proposed.letter().basis()),
                start,
                runsUntil.day().orElseThrow(),
                new Deadline(due.day().orElseThrow(), inclusive.isSelected()),
                proposed.agency());
        return new Renewal(campaign, form, proposal.succession(start).bodies());
    }

    /// Shows the window.
    ///
    /// @param begin told what is to be begun; the window stays until it is
    public static void show(Window owner, Proposal proposal, Messages messages, BiConsumer<Renewal, Outcome> begin) {
        var view = new RenewalView(proposal, messages);
        new FormDialog(
                        owner,
                        messages.get("renewal.head", proposal.last().campaign().shortTitle()),
                        messages.get("renewal.act"),
                        messages.get("campaign.editor.cancel"),
                        view)
                .wide(760)
                .show(outcome -> {
                    if (!view.isValid()) {
                        return false;
                    }
                    begin.accept(view.typed(), outcome);
                    return true;
                });
    }
}
