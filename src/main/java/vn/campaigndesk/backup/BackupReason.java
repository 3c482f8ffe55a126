package vn.campaigndesk.backup;

/// Why a copy was made; its lower-case name is part of the copy's file name.
public enum BackupReason {
    /// Somebody wanted one.
    MANUAL,
    /// The first start of a day.
    DAILY,
    /// The program was closed.
    EXIT,
    /// The data were about to be brought to the schema of a newer program.
    UPGRADE,
    /// Another copy was about to take the data's place.
    RESTORE
}
