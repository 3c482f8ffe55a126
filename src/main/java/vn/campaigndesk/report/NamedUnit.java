package vn.campaigndesk.report;

import org.jspecify.annotations.Nullable;

/// A unit that a received file or its sender names, for the rule that the chosen unit is that one (V14).
///
/// @param source who names it
/// @param text the name as it stands there
/// @param recipientId the unit of the list that it names; null when it is on no list
public record NamedUnit(
        Source source, String text, @Nullable Long recipientId) {
    /// Who names a unit.
    public enum Source {
        /// the line "Tên đơn vị" of the file
        FILE,
        /// the address or account that sent it
        SENDER
    }
}
