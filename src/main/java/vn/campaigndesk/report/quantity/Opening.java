package vn.campaigndesk.report.quantity;

import org.jspecify.annotations.Nullable;

/// The words before a number: "tổng số", "hơn", "khoảng", ">=".
///
/// @param qualifier [Qualifier#EXACT] when nothing qualifies
/// @param next the first token after them
record Opening(Qualifier qualifier, int next) {
    private static final Role[] ROLES = {Role.LEAD, Role.AT_LEAST, Role.AT_MOST, Role.APPROXIMATE};

    /// Reads them from the first token on.
    ///
    /// @return null when the words contradict each other
    static @Nullable Opening of(Cell cell) {
        var qualifier = Qualifier.EXACT;
        var at = 0;
        while (true) {
            var role = longest(cell, at);
            if (role == null) {
                return new Opening(qualifier, at);
            }
            var joined = join(qualifier, qualifierOf(role));
            if (joined == null) {
                return null;
            }
            qualifier = joined;
            at += cell.match(role, at);
            at += cell.isSign(at, ':') ? 1 : 0;
        }
    }

    /// A bound says more than "about"; two different bounds contradict each other.
    static @Nullable Qualifier join(Qualifier first, Qualifier second) {
        if (first == second
                || second == Qualifier.EXACT
                || (second == Qualifier.APPROXIMATE && first != Qualifier.EXACT)) {
            return first;
        }
        return first == Qualifier.EXACT || first == Qualifier.APPROXIMATE ? second : null;
    }

    private static @Nullable Role longest(Cell cell, int at) {
        Role best = null;
        var length = 0;
        for (var role : ROLES) {
            if (cell.match(role, at) > length) {
                best = role;
                length = cell.match(role, at);
            }
        }
        return best;
    }

    private static Qualifier qualifierOf(Role role) {
        return switch (role) {
            case AT_LEAST -> Qualifier.AT_LEAST;
            case AT_MOST -> Qualifier.AT_MOST;
            case APPROXIMATE -> Qualifier.APPROXIMATE;
            default -> Qualifier.EXACT;
        };
    }
}
