package vn.campaigndesk.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import vn.campaigndesk.text.TabTable;
import vn.campaigndesk.text.TabTable.Line;

/// Reads the seed from the files under `seed/`: tables ([TabTable]) and one properties file for the letter. A
/// fault in them is a fault of the program and throws.
final class SeedReader {

    Seed read(String campaignFile) {
        return new Seed(
                table("groups.tsv").stream().map(SeedReader::group).toList(),
                table("organisations.tsv").stream().map(SeedReader::body).toList(),
                table("facts.tsv").stream().map(SeedReader::fact).toList(),
                campaign(campaignFile),
                table(campaignFile + "-indicators.tsv").stream()
                        .map(SeedReader::row)
                        .toList());
    }

    private static OrganisationGroup group(Line line) {
        return new OrganisationGroup(
                0, line.get("code"), line.get("name"), line.get("short_name"), line.number("place"));
    }

    private static Seed.Body body(Line line) {
        return new Seed.Body(
                line.get("code"),
                line.get("group"),
                line.get("name"),
                line.get("short_name"),
                line.number("place"),
                line.list("aliases"),
                line.date("valid_from"),
                line.date("valid_to"),
                line.optional("successor"),
                Seed.Listing.valueOf(line.get("listed").toUpperCase(Locale.ROOT)),
                line.get("source"));
    }

    private static Seed.Fact fact(Line line) {
        var amount = line.optional("amount");
        return new Seed.Fact(
                line.get("organisation"),
                line.get("kind"),
                amount == null ? null : new BigDecimal(amount),
                line.optional("text"),
                line.date("as_of"),
                line.get("definition"));
    }

    private static Seed.Row row(Line line) {
        return new Seed.Row(
                line.number("place"),
                line.get("text"),
                line.get("short_text"),
                line.get("unit"),
                line.get("note_hint"),
                line.list("groups"),
                line.get("caveat"));
    }

    private static Campaign campaign(String file) {
        var values = properties(file + ".properties");
        var lines = table(file + "-lines.tsv");
        var letter = new CampaignLetter(
                values.getProperty("letter_number"), values.getProperty("letter_symbol"), null, texts(lines, "BASIS"));
        return new Campaign(
                0,
                values.getProperty("code"),
                values.getProperty("title"),
                values.getProperty("short_title"),
                values.getProperty("subject"),
                false,
                letter,
                LocalDate.parse(values.getProperty("starts_on")),
                LocalDate.parse(values.getProperty("runs_until")),
                new Deadline(
                        LocalDate.parse(values.getProperty("due_date")),
                        Boolean.parseBoolean(values.getProperty("due_inclusive"))),
                agency(values, lines));
    }

    private static Agency agency(Properties values, List<Line> lines) {
        return new Agency(
                values.getProperty("parent_body"),
                values.getProperty("issuing_body"),
                values.getProperty("place_name"),
                values.getProperty("report_symbol"),
                values.getProperty("focal_point"),
                values.getProperty("hotline"),
                values.getProperty("mailbox"),
                values.getProperty("website"),
                new Agency.Signatory(
                        values.getProperty("signer_authority"),
                        values.getProperty("signer_title"),
                        values.getProperty("signer_name")),
                texts(lines, "SUPERIOR"),
                texts(lines, "COPY"),
                values.getProperty("archive_note"),
                values.getProperty("letter_symbol"),
                List.of(),
                "",
                "");
    }

    private static List<String> texts(List<Line> lines, String kind) {
        return lines.stream()
                .filter(line -> line.get("kind").equals(kind))
                .map(line -> line.get("text"))
                .toList();
    }

    private static Properties properties(String file) {
        var values = new Properties();
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return values;
    }

    private static List<Line> table(String file) {
        return TabTable.read(SeedReader.class, "seed/" + file);
    }

    private static InputStream open(String file) throws IOException {
        var stream = SeedReader.class.getResourceAsStream("seed/" + file);
        if (stream == null) {
            throw new IOException("the program lacks its file seed/" + file);
        }
        return stream;
    }
}
