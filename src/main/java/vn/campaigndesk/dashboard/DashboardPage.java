package vn.campaigndesk.dashboard;

/// The pages of the dashboard, in the order of their tabs.
public enum DashboardPage {
    OVERVIEW,
    CHARTS,
    CROSS,
    COMPARISON
}
