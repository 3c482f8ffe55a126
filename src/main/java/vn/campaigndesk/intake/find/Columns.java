package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.campaigndesk.intake.find.Heads.Role;

/// What stands in the columns of a table with the form.
///
/// @param content the column with the texts of the rows
/// @param roles what the other columns hold, by their number
/// @param texts the heads themselves, by the number of the column; empty when the table has no head
record Columns(int content, Map<Integer, Role> roles, Map<Integer, String> texts) {
    Columns {
        roles = Map.copyOf(roles);
        texts = Map.copyOf(texts);
    }

    /// The columns with a role, from left to right.
    List<Integer> with(Role role) {
        var columns = new ArrayList<Integer>();
        roles.forEach((column, held) -> {
            if (held == role) {
                columns.add(column);
            }
        });
        Collections.sort(columns);
        return columns;
    }

    Optional<Integer> first(Role role) {
        return with(role).stream().findFirst();
    }

    boolean hasHead() {
        return !texts.isEmpty();
    }

    /// The columns by the lines of a head; the lowest line that says anything about a column decides.
    static Columns ofHead(int content, List<Line> head, Heads heads) {
        var roles = new TreeMap<Integer, Role>();
        var texts = new TreeMap<Integer, String>();
        for (var line : head) {
            for (var part : line.filled()) {
                var role = heads.role(part.text());
                for (var column = part.column(); column < part.column() + part.columns(); column++) {
                    if (role != Role.STRANGE || roles.getOrDefault(column, Role.STRANGE) == Role.STRANGE) {
                        roles.put(column, role);
                    } else if (roles.get(column) == Role.VALUE) {
                        // a second line under "Số lượng" that splits it up
                        roles.put(column, Role.OTHER_VALUE);
                    }
                    texts.merge(column, part.text(), (above, below) -> above + " " + below);
                }
            }
        }
        roles.remove(content);
        return new Columns(content, roles, texts);
    }
}
