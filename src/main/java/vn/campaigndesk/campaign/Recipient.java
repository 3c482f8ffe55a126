package vn.campaigndesk.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A body as one campaign addressed it: its name and group are those of the day it was put on the list.
///
/// @param place order in the letter
/// @param sentOn the day the letter went out to it, null before
/// @param sentChannel through what it went out, may be empty
/// @param acknowledgedOn the day it confirmed receipt, null before
/// @param exemptReason why it need not answer; null when it must
public record Recipient(
        long id,
        long campaignId,
        long organisationId,
        OrganisationGroup group,
        int place,
        String name,
        String shortName,
        @Nullable LocalDate sentOn,
        String sentChannel,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String exemptReason) {
    public Recipient {
        Require.filled(name, "name");
        Require.filled(shortName, "shortName");
        if (exemptReason != null && exemptReason.isBlank()) {
            throw new IllegalArgumentException("an exemption needs its reason");
        }
    }

    public boolean isExempt() {
        return exemptReason != null;
    }

    public Recipient withNames(String newName, String newShortName) {
        return new Recipient(
                id,
                campaignId,
                organisationId,
                group,
                place,
                newName,
                newShortName,
                sentOn,
                sentChannel,
                acknowledgedOn,
                exemptReason);
    }

    public Recipient withSent(@Nullable LocalDate day, String channel) {
        return new Recipient(
                id,
                campaignId,
                organisationId,
                group,
                place,
                name,
                shortName,
                day,
                channel,
                acknowledgedOn,
                exemptReason);
    }

    public Recipient withAcknowledged(@Nullable LocalDate day) {
        return new Recipient(
                id, campaignId, organisationId, group, place, name, shortName, sentOn, sentChannel, day, exemptReason);
    }

    public Recipient withExemption(@Nullable String reason) {
        return new Recipient(
                id,
                campaignId,
                organisationId,
                group,
                place,
                name,
                shortName,
                sentOn,
                sentChannel,
                acknowledgedOn,
                reason);
    }
}
