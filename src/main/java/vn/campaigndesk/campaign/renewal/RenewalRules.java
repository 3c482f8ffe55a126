package vn.campaigndesk.campaign.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Organisation;

/// What is proposed for a campaign that follows another one. The person looks at all of it before it is
/// written.
public final class RenewalRules {
    private RenewalRules() {}

    /// The next campaign's own data: the same agency and words, so many years later that it does not lie before
    /// this year, and at least one. A year that stands in the words is set forward with the dates; the letter
    /// has no number and no day yet.
    ///
    /// @param today tells this year
    public static Campaign campaign(Predecessor last, LocalDate today) {
        var old = last.campaign();
        var years = years(old, today);
        var year = Words.forward(old, years);
        return new Campaign(
                0,
                code(old.startsOn().getYear() + years, last.codes()),
                year.in(old.title()),
                year.in(old.shortTitle()),
                year.in(old.subject()),
                old.sample(),
                new CampaignLetter(
                        null, old.letter().symbol(), null, old.letter().basis()),
                old.startsOn().plusYears(years),
                old.runsUntil().plusYears(years),
                new Deadline(
                        old.deadline().date().plusYears(years), old.deadline().inclusive()),
                old.agency());
    }

    /// The next campaign's form: the same rows, their year set forward.
    public static List<Indicator> rows(Predecessor last, LocalDate today) {
        var old = last.campaign();
        var year = Words.forward(old, years(old, today));
        return last.rows().stream()
                .map(row -> new Indicator(
                        0,
                        row.place(),
                        year.in(row.text()),
                        year.in(row.shortText()),
                        row.unit(),
                        year.in(row.noteHint()),
                        year.in(row.caveat()),
                        row.groupIds()))
                .toList();
    }

    private static int years(Campaign old, LocalDate today) {
        return Math.max(1, today.getYear() - old.startsOn().getYear());
    }

    private static String code(int year, Set<String> taken) {
        var wanted = "campaign-" + year;
        var code = wanted;
        for (var further = 2; taken.contains(code); further++) {
            code = wanted + "-" + further;
        }
        return code;
    }

    /// What became of the bodies of a list by a day: who lives on is addressed again, who was merged is
    /// followed from heir to heir until one that exists on that day.
    ///
    /// @param known all bodies, by which heirs are found
    public static Succession succession(List<Organisation> listed, List<Organisation> known, LocalDate day) {
        var byId = known.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var bodies = new LinkedHashSet<Organisation>();
        var replaced = new ArrayList<Organisation>();
        var gone = new ArrayList<Organisation>();
        for (var body : listed) {
            var living = living(body, byId, day);
            living.ifPresentOrElse(bodies::add, () -> gone.add(body));
            if (living.isPresent() && living.get().id() != body.id()) {
                replaced.add(body);
            }
        }
        return new Succession(List.copyOf(bodies), replaced, gone);
    }

    private static Optional<Organisation> living(Organisation body, Map<Long, Organisation> known, LocalDate day) {
        var seen = new HashSet<Long>();
        var here = Optional.of(body);
        while (here.isPresent()
                && !here.get().existsOn(day)
                && seen.add(here.get().id())) {
            here = Optional.ofNullable(here.get().successorId()).map(known::get);
        }
        return here.filter(found -> found.existsOn(day));
    }

    /// A year of the old campaign in words, from its first day to its last, set forward; not inside a longer number and not in the number of a legal text, such as
    /// `13/2023/ND-CP`. A span of years that begins with it goes forward as a whole, one that ends with it stays.
    private record Words(Pattern year, int years) {
        private static final String DASH = "\\s?[-\u2013]\\s?";

        static Words forward(Campaign old, int years) {
            var last = Stream.of(old.runsUntil(), old.deadline().date())
                    .mapToInt(LocalDate::getYear)
                    .max()
                    .orElseThrow();
            var year = IntStream.rangeClosed(old.startsOn().getYear(), last)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining("|", "(?:", ")"));
            var span = "(" + DASH + ")(\\d{4})(?!\\d)";
            return new Words(
                    Pattern.compile("(?<![\\d/])(?<!\\d{4}" + DASH + ")" + year + "(?:" + span + ")?(?![\\d/])"),
                    years);
        }

        String in(String text) {
            return year.matcher(text).replaceAll(found -> {
                var end = found.group(2);
                var begin = later(found.group().substring(0, 4));
                return Matcher.quoteReplacement(end == null ? begin : begin + found.group(1) + later(end));
            });
        }

        private String later(String written) {
            return Integer.toString(Integer.parseInt(written) + years);
        }
    }
}
