package vn.campaigndesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShippedCampaign;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.TabTable;

/// Clean one-page forms that all differ, for measuring how fast they are read: the template `bench-form.docx` filled
/// with invented figures of the shipped campaign's units. The same count gives the same files.
final class BenchForms {
    private static final long SEED = 20_241_118L;
    private static final String BODY = "word/document.xml";
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 11, 15, 8, 0);

    private final ShippedCampaign campaign = ShippedCampaign.read();
    private final List<String> evaluations;
    private final List<String> proposals;

    BenchForms() {
        var texts = TabTable.read(BenchForms.class, "bench-texts.tsv");
        evaluations = texts(texts, "evaluation");
        proposals = texts(texts, "proposal");
    }

    private static List<String> texts(List<TabTable.Line> lines, String kind) {
        return lines.stream()
                .filter(line -> line.get("kind").equals(kind))
                .map(line -> line.get("text"))
                .toList();
    }

    /// What stands in a form.
    ///
    /// @param figures one for each row, null where the unit is not asked
    record Filled(String file, String unit, List<@Nullable Long> figures) {
        /// As the peer's table of expected numbers has it.
        String line() {
            var cells = new ArrayList<>(List.of(file, unit));
            figures.forEach(figure -> cells.add(figure == null ? "" : figure.toString()));
            return String.join("\t", cells);
        }

        /// How the line begins that the program has to write for it.
        String json() {
            return "{\"file\": \"" + file + "\", \"unit\": \"" + unit + "\", \"indicators\": " + figures + ",";
        }
    }

    /// Writes forms into a new folder.
    ///
    /// @return what is in them, in the order of their names
    List<Filled> write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(SEED);
        var parts = template();
        var body = new String(parts.getOrDefault(BODY, new byte[0]), StandardCharsets.UTF_8);
        var units = campaign.recipients();
        var forms = new ArrayList<Filled>(count);
        for (var place = 1; place <= count; place++) {
            var unit = units.get(place % units.size());
            var form = new Filled("form-%05d.docx".formatted(place), unit.name(), figures(unit, random));
            parts.put(BODY, filled(body, form, place, random).getBytes(StandardCharsets.UTF_8));
            Files.write(folder.resolve(form.file()), packed(parts));
            forms.add(form);
        }
        return List.copyOf(forms);
    }

    private String filled(String body, Filled form, int place, Random random) {
        var evaluation = evaluations.get(random.nextInt(evaluations.size())) + " (" + place + ")";
        var text = body.replace("@unit@", escaped(form.unit()))
                .replace("@evaluation@", escaped(evaluation))
                .replace("@proposal@", escaped(proposals.get(random.nextInt(proposals.size()))));
        for (var row = 1; row <= form.figures().size(); row++) {
            var figure = form.figures().get(row - 1);
            text = text.replace("@" + row + "@", figure == null ? "" : Formats.number(figure));
        }
        return text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /// Figures that no rule finds odd, as far as the unit is asked for them.
    private List<@Nullable Long> figures(Recipient unit, Random random) {
        var communes = (int) fact(unit, OrganisationFact.COMMUNES, 1);
        var informed = communes + 21 + random.nextInt(160);
        var all = List.of(
                (long) informed,
                communes + 1L + random.nextInt(informed - communes),
                21L + random.nextInt(58),
                communes * (9L + random.nextInt(30)) + 1 + random.nextInt(8),
                unrounded((long) (pupils(unit) * (0.62 + 0.2 * random.nextDouble()))));
        var asked = new ArrayList<@Nullable Long>();
        for (var row : campaign.indicators()) {
            asked.add(row.appliesTo(unit.group()) ? all.get(row.place() - 1) : null);
        }
        return asked;
    }

    private double pupils(Recipient unit) {
        return fact(unit, OrganisationFact.ENROLMENT, fact(unit, OrganisationFact.POPULATION, 4_000) / 4);
    }

    private double fact(Recipient unit, String kind, double otherwise) {
        var day = campaign.campaign().deadline().date();
        return campaign.facts()
                .number(unit.organisationId(), kind, day)
                .map(OrganisationFact::amount)
                .map(Number::doubleValue)
                .orElse(otherwise);
    }

    /// A round number is asked about.
    private static long unrounded(long figure) {
        return figure % 10 == 0 ? figure + 7 : figure;
    }

    private static Map<String, byte[]> template() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var stream = BenchForms.class.getResourceAsStream("bench-form.docx")) {
            if (stream == null) {
                throw new IOException("the program lacks its file bench-form.docx");
            }
            var zip = new ZipInputStream(stream);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(PACKED);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
