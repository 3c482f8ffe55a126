package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// The numbers of a remark that are neither dates, letters, names ("lớp 6"), numbers of named things ("25 xã") nor
/// parts that add up: each may be the number that was meant.
public final class LooseNumbers {
    /// links, telephones, days, years, numbers of letters, hours, shares, the lower end of a range
    private static final Pattern NO_COUNT = Pattern.compile("(?<!\\d)0\\d(?:[ .]?\\d){7,9}(?!\\d)"
            + "|(?<!\\d)\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(?:20)?\\d{2}(?!\\d)"
            + "|(?<![\\d.])(?:0?[1-9]|1[0-2])\\s*[/-]\\s*20\\d\\d(?!\\d)"
            + "|(?<![\\d./])(?:0?[1-9]|[12]\\d|3[01])\\s*/\\s*(?:0?[1-9]|1[0-2])(?![\\d./])"
            + "|(?<![\\d.])20[0-3]\\d(?:\\s*[-\\u2013]\\s*20[0-3]\\d)?(?![\\d.]*\\d)"
            + "|(?<![\\d.])\\d+\\s*/\\s*\\p{Lu}\\S*"
            + "|(?<![\\d.])\\d{1,2}\\s*(?:h|g|gi\\u1edd)\\s*\\d{0,2}(?![\\p{L}\\d])|(?<![\\d.])\\d{1,2}:\\d{2}(?![\\d.])"
            + "|(?<!\\d)\\d++(?:[.,]\\d++)?+\\s*+%"
            + "|(?<![\\d.])\\d+,\\d{1,2}(?=\\s*\\p{L})"
            + "|(?<![\\d.])\\d{1,3}\\s*[-\u2013]\\s*(?=\\d)");

    private static final Pattern FRACTION =
            Pattern.compile("(?<![\\p{Nd}/.])(\\p{Nd}{1,5})\\s*/\\s*(\\p{Nd}{1,5})(?![\\p{Nd}/])");
    private static final Pattern PERCENT = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}++)(?:,\\p{Nd}++)?+\\s*+%");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,3}(?:[. \\u00a0]\\p{Nd}{3})+(?!\\p{Nd})|(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,12}");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:[,;&\\u2013-]|v\u00e0|\u0111\u1ebfn)\\s*");

    private static final Pattern PER = Pattern.compile("\\s*\\p{L}*\\s*/\\s*(?=\\p{L})");
    private static final Pattern UNITS = Pattern.compile("[,;&+/(]|-|\\bv\u00e0\\b");

    private static final int MONTHS = 12;
    private static final int YEARS = 1900;

    /// Larger ones number nothing.
    private static final int LARGEST_NAME = 30;

    private final Phrases words;
    private final Things things;

    public LooseNumbers(Phrases words, Things things) {
        this.words = words;
        this.things = things;
    }

    /// What a remark counts.
    ///
    /// @param loose numbers of nothing that is named
    /// @param own numbers of the row's own things
    private record Counted(List<Long> loose, List<Long> own) {
        long sum() {
            return sum(loose) + sum(own);
        }

        private static long sum(List<Long> some) {
            return some.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// Whether a note tells another number than the one it stands beside, or what else that one counts.
    public boolean contradict(Indicator indicator, String note, long amount) {
        if (note.isBlank()) {
            return false;
        }
        if (Notes.isEndless(note)) {
            return true;
        }
        if (isNamedOther(indicator, note) || includesOthers(indicator, note) || isRate(note, amount)) {
            return true;
        }
        if (isOfOtherPeople(indicator, note)) {
            return true;
        }
        if (addsUp(note, amount) || Products.make(note, amount)) {
            return false;
        }
        if (Products.differ(note, amount)) {
            return true;
        }
        if (note.chars().noneMatch(Character::isDigit)) {
            return isOtherUnit(indicator, Words.of(note));
        }
        var counted = counted(indicator, note, amount);
        if (Counted.sum(counted.own) > amount || isShare(note, amount)) {
            return true;
        }
        return !counted.loose.isEmpty() && !isPart(note, counted, amount);
    }

    /// Whether a remark without a place has a number that counts nothing named.
    boolean any(String remark) {
        return remark.chars().anyMatch(Character::isDigit)
                && (Notes.isEndless(remark) || !counted(null, remark, -1).loose.isEmpty());
    }

    private boolean isPart(String note, Counted counted, long amount) {
        var loose = Counted.sum(counted.loose);
        return (loose == amount && counted.loose.size() > 1)
                || (counted.sum() == amount && !counted.own.isEmpty())
                || (loose < amount && words.contains("included", Words.of(note)));
    }

    /// "96/tuần", "1 tuần 96 bài": the number itself is so many in a time or a place.
    private boolean isRate(String note, long amount) {
        var all = Words.of(note);
        return NUMBER.matcher(note)
                .results()
                .filter(found -> Long.parseLong(found.group().replaceAll("\\D", "")) == amount)
                .anyMatch(found -> isPer(note.substring(found.end())) || isEach(all, found.start()));
    }

    private boolean isPer(String after) {
        return PER.matcher(after).lookingAt()
                && words.matchWritten("per", Words.of(after.substring(after.indexOf('/'))), 0) > 0;
    }

    private boolean isEach(List<Word> all, int start) {
        return IntStream.range(2, all.size())
                .filter(at -> all.get(at).start() == start)
                .anyMatch(at ->
                        words.matchWritten("each", all, at - 2) > 0 && words.matchWritten("per", all, at - 1) > 0);
    }

    /// "10.000 HS, 850 GV": people whom the row does not count stand among its parts.
    private boolean isOfOtherPeople(Indicator indicator, String note) {
        var all = Words.of(note);
        var own = IntStream.range(1, all.size())
                .filter(at -> all.get(at - 1).isNumber())
                .mapToObj(at -> note.substring(all.get(at).start()))
                .toList();
        return own.stream().anyMatch(unit -> things.areOwn(indicator, unit))
                && own.stream()
                        .anyMatch(unit -> words.matchWritten("other_people", Words.of(unit), 0) > 0
                                && !things.areOwn(indicator, unit));
    }

    /// "17/25 xã", and "85%" beside 85.
    private boolean isShare(String note, long amount) {
        var some = note.indexOf('/') > 0
                && FRACTION.matcher(note).results().anyMatch(found -> {
                    var part = Long.parseLong(found.group(1));
                    var whole = Long.parseLong(found.group(2));
                    var month = part <= MONTHS && whole > YEARS;
                    return part < whole && !month && (whole > MONTHS || isThing(note.substring(found.end())));
                });
        return some
                || (note.indexOf('%') > 0
                        && PERCENT.matcher(note)
                                .results()
                                .anyMatch(found -> found.group(1).equals(String.valueOf(amount)) && amount != 100));
    }

    private boolean isThing(String text) {
        return words.match("other_thing", Words.of(text), 0) > 0;
    }

    /// "đây là số học sinh" in the row of the articles
    private boolean isNamedOther(Indicator indicator, String note) {
        var all = Words.of(note);
        for (var at = 0; at < all.size(); at++) {
            var names = words.matchWritten("names_unit", all, at);
            if (names > 0
                    && at + names < all.size()
                    && things.areOthers(
                            indicator, note.substring(all.get(at + names).start()))) {
                return true;
            }
        }
        return false;
    }

    /// "kể cả giáo viên", "HS + GV": people or things are counted in that the row does not count.
    private boolean includesOthers(Indicator indicator, String note) {
        var all = Words.of(note);
        for (var at = 0; at < all.size(); at++) {
            var more = words.matchWritten("including", all, at);
            more += more > 0 && isAll(all.get(at + more - 1)) ? words.matchWritten("plural", all, at + more) : 0;
            var joined = more > 0 || isJoined(note, all, at);
            var thing = joined ? words.matchWritten("further", all, at + more) : 0;
            if (thing > 0 && isOther(indicator, note, all.subList(at + more, all.size()))) {
                return true;
            }
        }
        return false;
    }

    /// "gồm cả các video" counts more in than "gồm các trường" does
    private static boolean isAll(Word last) {
        return last.bare().equals("ca") || last.bare().equals("lan");
    }

    /// "HS, GV", "học sinh và phụ huynh": people of another kind stand in what a number counts.
    public boolean countsOthersToo(Indicator indicator, String unit) {
        return UNITS.splitAsStream(unit)
                .skip(1)
                .anyMatch(one ->
                        words.matchWritten("other_people", Words.of(one), 0) > 0 && !things.areOwn(indicator, one));
    }

    private boolean isOther(Indicator indicator, String note, List<Word> rest) {
        return !things.areOwn(indicator, note.substring(rest.getFirst().start()))
                || IntStream.range(1, rest.size()).anyMatch(at -> words.matchWritten("others_still", rest, at) > 0);
    }

    /// A sign of addition stands before a word.
    private static boolean isJoined(String note, List<Word> all, int at) {
        var between =
                at == 0 ? "" : note.substring(all.get(at - 1).end(), all.get(at).start());
        return between.indexOf('+') >= 0 || between.indexOf('&') >= 0;
    }

    /// Whether all numbers of a note together are the one beside it.
    public boolean addsUp(String note, long amount) {
        if (Notes.isEndless(note)) {
            return false;
        }
        var named = Doubts.withoutNames(note);
        // "2000" may be a part and no year
        return areParts(NO_COUNT.matcher(named).replaceAll(" "), amount) || areParts(named, amount);
    }

    private static boolean areParts(String text, long amount) {
        var numbers = NUMBER.matcher(text)
                .results()
                .map(found -> Long.parseLong(found.group().replaceAll("\\D", "")))
                .toList();
        return numbers.size() > 1 && Counted.sum(numbers) == amount;
    }

    /// "phút", "lượt học sinh": nothing but a unit of counting, and not the row's.
    private boolean isOtherUnit(Indicator indicator, List<Word> all) {
        if (all.isEmpty() || !words.covers("unit_of_count", all)) {
            return false;
        }
        var own = things.of(indicator);
        return all.stream().noneMatch(word -> own.contains(word.bare()))
                || (all.getFirst().bare().equals("luot") && !own.contains("luot"));
    }

    private Counted counted(@Nullable Indicator indicator, String note, long amount) {
        var text = NO_COUNT.matcher(Doubts.withoutNames(FRACTION.matcher(note)
                        .replaceAll(found -> Long.parseLong(found.group(1)) >= Long.parseLong(found.group(2))
                                ? " "
                                : found.group())))
                .replaceAll(" ");
        var found = NUMBER.matcher(text).results().toList();
        var counted = new Counted(new ArrayList<>(), new ArrayList<>());
        var named = false;
        var last = 0;
        for (var i = 0; i < found.size(); i++) {
            Watched.stopWhenGivenUp();
            var one = found.get(i);
            var number = Long.parseLong(one.group().replaceAll("\\D", ""));
            var before = text.substring(last, one.start());
            var after = text.substring(
                    one.end(), i + 1 < found.size() ? found.get(i + 1).start() : text.length());
            named = (named && JOINT.matcher(before).matches())
                    || isName(before, number)
                    || isCountOfOthers(indicator, before);
            last = one.end();
            if (!named && (number != amount || isOfOtherUnit(indicator, number, after))) {
                sort(indicator, number, amount, after, counted);
            }
        }
        return counted;
    }

    /// "Bài phát thanh: 12" in the row of the broadcasts
    private boolean isCountOfOthers(@Nullable Indicator indicator, String before) {
        return indicator != null
                && before.stripTrailing().endsWith(":")
                && things.areOthers(indicator, before.substring(before.lastIndexOf(';') + 1));
    }

    /// "96 lượt xem" beside 96 articles
    private boolean isOfOtherUnit(@Nullable Indicator indicator, long number, String after) {
        return indicator != null
                && number > LARGEST_NAME
                && words.match("unit_of_count", Words.of(after), 0) > 0
                && (things.areOthers(indicator, after) || words.match("measure", Words.of(after), 0) > 0);
    }

    /// "2 lần" where no broadcasts are counted: the same counted twice, unless it is so often in a time: "2 lần/ngày"
    private boolean isRepeated(Indicator indicator, String after, List<Word> all) {
        var rest = after.substring(all.getFirst().end()).strip();
        return !things.of(indicator).contains("luot") && !rest.startsWith("/") && words.match("times_of", all, 1) == 0;
    }

    private void sort(@Nullable Indicator indicator, long number, long amount, String after, Counted counted) {
        var all = after.isEmpty() || !(Character.isWhitespace(after.charAt(0)) || Character.isLetter(after.charAt(0)))
                ? List.<Word>of()
                : Words.of(after);
        if (all.isEmpty()
                || isApart(after, all)
                || isOfOtherUnit(number == amount ? indicator : null, number, after)
                || (indicator != null && words.match("times", all, 0) > 0 && isRepeated(indicator, after, all))
                || words.matchWritten("function_word", all, 0) > 0) {
            counted.loose.add(number);
        } else if (indicator != null && things.areOwn(indicator, after)) {
            counted.own.add(number);
        } else if (indicator != null && number > amount && !isOfOtherThings(all)) {
            counted.loose.add(number);
        }
    }

    /// "5.000 tờ rơi", "80 năm": more than the row's number may be of things that the row does not count, when they are
    /// named; "167 nơi" is another number of the row.
    private boolean isOfOtherThings(List<Word> all) {
        return words.match("other_thing", all, 0) > 0 || words.match("beside_thing", all, 0) > 0;
    }

    /// A sign stands between the number and the next word.
    private static boolean isApart(String after, List<Word> all) {
        return !after.substring(0, all.getFirst().start()).isBlank();
    }

    /// "lớp 6", "Cẩm Thủy 1", "THPT 2"
    private boolean isName(String before, long number) {
        var all = Words.of(before);
        if (all.isEmpty() || !before.substring(all.getLast().end()).isBlank()) {
            return false;
        }
        var last = all.size() - 1;
        for (var at = Math.max(0, last - 2); at <= last; at++) {
            if (at + words.matchWritten("numbered", all, at) > last) {
                return true;
            }
        }
        return (number <= LARGEST_NAME
                        && Character.isUpperCase(before.charAt(all.getLast().start())))
                || isLetter(before, all);
    }

    /// "CV 456", "BC 123": letters of authorities, shortened
    private boolean isLetter(String before, List<Word> all) {
        var last = all.size() - 1;
        return words.match("letter_kind", all, last) > 0
                && Character.isUpperCase(before.charAt(all.get(last).start()));
    }
}
