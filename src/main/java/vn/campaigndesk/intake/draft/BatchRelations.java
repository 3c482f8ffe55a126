package vn.campaigndesk.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.report.CampaignSnapshot;

/// Says which files of a batch repeat, replace or contradict each other and the reports that are already there. No file
/// wins in silence: whoever is related to another one is asked.
public final class BatchRelations {
    private BatchRelations() {}

    /// The same drafts in the same order, with their relations and the questions that follow.
    ///
    /// @param drafts in the order in which they came
    public static List<Draft> related(List<Draft> drafts, CampaignSnapshot snapshot) {
        var done = new ArrayList<Draft>();
        for (var draft : drafts) {
            var earlier = draft.status() == Status.REJECTED ? Optional.<Draft>empty() : earlier(draft, done);
            if (earlier.isPresent()) {
                var kind = kind(draft, earlier.get());
                done.add(draft.related(new Relation(kind, earlier.get().file()), question(kind, earlier.get())));
                if (kind != Relation.Kind.DUPLICATE) {
                    ask(done, earlier.get(), draft);
                }
            } else {
                done.add(toReports(draft, snapshot));
            }
        }
        return List.copyOf(done);
    }

    /// The first file of the same bytes, else the last one of the same unit or the same document.
    private static Optional<Draft> earlier(Draft draft, List<Draft> done) {
        var alive =
                done.stream().filter(other -> other.status() != Status.REJECTED).toList();
        var same = alive.stream()
                .filter(other -> !draft.sha256().isEmpty() && other.sha256().equals(draft.sha256()))
                .findFirst();
        return same.or(() -> alive.reversed().stream()
                .filter(other -> draft.isOfSameUnit(other) || draft.isSameDocument(other))
                .filter(other -> !isDuplicate(other))
                .findFirst());
    }

    private static boolean isDuplicate(Draft draft) {
        var relation = draft.relation();
        return relation != null && relation.kind() == Relation.Kind.DUPLICATE;
    }

    private static Relation.Kind kind(Draft draft, Draft earlier) {
        if ((!draft.sha256().isEmpty() && draft.sha256().equals(earlier.sha256()))
                || (draft.isOfSameUnit(earlier) && draft.saysTheSame(earlier))) {
            return Relation.Kind.DUPLICATE;
        }
        return isLater(draft, earlier.letterhead().signedOn()) && draft.isOfSameUnit(earlier)
                ? Relation.Kind.REPLACES
                : Relation.Kind.CONFLICTS;
    }

    /// Whether a file says that it is later: by its date, or in so many words.
    private static boolean isLater(Draft draft, @Nullable LocalDate before) {
        var day = draft.letterhead().signedOn();
        return draft.letterhead().replaces() || (day != null && before != null && day.isAfter(before));
    }

    private static Question question(Relation.Kind kind, Draft earlier) {
        var key = switch (kind) {
            case DUPLICATE -> "intake.question.duplicate";
            case REPLACES -> "intake.question.replaces";
            case CONFLICTS -> "intake.question.conflict";
        };
        return Question.of(Question.FORM, key, earlier.file());
    }

    /// The earlier file is asked too: it may be the wrong one.
    private static void ask(List<Draft> done, Draft earlier, Draft draft) {
        var question = Question.of(Question.FORM, "intake.question.followed", draft.file());
        var at = done.indexOf(earlier);
        done.set(at, earlier.asking(List.of(question)));
    }

    /// A unit that has answered already.
    private static Draft toReports(Draft draft, CampaignSnapshot snapshot) {
        var recipient = draft.unit().recipient();
        if (draft.status() == Status.REJECTED || recipient == null) {
            return draft;
        }
        return snapshot.reports().stream()
                .filter(report -> report.recipientId() == recipient.id())
                .reduce((first, last) -> last)
                .map(report -> {
                    var later = isLater(draft, report.document().signedOn());
                    var kind = later ? Relation.Kind.REPLACES : Relation.Kind.CONFLICTS;
                    var name = name(report.document().reference(), recipient);
                    return draft.related(
                            new Relation(kind, name), Question.of(Question.FORM, "intake.question.answered", name));
                })
                .orElse(draft);
    }

    private static String name(String reference, @Nullable Recipient recipient) {
        return reference.isEmpty() && recipient != null ? recipient.shortName() : reference;
    }
}
