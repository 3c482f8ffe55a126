package vn.campaigndesk.intake.find;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.report.ReportRules;

/// Makes one of several places of the same row: a blank template beside the filled form says nothing; two filled places
/// that differ, or a filled one and a blank one of a form in use, are asked.
final class Sightings {
    private Sightings() {}

    /// The rows that were found, by the indicator's id.
    static Map<Long, Sighting> byRow(List<Sighting> all) {
        var used =
                all.stream().filter(Sighting::isFilled).map(Sightings::holder).collect(Collectors.toSet());
        var template = Collections.<Sighting>newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .filter(one -> !used.isEmpty() && !used.contains(holder(one)))
                .forEach(template::add);
        return all.stream().collect(Collectors.groupingBy(one -> one.indicator().id())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> chosen(without(template, entry.getValue()))));
    }

    /// A row that stands in the template alone stays: it is missing from the form in use.
    private static List<Sighting> without(Set<Sighting> template, List<Sighting> places) {
        var rest = places.stream().filter(one -> !template.contains(one)).toList();
        return rest.isEmpty() ? places : rest;
    }

    /// What the row is part of: its table, its sheet, or the text around them.
    private static String holder(Sighting one) {
        var value = one.value();
        return value == null
                ? ""
                : switch (value.at()) {
                    case Locator.InTable cell -> "t" + cell.table();
                    case Locator.InSheet cell -> "s" + cell.sheet();
                    case Locator.InParagraph _, Locator.InLine _, Locator.OnPage _ -> "";
                };
    }

    private static Sighting chosen(List<Sighting> places) {
        var filled = shownFirst(places.stream().filter(Sighting::isFilled).toList());
        if (filled.isEmpty()) {
            return places.getFirst();
        }
        var sure = filled.stream().filter(Sighting::sure).toList();
        if (sure.isEmpty() && filled.size() > 1) {
            return split(places, filled);
        }
        var best = sure.isEmpty() ? filled.getFirst() : sure.getLast();
        var differs = filled.stream().anyMatch(other -> !isSame(best, other));
        var doubled = places.stream().anyMatch(other -> !other.isFilled() && other.sure());
        return differs || doubled ? asking(best, doubled ? places : filled) : best;
    }

    /// What people see comes last, where it is chosen; a hidden row is asked about all the same.
    private static List<Sighting> shownFirst(List<Sighting> filled) {
        return filled.stream()
                .sorted(Comparator.comparing(Sightings::isHidden).reversed())
                .toList();
    }

    private static boolean isHidden(Sighting one) {
        return one.questions().stream().anyMatch(question -> question.key().equals(RowReader.HIDDEN));
    }

    /// Several places that only resemble the row: likely its parts.
    private static Sighting split(List<Sighting> places, List<Sighting> filled) {
        var base = places.stream().filter(Sighting::sure).findFirst().orElse(filled.getFirst());
        var details = filled.stream()
                .map(Sighting::value)
                .filter(Objects::nonNull)
                .map(value -> value)
                .toList();
        var asked = asking(base, filled);
        return new Sighting(
                base.indicator(), base.line(), false, null, base.note(), base.noteAt(), details, asked.questions());
    }

    private static Sighting asking(Sighting best, List<Sighting> filled) {
        var values = filled.stream().map(Sightings::text).toList();
        return best.asking(Question.of(
                ReportRules.field(best.indicator()), "intake.question.found-twice", String.join("; ", values)));
    }

    private static boolean isSame(Sighting one, Sighting other) {
        return text(one).equals(text(other))
                && (other.note().isBlank() || one.note().equals(other.note()));
    }

    private static String text(Sighting one) {
        var value = one.value();
        return value == null ? "" : value.text().strip();
    }
}
