package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.log.Promise;
import vn.campaigndesk.followup.log.PromiseRules;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.report.AnswerRules;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;

/// All that is known of the following-up of a campaign at one moment: what today's work and every history is computed
/// from.
///
/// @param contacts the people to call, by body
/// @param entries the contact log by unit, the oldest first
/// @param reports the documents by unit, in the order in which they came
/// @param rounds the rounds of reminders
/// @param requests for support
/// @param handedOver what units were given
/// @param zone in which moments are days
public record FollowUpFacts(
        CampaignSnapshot snapshot,
        WorkCalendar calendar,
        Map<Long, List<Contact>> contacts,
        Map<Long, List<ContactEntry>> entries,
        Map<Long, List<Report>> reports,
        List<ReminderRound> rounds,
        List<SupportRequest> requests,
        List<HandedOver> handedOver,
        ZoneId zone) {
    public FollowUpFacts {
        contacts = Map.copyOf(contacts);
        entries = Map.copyOf(entries);
        reports = Map.copyOf(reports);
        rounds = List.copyOf(rounds);
        requests = List.copyOf(requests);
        handedOver = List.copyOf(handedOver);
    }

    /// Puts together what the stores know.
    public static FollowUpFacts of(
            CampaignSnapshot snapshot,
            WorkCalendar calendar,
            List<Contact> contacts,
            List<ContactEntry> entries,
            List<ReminderRound> rounds,
            List<SupportRequest> requests,
            List<HandedOver> handedOver,
            ZoneId zone) {
        return new FollowUpFacts(
                snapshot,
                calendar,
                contacts.stream().collect(Collectors.groupingBy(Contact::organisationId)),
                entries.stream().collect(Collectors.groupingBy(ContactEntry::recipientId)),
                snapshot.reports().stream()
                        .sorted(Report.BY_ARRIVAL)
                        .collect(Collectors.groupingBy(Report::recipientId)),
                rounds,
                requests,
                handedOver,
                zone);
    }

    /// The people to call at a body.
    public List<Contact> contactsOf(long organisationId) {
        return contacts.getOrDefault(organisationId, List.of());
    }

    /// The log of a unit.
    public List<ContactEntry> entriesOf(long recipientId) {
        return entries.getOrDefault(recipientId, List.of());
    }

    /// The documents of a unit.
    public List<Report> reportsOf(long recipientId) {
        return reports.getOrDefault(recipientId, List.of());
    }

    /// The promise that a unit still owes; one that need not answer owes none.
    public Optional<Promise> owedBy(Recipient unit, LocalDate today) {
        return unit.isExempt() || entriesOf(unit.id()).isEmpty()
                ? Optional.empty()
                : PromiseRules.owed(promisesOf(unit.id(), today));
    }

    /// What became of a unit's promises until a day. What was sent back or taken back until then kept none, and taking
    /// back keeps none either.
    public List<Promise> promisesOf(long recipientId, LocalDate today) {
        var entries = entriesOf(recipientId);
        return entries.isEmpty() ? List.of() : PromiseRules.of(entries, arrivals(recipientId, today), today, zone);
    }

    private List<LocalDate> arrivals(long recipientId, LocalDate today) {
        var come = reportsOf(recipientId).stream()
                .filter(report -> !report.arrivedOn().isAfter(today))
                .toList();
        return AnswerRules.ofUnit(recipientId, come).versions().stream()
                .filter(version -> version.report().kind() != ReportKind.WITHDRAWAL)
                .filter(version -> !version.status().isSetAside())
                .map(version -> version.report().arrivedOn())
                .toList();
    }
}
