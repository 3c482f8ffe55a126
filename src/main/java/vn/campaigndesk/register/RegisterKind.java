package vn.campaigndesk.register;

import java.util.Locale;

/// The registers of following up.
public enum RegisterKind {
    /// What has become of the incoming documents (Decree 30/2020/ND-CP, Appendix IV, VIII: seven columns).
    PROGRESS,
    /// The contact log.
    CONTACTS,
    /// The rounds of reminders.
    ROUNDS;

    /// Where its words stand.
    String key() {
        return "document.follow." + name().toLowerCase(Locale.ROOT);
    }
}
