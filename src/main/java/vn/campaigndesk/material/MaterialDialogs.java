package vn.campaigndesk.material;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;

/// The small windows of the screen: a material, a version, what was sent when and how.
final class MaterialDialogs {
    private final MaterialsViewModel materials;
    private final Messages messages;
    private final FileDialogs files;

    MaterialDialogs(MaterialsViewModel materials, Messages messages, FileDialogs files) {
        this.materials = materials;
        this.messages = messages;
        this.files = files;
    }

    /// A file to be chosen, with its name on the button.
    private final class FileField {
        private final Button choose = new Button(messages.get("material.file.choose"));
        private final FormField field = new FormField("material-file", messages.get("material.file"), choose);
        private @Nullable Path file;

        FileField(Window owner) {
            choose.setMnemonicParsing(false);
            choose.setOnAction(event -> files.open(owner, messages.get("material.file.kind"), List.of(".*"))
                    .ifPresent(path -> {
                        file = path;
                        choose.setText(String.valueOf(path.getFileName()));
                    }));
        }
    }

    void add(Window owner) {
        var campaign = materials.campaign();
        var name = text("name", "");
        var address = text("address", "");
        var label = text("version", "1.0");
        var day = day("issued");
        var file = new FileField(owner);
        dialog(owner, "material.new", name.field(), file.field, label.field(), day.field(), address.field())
                .show(outcome -> {
                    var fine = CheckedField.all(isMaterial(name, address), isVersion(label, day));
                    var issued = day.day().orElse(null);
                    if (fine && issued != null) {
                        var made = new Material(0, campaign, name.typed(), address.typed());
                        materials.add(made, label.typed(), issued, file.file, outcome);
                    }
                    return fine;
                });
    }

    private static boolean isMaterial(CheckedField name, CheckedField address) {
        return CheckedField.all(name.isFilled(Material.NAME_LENGTH), address.isShort(Material.ADDRESS_LENGTH));
    }

    private static boolean isVersion(CheckedField label, CheckedField day) {
        return CheckedField.all(label.isFilled(MaterialVersion.LABEL_LENGTH), day.isDay());
    }

    void addVersion(Window owner, Material material) {
        var label = text("version", "");
        var day = day("issued");
        var file = new FileField(owner);
        dialog(owner, "material.new-version", label.field(), file.field, day.field())
                .show(outcome -> {
                    var fine = isVersion(label, day);
                    if (fine) {
                        day.day()
                                .ifPresent(issued ->
                                        materials.addVersion(material, label.typed(), issued, file.file, outcome));
                    }
                    return fine;
                });
    }

    void edit(Window owner, Material material) {
        var name = text("name", material.name());
        var address = text("address", material.webAddress());
        dialog(owner, "material.edit", name.field(), address.field()).show(outcome -> {
            var fine = isMaterial(name, address);
            if (fine) {
                var edited = new Material(material.id(), material.campaignId(), name.typed(), address.typed());
                materials.edit(material, edited, outcome);
            }
            return fine;
        });
    }

    /// @param done told how many units it concerned
    void markSent(Window owner, List<Holding> units, Consumer<Integer> done) {
        var version = choice(materials.versions(), MaterialVersion::label);
        version.setValue(materials.versions().getFirst());
        var channel = choice(List.of(ContactChannel.values()), value -> messages.of("followup.channel", value));
        channel.setValue(ContactChannel.DOCUMENT);
        var day = day("sent");
        var title = messages.get("material.mark.title", Formats.number(units.size()));
        new FormDialog(
                        owner,
                        title,
                        messages.get("material.mark"),
                        messages.get("followup.cancel"),
                        day.field(),
                        new FormField("material-channel", messages.get("material.column.channel"), channel),
                        new FormField("material-version", messages.get("material.column.version"), version))
                .show(outcome -> {
                    var sent = passed(day);
                    if (sent != null) {
                        materials.markSent(
                                units,
                                version.getValue(),
                                sent,
                                channel.getValue(),
                                marked -> {
                                    outcome.done();
                                    done.accept(marked);
                                },
                                outcome::failed);
                    }
                    return sent != null;
                });
    }

    /// The typed day if it is one that has come; else the field says what is wrong.
    private @Nullable LocalDate passed(CheckedField day) {
        var typed = day.isDay() ? day.day().orElse(null) : null;
        var fine =
                typed != null && day.check(!typed.isAfter(materials.today()), messages.get("material.problem.future"));
        return fine ? typed : null;
    }

    private static <T> ComboBox<T> choice(List<T> values, Function<T, String> word) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        return box;
    }

    private FormDialog dialog(Window owner, String title, FormField... fields) {
        return new FormDialog(
                owner, messages.get(title), messages.get("followup.save"), messages.get("followup.cancel"), fields);
    }

    private CheckedField text(String name, String value) {
        return CheckedField.text("material-" + name, messages.get("material.field." + name), value, messages);
    }

    private CheckedField day(String name) {
        return CheckedField.day(
                "material-" + name,
                messages.get("material.field." + name),
                materials.today(),
                messages,
                DayReading.near(materials.today()));
    }
}
