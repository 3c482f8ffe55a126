package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Addition;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;

/// Which version counts: the one rule by which a unit's reports become its [Answer].
///
/// Versions stand in the order of [Report#BY_ARRIVAL]. First those that are not in force are set aside:
///
/// 1. A report that was sent back ([ReviewState#RETURNED]) counts as not handed in, and works on no other: a returned
///    replacement leaves the report before it in force. The state is that of now, whatever day is asked for.
/// 2. A withdrawal takes back the report it names, when that stands before it, or else everything before it. Later
///    withdrawals go first, so that a withdrawal can itself be taken back. What is taken back is as if it had never
///    come: the version it had replaced counts again.
///
/// The versions in force then work one after the other:
///
/// 3. An original or a replacement takes the place of everything before it, its blank rows too.
/// 4. A cumulative supplement and a correction override the rows and texts they state and leave the others. A row with
///    something written that is no value yet is stated: the old number is known to be out of date, so the row is
///    unknown until somebody decides.
/// 5. An additional supplement adds to the rows it states, as in [vn.campaigndesk.report.quantity.Addition]; its texts
///    stand below those before them. A later correction of a row overrides the whole sum, not the last part.
/// 6. A supplement or a correction with nothing before it counts for what it states: the unit did say it.
///
/// Timeliness follows the first version in force: a unit whose only report was taken back or sent back is missing
/// again, and what it sends afterwards is late when it comes late. `AnswerRulesTest` keeps it.
public final class AnswerRules {
    private AnswerRules() {}

    /// The answer of each recipient that has sent anything, by the recipient's id.
    ///
    /// @param reports of any number of units, in any order
    public static Map<Long, Answer> of(Collection<Report> reports) {
        var byUnit = reports.stream().collect(Collectors.groupingBy(Report::recipientId));
        var answers = LinkedHashMap.<Long, Answer>newLinkedHashMap(byUnit.size());
        byUnit.forEach((unit, versions) -> answers.put(unit, ofUnit(unit, versions)));
        return answers;
    }

    /// The first version in force of each recipient, as the answers have it, without working out what they say.
    ///
    /// @param reports of any number of units, in any order
    public static Map<Long, Report> first(Collection<Report> reports) {
        var byUnit = reports.stream().collect(Collectors.groupingBy(Report::recipientId));
        var first = LinkedHashMap.<Long, Report>newLinkedHashMap(byUnit.size());
        byUnit.forEach((unit, versions) -> {
            var ordered = versions.stream().sorted(Report.BY_ARRIVAL).toList();
            var setAside = setAside(ordered);
            ordered.stream()
                    .filter(version -> !setAside.containsKey(version.id()))
                    .findFirst()
                    .ifPresent(version -> first.put(unit, version));
        });
        return first;
    }

    /// The answer of one unit.
    ///
    /// @param reports those of the unit, in any order
    public static Answer ofUnit(long recipientId, Collection<Report> reports) {
        var versions = reports.stream().sorted(Report.BY_ARRIVAL).toList();
        var setAside = setAside(versions);
        var composition = new Composition();
        for (var version : versions) {
            if (!setAside.containsKey(version.id())) {
                composition.take(version);
            }
        }
        return composition.answer(recipientId, versions, setAside);
    }

    /// What is not in force, and why; by the report's id.
    private static Map<Long, VersionStatus> setAside(List<Report> versions) {
        var setAside = new LinkedHashMap<Long, VersionStatus>();
        for (var version : versions) {
            if (version.review().state() == ReviewState.RETURNED) {
                setAside.put(version.id(), VersionStatus.RETURNED);
            }
        }
        for (var i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            if (version.kind() == ReportKind.WITHDRAWAL && !setAside.containsKey(version.id())) {
                var works = withdraw(version, versions.subList(0, i), setAside);
                setAside.put(version.id(), works ? VersionStatus.TAKES_BACK : VersionStatus.WITHOUT_EFFECT);
            }
        }
        return setAside;
    }

    private static boolean withdraw(Report withdrawal, List<Report> before, Map<Long, VersionStatus> setAside) {
        var named = withdrawal.version().withdraws();
        var works = false;
        for (var version : before) {
            if (named == null || named == version.id()) {
                works |= setAside.putIfAbsent(version.id(), VersionStatus.WITHDRAWN) == null;
            }
        }
        return works;
    }

    /// The answer while the versions in force work on it one after the other.
    private static final class Composition {
        private final Map<Long, List<Said<Quantity>>> rows = new LinkedHashMap<>();
        private final List<Said<String>> evaluation = new ArrayList<>();
        private final List<Said<String>> proposal = new ArrayList<>();
        private final Set<Long> overridden = new HashSet<>();
        private final Set<Long> replaced = new HashSet<>();
        private final List<Report> inForce = new ArrayList<>();
        private @Nullable Report base;

        void take(Report version) {
            switch (version.kind()) {
                case ORIGINAL, REPLACEMENT -> begin(version);
                case SUPPLEMENT, CORRECTION -> change(version, adds(version));
                case WITHDRAWAL -> throw new IllegalStateException("a withdrawal says nothing: " + version.id());
            }
            inForce.add(version);
        }

        private static boolean adds(Report version) {
            return version.version().counting() == SupplementCounting.ADDITIONAL;
        }

        private void begin(Report version) {
            inForce.forEach(before -> replaced.add(before.id()));
            rows.clear();
            evaluation.clear();
            proposal.clear();
            base = version;
            change(version, true);
        }

        private void change(Report version, boolean add) {
            version.quantities().forEach((row, quantity) -> {
                if (quantity.state() != QuantityState.BLANK) {
                    put(rows.computeIfAbsent(row, key -> new ArrayList<>()), version, quantity, add);
                }
            });
            say(evaluation, version, version.evaluation(), add);
            say(proposal, version, version.proposal(), add);
        }

        private void say(List<Said<String>> parts, Report version, String text, boolean add) {
            if (!text.isBlank()) {
                put(parts, version, text.strip(), add);
            }
        }

        private <T> void put(List<Said<T>> parts, Report version, T what, boolean add) {
            if (!add) {
                parts.forEach(before -> overridden.add(before.report().id()));
                parts.clear();
            }
            parts.add(new Said<>(version, what));
        }

        Answer answer(long recipientId, List<Report> versions, Map<Long, VersionStatus> setAside) {
            var first = inForce.isEmpty() ? null : inForce.getFirst();
            var statuses = versions.stream()
                    .map(version -> {
                        var status = setAside.get(version.id());
                        return new Answer.Version(version, status == null ? status(version) : status);
                    })
                    .toList();
            return new Answer(
                    recipientId,
                    statuses,
                    base == null ? first : base,
                    first,
                    rows(),
                    text(evaluation),
                    text(proposal));
        }

        private VersionStatus status(Report version) {
            if (replaced.contains(version.id())) {
                return VersionStatus.SUPERSEDED;
            }
            if (version.equals(base)) {
                return overridden.contains(version.id()) ? VersionStatus.CORRECTED : VersionStatus.COUNTED;
            }
            if (!stands(version)) {
                return overridden.contains(version.id()) ? VersionStatus.SUPERSEDED : VersionStatus.WITHOUT_EFFECT;
            }
            if (overridden.contains(version.id())) {
                return VersionStatus.CORRECTED;
            }
            return adds(version) ? VersionStatus.ADDED : VersionStatus.COUNTED;
        }

        /// Whether something of the version is still in the answer.
        private boolean stands(Report version) {
            for (var parts : rows.values()) {
                if (isIn(parts, version)) {
                    return true;
                }
            }
            return isIn(evaluation, version) || isIn(proposal, version);
        }

        private static <T> boolean isIn(List<Said<T>> parts, Report version) {
            for (var said : parts) {
                if (said.report().id() == version.id()) {
                    return true;
                }
            }
            return false;
        }

        private Map<Long, Answer.Row> rows() {
            var answered = LinkedHashMap.<Long, Answer.Row>newLinkedHashMap(rows.size());
            rows.forEach((row, parts) -> answered.put(row, parts.size() == 1 ? only(parts.getFirst()) : sum(parts)));
            return answered;
        }

        /// Nearly every row of nearly every unit: what is said once is the answer as it stands.
        private static Answer.Row only(Said<Quantity> said) {
            return new Answer.Row(said.what(), List.of(new Answer.Part(said.report(), said.what())));
        }

        private static Answer.Row sum(List<Said<Quantity>> parts) {
            return new Answer.Row(
                    Addition.of(parts.stream().map(Said::what).toList()),
                    parts.stream()
                            .map(part -> new Answer.Part(part.report(), part.what()))
                            .toList());
        }

        private static Answer.Text text(List<Said<String>> parts) {
            return new Answer.Text(
                    parts.stream().map(Said::what).collect(Collectors.joining("\n")),
                    parts.stream().map(part -> part.report().id()).toList());
        }
    }

    /// What a report says in one place of the answer.
    private record Said<T>(Report report, T what) {}
}
