package vn.campaigndesk.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.AllReaders;
import vn.campaigndesk.intake.Intake;
import vn.campaigndesk.intake.ReadFile;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.legacy.LegacyText;

/// The campaign of 2024 with its blank forms, and intake to read them back.
final class FormCampaign implements AutoCloseable {
    final CampaignFixture fixture = CampaignFixture.open();
    final BlankForms forms = new BlankForms(fixture.campaigns, fixture.recipients, fixture.organisations);
    private final Intake intake = new Intake(new Unpacker(Limits.STANDARD), AllReaders.of(new LegacyText()), 2);

    List<Recipient> units() {
        return fixture.recipients.of(fixture.campaignId);
    }

    /// The form of a unit.
    FormFile form(Recipient unit, FormFormat format) {
        return forms.of(fixture.campaignId, List.of(unit.id()), EnumSet.of(format))
                .getFirst();
    }

    /// Sensible numbers for the rows that a unit is asked for, different in each unit.
    Map<Long, Long> numbers(Recipient unit) {
        var numbers = new LinkedHashMap<Long, Long>();
        var base = List.of(1_203L, 87L, 46L, 312L, 2_321L);
        for (var row : fixture.campaigns.indicators(fixture.campaignId)) {
            if (row.appliesTo(unit.group())) {
                numbers.put(row.id(), base.get(row.place() - 1) + unit.place());
            }
        }
        return numbers;
    }

    /// The same as what is typed into the places of the form, with two texts.
    Map<String, Object> typed(Recipient unit) {
        var typed = new LinkedHashMap<String, Object>();
        numbers(unit).forEach((row, number) -> typed.put("campaigndesk.row." + place(row), number));
        typed.put("campaigndesk.evaluation", "Đã triển khai đến toàn bộ cơ quan, đơn vị trực thuộc.");
        typed.put("campaigndesk.proposal", "Đề nghị tổ chức tập huấn thường xuyên.");
        return typed;
    }

    private int place(long row) {
        return fixture.campaigns.indicators(fixture.campaignId).stream()
                .filter(one -> one.id() == row)
                .mapToInt(Indicator::place)
                .findFirst()
                .orElseThrow();
    }

    /// Reads files as they come back.
    List<ReadFile> read(List<Path> files) {
        var drafter = new Drafter(
                new ReportContext(fixture.snapshot(), CampaignFixture.day(20, 11)),
                fixture.organisations.all(),
                CampaignFixture.PARSER);
        var read = new ArrayList<ReadFile>();
        intake.read(files, drafter, read::add);
        return read;
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        fixture.close();
    }
}
