package vn.campaigndesk.report.rules;

import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.text.Formats;

/// How a figure that divides or bounds another one is said: never without its day and its definition, for the same
/// place has very different "populations".
public final class Denominator {
    private Denominator() {}

    /// The definition, followed by its day unless it says the year by itself.
    public static String of(OrganisationFact fact) {
        var asOf = fact.asOf();
        return asOf == null || fact.definition().contains(Integer.toString(asOf.getYear()))
                ? fact.definition()
                : fact.definition() + " (" + Formats.date(asOf) + ")";
    }

    /// Its number.
    ///
    /// @throws IllegalArgumentException when the fact is a text
    public static double amount(OrganisationFact fact) {
        var amount = fact.amount();
        if (amount == null) {
            throw new IllegalArgumentException("no number: " + fact);
        }
        return amount.doubleValue();
    }
}
