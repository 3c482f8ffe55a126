package vn.campaigndesk.report.quantity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words after a number: its unit, and a qualifier behind it ("trở lên", "(ước tính)").
///
/// @param unit as written
/// @param firstOfUnit the first token of the unit; the same as its end when there is none
/// @param problem why the words cannot be taken for a unit, or null
record Tail(
        Qualifier qualifier,
        String unit,
        int firstOfUnit,
        @Nullable Doubt problem) {
    private static final Map<Role, Qualifier> AFTER = Map.of(
            Role.AFTER_AT_LEAST, Qualifier.AT_LEAST,
            Role.AFTER_AT_MOST, Qualifier.AT_MOST,
            Role.AFTER_APPROXIMATE, Qualifier.APPROXIMATE);
    private static final List<Role> ROLES = List.of(Role.AFTER_AT_LEAST, Role.AFTER_AT_MOST, Role.AFTER_APPROXIMATE);

    static Tail of(Cell cell, int from) {
        for (var role : ROLES) {
            for (var at = from; at < cell.size(); at++) {
                if (isLast(cell, at, cell.match(role, at))) {
                    var end = cell.isSign(at - 1, '(') ? at - 1 : at;
                    return of(cell, from, end, AFTER.getOrDefault(role, Qualifier.EXACT));
                }
            }
        }
        return of(cell, from, cell.size(), Qualifier.EXACT);
    }

    boolean hasKnownUnit(Cell cell) {
        return cell.match(Role.UNIT, firstOfUnit) > 0;
    }

    private static Tail of(Cell cell, int from, int to, Qualifier qualifier) {
        return new Tail(qualifier, cell.text(from, to), from, UnitRule.problem(cell.part(0, to), from));
    }

    private static boolean isLast(Cell cell, int at, int length) {
        // "500+" is a bound, "5 +" a sum that broke off
        if (length == 0 || (cell.isSign(at, '+') && !cell.token(at).glued())) {
            return false;
        }
        var end = at + length;
        var inBrackets = cell.isSign(at - 1, '(') && cell.isSign(end, ')') && end + 1 == cell.size();
        return (end == cell.size() && !cell.isSign(at - 1, '(')) || inBrackets;
    }
}
