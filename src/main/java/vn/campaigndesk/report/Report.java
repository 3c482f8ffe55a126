package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Quantity;

/// One document received from one recipient. Made and changed with a [ReportBuilder].
///
/// @param id 0 while it has not been saved
/// @param version which version of its unit's answer it is
/// @param arrivalNumber its number in the register of incoming documents (Decree 30/2020, article 22); may be empty
/// @param arrivedOn the day it reached the body that the letter names; timeliness is counted from it
/// @param forwardedOn the day it reached the officer's desk
/// @param figuresUntil the day up to which its numbers count
/// @param evaluation the unit's own assessment
/// @param proposal the unit's proposals
/// @param quantities what it says in each row of the form, by the indicator's id
/// @param review where its checking stands
/// @param revision how often its content has been saved; guards against overwriting somebody else's change
public record Report(
        long id,
        long recipientId,
        ReportVersion version,
        DocumentIdentity document,
        String arrivalNumber,
        LocalDate arrivedOn,
        @Nullable LocalDate forwardedOn,
        Channel channel,
        @Nullable LocalDate figuresUntil,
        String evaluation,
        String proposal,
        Map<Long, Quantity> quantities,
        Review review,
        int revision) {
    /// Greatest length of a number in the register.
    public static final int ARRIVAL_NUMBER_LENGTH = 20;

    /// The order of versions: by arrival, and of two on the same day the one entered first.
    public static final Comparator<Report> BY_ARRIVAL =
            Comparator.comparing(Report::arrivedOn).thenComparingLong(Report::id);

    public Report {
        arrivalNumber = arrivalNumber.strip();
        quantities = Map.copyOf(quantities);
    }

    /// A report of a recipient that arrived on a day, with nothing else filled in yet.
    public static ReportBuilder from(long recipientId, LocalDate arrivedOn) {
        return new ReportBuilder(recipientId, arrivedOn);
    }

    /// The same report, to be changed.
    public ReportBuilder edit() {
        return new ReportBuilder(this);
    }

    public ReportKind kind() {
        return version.kind();
    }

    /// What the report says in a row; blank when it does not mention it.
    public Quantity quantity(long indicatorId) {
        var quantity = quantities.get(indicatorId);
        return quantity == null ? Quantity.blank() : quantity;
    }
}
