package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// What says that a form is another report's: figures of a month before the campaign ("Số liệu tháng
/// 9/2024"), or the title of another campaign over the same rows.
final class OtherReports {
    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_LINE = 14;

    /// "Bảo vệ trẻ em trên không gian mạng" shares five of its seven words with a campaign against fraud.
    private static final double OURS = 0.75;

    private static final Pattern BREAK = Pattern.compile("\\s[-\\u2013\\u2014]\\s|[(\\u2013\\u2014]");

    private final Phrases words;
    private final Labels labels;
    private final Periods periods;
    private final Set<String> own;
    private final Set<String> ownTopic;
    private final Remembered<Sign> signs = new Remembered<>(this::sign);

    /// What a line says by itself.
    private enum Sign {
        NONE,
        /// of another report, wherever it stands
        ANYWHERE,
        /// of another report, if it is not told of one
        ALONE,
        /// a title that may go on in the next line
        GOES_ON
    }

    OtherReports(Campaign campaign, Phrases words, Labels labels) {
        this.words = words;
        this.labels = labels;
        this.periods = new Periods(campaign);
        this.own = bare(Words.of(campaign.title()));
        this.ownTopic = bare(topic(behindCampaign(campaign.title())));
    }

    private static Set<String> bare(List<Word> some) {
        return some.stream().map(Word::bare).collect(Collectors.toUnmodifiableSet());
    }

    /// The questions that follow.
    ///
    /// @param lines all of the file from top to bottom
    /// @param used numbers of the lines that are the form's rows
    /// @param texts what the unit wrote in its own words, where other reports may be named
    List<Question> questions(List<Line> lines, Set<Integer> used, List<String> texts) {
        var questions = new ArrayList<Question>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!used.contains(line.number()) && isOthers(lines, at, texts)) {
                questions.add(Question.of(Question.FORM, "intake.question.other-report", line.text()));
            }
        }
        return List.copyOf(questions);
    }

    private boolean isOthers(List<Line> lines, int at, List<String> texts) {
        var line = lines.get(at);
        return switch (signs.of(line.text())) {
            case NONE -> false;
            case ANYWHERE -> true;
            case ALONE -> line.filled().size() == 1 && texts.stream().noneMatch(text -> text.contains(line.text()));
            case GOES_ON -> line.filled().size() == 1 && at + 1 < lines.size() && isOthers(below(lines.get(at + 1)));
        };
    }

    private Sign sign(String text) {
        var all = Words.of(text);
        if (periods.isOther(text)) {
            if (words.contains("figures", all)) {
                return Sign.ANYWHERE;
            }
            var brief = all.size() <= LONGEST_LINE && !words.contains("other_letter", all);
            return brief || isTitle(text) ? Sign.ALONE : Sign.NONE;
        }
        if (!isTitle(text)) {
            return Sign.NONE;
        }
        if (periods.isOfOtherYear(text)) {
            return Sign.ALONE;
        }
        var named = words.contains("campaign", all);
        var behind = behindCampaign(text);
        if (isOtherAction(all) || (named && isOthers(topic(behind)))) {
            return Sign.ALONE;
        }
        return named && behind.isBlank() ? Sign.GOES_ON : Sign.NONE;
    }

    /// A title is no sentence.
    private boolean isTitle(String text) {
        var all = Words.of(text);
        return all.size() <= LONGEST_TITLE
                && !text.isEmpty()
                && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0
                && (words.match("title", all, 0) > 0 || words.match("title_beginning", all, 0) > 0);
    }

    /// The text behind the word for a campaign; the whole text when it has none.
    private String behindCampaign(String text) {
        var all = Words.of(text);
        var named = words.indexOf("campaign", all);
        var last = named < 0
                ? 0
                : all.get(named + words.match("campaign", all, named) - 1).end();
        return text.substring(last);
    }

    /// Whether a note counts in what is about something else: "trong đó có 40 bài về chuyển đổi số", "bài về phòng
    /// cháy".
    boolean isCountedIn(String note) {
        var all = Words.of(note);
        var at = words.match("about_all", all, 0) > 0 ? 0 : words.indexOf("counting_in", all);
        for (; at >= 0 && at < all.size(); at++) {
            var marked = words.matchWritten("topic_mark", all, at);
            if (marked > 0 && isElse(note.substring(all.get(at + marked - 1).end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isElse(String behind) {
        var topic = topic(behind);
        return topic.size() > 1
                && topic.stream().noneMatch(word -> ownTopic.contains(word.bare()))
                && !words.contains("near_topic", Words.of(behind));
    }

    /// "Tháng hành động", "Giờ trái đất": what has another name than a campaign.
    private boolean isOtherAction(List<Word> all) {
        var at = words.indexOf("other_action", all);
        return at >= 0 && !own.containsAll(bare(all.subList(at, at + words.match("other_action", all, at))));
    }

    /// A title that goes on in the next line: in capitals or in quotation marks.
    private List<Word> below(Line line) {
        var text = line.text();
        var quoted = text.startsWith("\u201c") || text.startsWith("\"");
        var inCapitals = text.chars().noneMatch(Character::isLowerCase) && !isBody(line.words());
        return (quoted || inCapitals)
                        && line.filled().size() == 1
                        && labels.of(text).isEmpty()
                ? topic(text)
                : List.of();
    }

    /// "BÁO THANH HÓA", compared with its marks: "BẢO VỆ" is none.
    private boolean isBody(List<Word> all) {
        return words.all("body_start").stream()
                .filter(phrase -> Words.stand(phrase, all, 0))
                .anyMatch(
                        phrase -> phrase.getFirst().key().equals(all.getFirst().key()));
    }

    /// The words that say what a campaign is about, before those that say where and when.
    private List<Word> topic(String text) {
        var all = Words.of(BREAK.split(text, 2)[0]);
        var topic = new ArrayList<Word>();
        for (var at = 0; at < all.size() && words.match("topic_end", all, at) == 0; ) {
            var skip = words.match("topic_weightless", all, at);
            if (skip == 0) {
                topic.add(all.get(at));
            }
            at += Math.max(1, skip);
        }
        return topic;
    }

    private boolean isOthers(List<Word> topic) {
        var ours = topic.stream().filter(word -> ownTopic.contains(word.bare())).count();
        return !topic.isEmpty() && ours < OURS * topic.size();
    }
}
