package vn.campaigndesk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.draft.Status;

/// A filled form that LibreOffice has saved anew, in the same format or in the old one, still says whose it is and what
/// was typed. Runs where LibreOffice is installed; [BlankFormsTest] guards the same without it.
class FormRoundTripTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DOCX, docx:MS Word 2007 XML",
        "DOCX, doc",
        "DOCX, rtf",
        "XLSX, xlsx:Calc MS Excel 2007 XML",
        "XLSX, xls"
    })
    void savedAnewByLibreOffice(FormFormat format, String target) throws IOException, InterruptedException {
        var office = office();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        try (var campaign = new FormCampaign()) {
            var units = oneOfEachGroup(campaign.units());
            var files = new ArrayList<Path>();
            for (var unit : units) {
                var filled = FilledForms.fill(campaign.form(unit, format), campaign.typed(unit));
                files.add(FormCampaign.write(folder, "bao-cao-" + unit.id() + "." + format.ending(), filled));
            }

            var read = campaign.read(saved(office.get(), target, files));

            for (var i = 0; i < units.size(); i++) {
                var draft = read.get(i).draft();
                assertThat(draft.questions()).as(units.get(i).name()).isEmpty();
                assertThat(draft.status()).isEqualTo(Status.ACCEPTABLE);
                assertThat(draft.unit().recipient()).isEqualTo(units.get(i));
                var numbers = campaign.numbers(units.get(i));
                assertThat(draft.rows())
                        .allSatisfy(row -> assertThat(row.reading().amount())
                                .isEqualTo(numbers.get(row.indicator().id())));
            }
        }
    }

    private static List<Recipient> oneOfEachGroup(List<Recipient> units) {
        var seen = new ArrayList<Long>();
        return units.stream()
                .filter(unit -> !seen.contains(unit.group().id())
                        && seen.add(unit.group().id()))
                .toList();
    }

    private List<Path> saved(Path office, String target, List<Path> files) throws IOException, InterruptedException {
        var out = folder.resolve("saved");
        var command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                target,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var ending = target.replaceAll(":.*", "");
        return files.stream()
                .map(file -> out.resolve(file.getFileName().toString().replaceAll("[^.]+$", ending)))
                .toList();
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
