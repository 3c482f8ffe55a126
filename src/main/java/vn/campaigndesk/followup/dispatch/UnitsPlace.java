package vn.campaigndesk.followup.dispatch;

/// Where a letter names the units it reminds.
public enum UnitsPlace {
    /// Each is addressed by name.
    ADDRESSEES,
    /// Their groups are addressed, the units are listed in the text.
    BODY,
    /// They are addressed "as listed", and the list is the appendix.
    APPENDIX;

    /// So many units are still addressed by name.
    static final int MOST_ADDRESSEES = 5;

    /// So many units are still listed in the text.
    static final int MOST_IN_BODY = 12;

    /// The usual place for so many units.
    public static UnitsPlace of(int units) {
        if (units <= MOST_ADDRESSEES) {
            return ADDRESSEES;
        }
        return units <= MOST_IN_BODY ? BODY : APPENDIX;
    }
}
