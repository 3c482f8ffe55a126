package vn.campaigndesk.campaign;

import java.time.LocalDate;
import vn.campaigndesk.text.DayReading;

/// One letter with its dates: the unit in which everything is counted.
///
/// @param title the campaign's full name
/// @param shortTitle what the window shows at the top
/// @param subject the subject line of the letter ("V/v ...")
/// @param sample true when its figures are made up; every screen and document then says so
/// @param startsOn first day of the campaign
/// @param runsUntil the day until which bodies should at least keep going
public record Campaign(
        long id,
        String code,
        String title,
        String shortTitle,
        String subject,
        boolean sample,
        CampaignLetter letter,
        LocalDate startsOn,
        LocalDate runsUntil,
        Deadline deadline,
        Agency agency) {
    public Campaign {
        Require.filled(code, "code");
        Require.filled(title, "title");
        Require.filled(shortTitle, "shortTitle");
        if (runsUntil.isBefore(startsOn)) {
            throw new IllegalArgumentException("a campaign cannot end before it starts");
        }
    }

    /// How a day that is typed without its year is understood in what concerns the campaign: in its time, or near it.
    public DayReading days() {
        return DayReading.within(startsOn, deadline.date().isAfter(runsUntil) ? deadline.date() : runsUntil);
    }

    /// The same campaign of an agency with another profile.
    public Campaign withAgency(Agency other) {
        return new Campaign(id, code, title, shortTitle, subject, sample, letter, startsOn, runsUntil, deadline, other);
    }

    /// The same campaign under another number in the database.
    public Campaign withId(long newId) {
        return new Campaign(
                newId, code, title, shortTitle, subject, sample, letter, startsOn, runsUntil, deadline, agency);
    }
}
