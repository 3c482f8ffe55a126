package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.rules.CopiedValues;
import vn.campaigndesk.report.rules.GroupStatistics;
import vn.campaigndesk.report.rules.UnitVersions;
import vn.campaigndesk.text.DayReading;

/// What the rules know besides the draft. Everything that concerns the whole campaign is computed once, here, so that
/// checking all reports of a campaign takes a time in proportion to their number; make one for a snapshot and keep it.
public final class ReportContext {
    private final CampaignSnapshot snapshot;
    private final LocalDate today;
    private final List<NamedUnit> namedUnits;
    private final Map<Long, Recipient> recipients;
    private final UnitVersions versions;
    private final GroupStatistics groups;
    private final CopiedValues copies;
    private final Map<String, List<Report>> numbered;

    /// What follows from a campaign.
    ///
    /// @param today the day on which drafts are checked
    public ReportContext(CampaignSnapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
        this.namedUnits = List.of();
        this.recipients = snapshot.recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        this.versions = UnitVersions.of(snapshot.reports());
        this.groups = GroupStatistics.of(snapshot, versions.answers());
        this.copies = CopiedValues.of(snapshot, versions.answers());
        this.numbered = DuplicateIdentity.byNumber(snapshot.reports());
    }

    private ReportContext(ReportContext known, List<NamedUnit> namedUnits) {
        this.snapshot = known.snapshot;
        this.today = known.today;
        this.namedUnits = List.copyOf(namedUnits);
        this.recipients = known.recipients;
        this.versions = known.versions;
        this.groups = known.groups;
        this.copies = known.copies;
        this.numbered = known.numbered;
    }

    /// The same for a draft that comes from a file: with the units that file and sender name.
    public ReportContext naming(List<NamedUnit> units) {
        return new ReportContext(this, units);
    }

    public CampaignSnapshot snapshot() {
        return snapshot;
    }

    /// The day on which drafts are checked.
    public LocalDate today() {
        return today;
    }

    /// The units that the file of the draft and its sender name; none for what is typed.
    public List<NamedUnit> namedUnits() {
        return namedUnits;
    }

    /// The versions of each unit and which of them counts.
    public UnitVersions versions() {
        return versions;
    }

    /// How large the numbers of each group are.
    public GroupStatistics groups() {
        return groups;
    }

    /// Which units reported the same numbers.
    public CopiedValues copies() {
        return copies;
    }

    /// The reports whose document may have this number, however it is written.
    List<Report> numbered(String number) {
        return numbered.getOrDefault(DuplicateIdentity.bare(number), List.of());
    }

    /// The recipient with that id, when it is on the campaign's list.
    public Optional<Recipient> recipient(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(recipients.get(id));
    }

    /// What is known of the body behind a recipient, as it was when the letter asked for answers.
    public Optional<OrganisationFact> fact(Recipient recipient, String kind) {
        return snapshot.facts()
                .number(
                        recipient.organisationId(),
                        kind,
                        snapshot.campaign().deadline().date());
    }

    /// How a day that is typed without its year is understood.
    public DayReading days() {
        return snapshot.campaign().days();
    }

    /// The year in which answers are asked for.
    public int year() {
        return snapshot.campaign().deadline().date().getYear();
    }
}
