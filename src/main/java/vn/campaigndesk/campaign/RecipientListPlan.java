package vn.campaigndesk.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.campaigndesk.text.SearchKey;

/// What importing a list would do, found without touching anything: which lines name bodies that are known, which name
/// new ones, and which cannot be taken.
///
/// A line is matched by its folded name, short name or alias (diacritics and the place of a tone mark aside). A line
/// that fits two bodies is a problem to decide, never a guess; a line whose group is unknown is a problem too.
///
/// @param known bodies that exist, each once
/// @param fresh bodies to be made, each once
/// @param problems lines that were left out and why
public record RecipientListPlan(List<Organisation> known, List<NewBody> fresh, List<Problem> problems) {
    public RecipientListPlan {
        known = List.copyOf(known);
        fresh = List.copyOf(fresh);
        problems = List.copyOf(problems);
    }

    /// A body that the file names first.
    public record NewBody(String name, String shortName, OrganisationGroup group, List<String> aliases) {}

    /// A line that was left out.
    ///
    /// @param key message key ending in the reason; its arguments are row, name and group
    public record Problem(String key, int row, String name, String group) {}

    /// Plans the import of `lines`.
    public static RecipientListPlan of(
            List<RecipientLine> lines, List<Organisation> bodies, List<OrganisationGroup> groups) {
        return new Planner(bodies, groups).plan(lines);
    }

    private static final class Planner {
        private final Map<String, Set<Organisation>> bodiesByKey = new HashMap<>();
        private final Map<String, OrganisationGroup> groupsByKey = new HashMap<>();
        private final Set<Organisation> known = new LinkedHashSet<>();
        private final Map<String, Set<NewBody>> freshByKey = new HashMap<>();
        private final Set<NewBody> fresh = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Planner(List<Organisation> bodies, List<OrganisationGroup> groups) {
            for (var body : bodies) {
                remember(body.name(), body);
                remember(body.shortName(), body);
                body.aliases().forEach(alias -> remember(alias, body));
            }
            for (var group : groups) {
                groupsByKey.put(SearchKey.of(group.code()), group);
                groupsByKey.put(SearchKey.of(group.name()), group);
                groupsByKey.put(SearchKey.of(group.shortName()), group);
            }
        }

        private void remember(String name, Organisation body) {
            bodiesByKey
                    .computeIfAbsent(SearchKey.of(name), key -> new LinkedHashSet<>())
                    .add(body);
        }

        private void remember(String name, NewBody body) {
            freshByKey
                    .computeIfAbsent(SearchKey.of(name), key -> new LinkedHashSet<>())
                    .add(body);
        }

        RecipientListPlan plan(List<RecipientLine> lines) {
            lines.forEach(this::take);
            return new RecipientListPlan(List.copyOf(known), List.copyOf(fresh), problems);
        }

        private void take(RecipientLine line) {
            var candidates = bodiesByKey.getOrDefault(SearchKey.of(line.name()), Set.of());
            var earlier = freshByKey.getOrDefault(SearchKey.of(line.name()), Set.of());
            if (candidates.size() + earlier.size() > 1) {
                problem("campaign.import.ambiguous", line);
            } else if (candidates.size() == 1) {
                known.addAll(candidates);
            } else if (earlier.isEmpty()) {
                takeNew(line);
            }
        }

        private void takeNew(RecipientLine line) {
            var group = groupsByKey.get(SearchKey.of(line.group()));
            if (group == null) {
                problem("campaign.import.group", line);
                return;
            }
            var body = new NewBody(line.name(), line.shortName(), group, line.aliases());
            fresh.add(body);
            remember(body.name(), body);
            remember(body.shortName(), body);
            body.aliases().forEach(alias -> remember(alias, body));
        }

        private void problem(String key, RecipientLine line) {
            problems.add(new Problem(key, line.row(), line.name(), line.group()));
        }
    }
}
