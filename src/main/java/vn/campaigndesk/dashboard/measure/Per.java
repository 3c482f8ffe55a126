package vn.campaigndesk.dashboard.measure;

import vn.campaigndesk.campaign.OrganisationFact;

/// What a number is divided by.
public enum Per {
    /// By nothing: the number itself.
    AMOUNT("", 1),
    COMMUNE(OrganisationFact.COMMUNES, 1),
    /// By a thousand inhabitants.
    THOUSAND(OrganisationFact.POPULATION, 1000),
    STUDENT(OrganisationFact.ENROLMENT, 1);

    private final String kind;
    private final int scale;

    Per(String kind, int scale) {
        this.kind = kind;
        this.scale = scale;
    }

    /// The kind of fact that divides; empty for [#AMOUNT].
    public String kind() {
        return kind;
    }

    /// How many of what divides make one.
    public int scale() {
        return scale;
    }

    public boolean isRate() {
        return this != AMOUNT;
    }
}
