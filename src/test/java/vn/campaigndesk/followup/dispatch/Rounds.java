package vn.campaigndesk.followup.dispatch;

import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.testing.CampaignFixture;

/// Rounds of reminders for tests: facts of the real campaign of 2024 and usual orders.
public final class Rounds {
    private Rounds() {}

    /// The first units of the letter, none of which has answered.
    static ReminderFacts facts(CampaignFixture fixture, int units, LocalDate asOf, int answered) {
        var all = fixture.snapshot().recipients();
        return new ReminderFacts(
                fixture.snapshot().campaign(),
                asOf,
                all.subList(all.size() - units, all.size()),
                answered,
                52,
                List.of());
    }

    static ReminderFacts after(ReminderFacts facts, ReminderRound... earlier) {
        return new ReminderFacts(
                facts.campaign(), facts.asOf(), facts.units(), facts.answered(), facts.expected(), List.of(earlier));
    }

    /// The same of an agency that is reached otherwise.
    static ReminderFacts reached(ReminderFacts facts, String focalPoint, String hotline, String mailbox) {
        var old = facts.campaign().agency();
        var agency = new Agency(
                old.parentBody(),
                old.issuingBody(),
                old.placeName(),
                old.reportSymbol(),
                focalPoint,
                hotline,
                mailbox,
                old.website(),
                old.signatory(),
                old.superiors(),
                old.copies(),
                old.archiveNote());
        return new ReminderFacts(
                facts.campaign().withAgency(agency),
                facts.asOf(),
                facts.units(),
                facts.answered(),
                facts.expected(),
                facts.earlier());
    }

    /// A round that has been logged.
    public static ReminderRound round(int number, LocalDate sent, String document, List<Recipient> units) {
        return new ReminderRound(
                number,
                1,
                number,
                sent,
                sent.plusDays(2),
                document,
                "STTTT-CNTT&TT",
                "",
                units.stream().collect(Collectors.toMap(Recipient::id, unit -> ContactChannel.DOCUMENT)));
    }

    static ReminderOrder order(ReminderFacts facts, @Nullable LocalDate due) {
        var agency = facts.campaign().agency();
        return new ReminderOrder(
                ReminderRound.next(facts.earlier()),
                due,
                "",
                facts.campaign().letter().symbol(),
                null,
                agency.signatory(),
                agency.copies(),
                UnitsPlace.of(facts.units().size()));
    }

    static LocalDate friday() {
        return day(22, 11);
    }

    static Map<Long, ContactChannel> byLetter(Recipient unit) {
        return Map.of(unit.id(), ContactChannel.DOCUMENT);
    }
}
