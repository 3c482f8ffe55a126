package vn.campaigndesk.torture;

/// What the program is killed at.
enum Work {
    /// Typing reports, adding files, the bin and back.
    ENTER,
    /// Files into the queue and from there into the reports.
    IMPORT,
    /// Signing consolidated reports.
    FREEZE,
    /// Copies by hand and copies to take away.
    BACKUP,
    /// A copy in the place of the data.
    RESTORE,
    /// The first start with data of an older program.
    UPGRADE
}
