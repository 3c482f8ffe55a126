package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.DeadlineText;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.SupportText;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The sentences of a reminding letter. They are Vietnamese whatever the window speaks, because official documents are;
/// they are composed from the facts by templates in `messages/document.properties`, so that no count is typed.
final class ReminderText {
    private static final Pattern ABBREVIATED = Pattern.compile("(\\p{Lu}{2,}) (.+)");

    private final Messages messages = new Messages(Locale.of("vi", "VN"));
    private final ReminderFacts facts;
    private final ReminderOrder order;

    ReminderText(ReminderFacts facts, ReminderOrder order) {
        this.facts = facts;
        this.order = order;
    }

    Messages messages() {
        return messages;
    }

    private int count() {
        return facts.units().size();
    }

    private String issuer() {
        return facts.campaign().agency().issuingBody();
    }

    /// Without the words "V/v", which the form puts before it.
    String subject() {
        return messages.get("document.reminder.subject", facts.campaign().title(), order.round());
    }

    List<String> addressees() {
        return switch (order.place()) {
            case ADDRESSEES -> facts.units().stream().map(Recipient::name).toList();
            case BODY -> groups();
            case APPENDIX -> List.of(messages.get("document.reminder.addressees.listed"));
        };
    }

    /// A group is addressed as a whole, but a unit that is alone in it by its name.
    private List<String> groups() {
        var groups = facts.units().stream()
                .collect(Collectors.groupingBy(Recipient::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> group.getValue().size() == 1
                        ? group.getValue().getFirst().name()
                        : plural(group.getKey().name()))
                .toList();
    }

    /// "Sở, ban, ngành" as "Các sở, ban, ngành", "UBND huyện" as "UBND các huyện".
    private String plural(String group) {
        var shortened = ABBREVIATED.matcher(group);
        return shortened.matches()
                ? messages.get("document.reminder.addressees.abbreviated", shortened.group(1), shortened.group(2))
                : messages.get(
                        "document.reminder.addressees.group",
                        group.substring(0, 1).toLowerCase(messages.locale()) + group.substring(1));
    }

    /// What was asked for, when, and that it was asked again.
    String opening() {
        var campaign = facts.campaign();
        return messages.get(
                        "document.reminder.opening",
                        issuer(),
                        letter(),
                        campaign.title(),
                        deadline(campaign.deadline().date()))
                + earlier();
    }

    private String letter() {
        var letter = facts.campaign().letter();
        var number = letter.number();
        var date = letter.date();
        return number != null && date != null
                ? messages.get("document.letter.numbered", number + "/" + letter.symbol(), Formats.date(date))
                : messages.get("document.reminder.letter.unnumbered", letter.symbol());
    }

    private String deadline(LocalDate day) {
        return messages.get(
                facts.campaign().deadline().inclusive() ? "document.deadline.until" : "document.deadline.before",
                Formats.date(day));
    }

    private String earlier() {
        if (facts.earlier().isEmpty()) {
            return "";
        }
        var listed = facts.earlier().stream().map(this::cited).collect(Collectors.joining("; "));
        return " " + messages.get("document.reminder.earlier", issuer(), listed);
    }

    private String cited(ReminderRound round) {
        var reference = round.reference();
        return reference.isEmpty()
                ? messages.get("document.reminder.round", Formats.date(round.sentOn()), round.number())
                : messages.get(
                        "document.reminder.round.numbered", reference, Formats.date(round.sentOn()), round.number());
    }

    /// How many have answered and who has not.
    String status() {
        var answered = messages.get(
                "document.reminder.status",
                Formats.date(facts.asOf()),
                facts.daysLate(),
                facts.answered(),
                facts.expected());
        return answered + " " + lacking();
    }

    private String lacking() {
        if (count() == 1) {
            return messages.get(
                    "document.reminder.lacking.one",
                    issuer(),
                    facts.units().getFirst().name());
        }
        return switch (order.place()) {
            case ADDRESSEES -> messages.get("document.reminder.lacking.addressed", issuer(), count());
            case BODY -> messages.get("document.reminder.lacking.body", issuer(), count());
            case APPENDIX -> messages.get("document.reminder.lacking.appendix", issuer(), count());
        };
    }

    /// Whom the requests are put to, in the middle of a sentence.
    private String asked() {
        return count() == 1
                ? facts.units().getFirst().name()
                : messages.get(
                        "document.reminder.asked." + (order.place() == UnitsPlace.APPENDIX ? "listed" : "above"));
    }

    String request() {
        var due = order.dueDate();
        if (due != null) {
            return messages.get(
                    "document.reminder.request.by",
                    asked(),
                    issuer(),
                    Formats.date(due),
                    DeadlineText.weekday(due, messages));
        }
        return facts.daysLate() > 0
                ? messages.get("document.reminder.request.soon", asked(), issuer())
                : messages.get(
                        "document.reminder.request.on-time",
                        asked(),
                        issuer(),
                        deadline(facts.campaign().deadline().date()));
    }

    /// By when an answer is asked for, at the end of a sentence.
    String due() {
        var due = order.dueDate();
        if (due != null) {
            return messages.get("document.reminder.email.by", Formats.date(due), DeadlineText.weekday(due, messages));
        }
        return facts.daysLate() > 0
                ? messages.get("document.reminder.email.soon")
                : deadline(facts.campaign().deadline().date());
    }

    /// A report may have gone out and not have arrived.
    String sentAlready() {
        return messages.get("document.reminder.sent-already", asked(), issuer());
    }

    String help() {
        return messages.get(
                "document.reminder.help", SupportText.of(facts.campaign().agency(), messages));
    }

    String closing() {
        return messages.get("document.reminder.closing", asked());
    }

    String archive() {
        return messages.get("document.archive", facts.campaign().agency().archiveNote());
    }
}
