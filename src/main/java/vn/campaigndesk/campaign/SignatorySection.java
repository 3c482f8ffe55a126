package vn.campaigndesk.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Agency.Signatory;
import vn.campaigndesk.campaign.AgencyRules.Gap;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormField;

/// The signer: in whose right, for whom, as what, and the name; or one of those who have signed before.
final class SignatorySection extends VBox {
    private final Messages messages;
    private final List<Signatory> known;
    private final ComboBox<Signatory> before = new ComboBox<>();
    private final ComboBox<SigningAuthority> authority = new ComboBox<>();
    private final CheckedField headTitle;
    private final CheckedField ownTitle;
    private final CheckedField name;

    SignatorySection(Agency agency, Messages messages) {
        this.messages = messages;
        known = agency.signatories();
        headTitle = text("headTitle");
        ownTitle = text("ownTitle");
        name = text("signerName");
        authority.getItems().setAll(SigningAuthority.values());
        authority.setConverter(words(item -> messages.of("campaign.authority", item)));
        before.getItems().setAll(known);
        before.setConverter(words(SignatorySection::line));
        before.setOnAction(event -> {
            var chosen = before.getValue();
            if (chosen != null) {
                show(chosen);
            }
        });
        authority
                .valueProperty()
                .subscribe(chosen -> headTitle.field().setDisable(chosen == null || !chosen.namesAnother()));
        arrange();
        show(agency.signatory());
    }

    private void arrange() {
        var grid = AgencyView.grid();
        if (!known.isEmpty()) {
            grid.add(new FormField("agency-known", messages.get("campaign.agency.known"), before), 0, 0, 2, 1);
        }
        grid.addRow(
                1,
                new FormField("agency-authority", messages.get("campaign.agency.authority"), authority),
                headTitle.field());
        grid.addRow(2, ownTitle.field(), name.field());
        getChildren().setAll(AgencyView.wide(grid));
    }

    private CheckedField text(String field) {
        return CheckedField.text("agency-" + field, messages.get("campaign.agency." + field), "", messages);
    }

    private static <T> StringConverter<T> words(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : said.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from a list, not typed");
            }
        };
    }

    private static String line(Signatory signatory) {
        return String.join(" ", signatory.authority(), signatory.title(), signatory.name())
                .strip();
    }

    private void show(Signatory signatory) {
        authority.setValue(signatory.kind());
        headTitle.type(signatory.headTitle());
        ownTitle.type(signatory.ownTitle());
        name.type(signatory.name());
    }

    void ask(Gap gap) {
        (gap == Gap.SIGNER_NAME ? name : ownTitle).check(false, messages.get("ui.problem.empty"));
    }

    boolean isValid() {
        return CheckedField.all(
                !authority.getValue().namesAnother() || headTitle.isFilled(110),
                ownTitle.isShort(110),
                name.isShort(50));
    }

    Signatory typed() {
        return Signatory.of(authority.getValue(), headTitle.typed(), ownTitle.typed(), name.typed());
    }

    /// Those who have signed before, with the one who signs now.
    List<Signatory> known() {
        var all = new ArrayList<>(known);
        var now = typed();
        if (!now.name().isEmpty() && !all.contains(now)) {
            all.add(now);
        }
        return List.copyOf(all);
    }
}
