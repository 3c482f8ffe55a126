package vn.campaigndesk.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.AnswerRules;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.VersionStatus;

/// Says which files of a batch repeat, replace or contradict each other and the reports that are already there. No file
/// wins in silence: whoever is related to another one is asked. Takes a time in proportion to the number of files.
public final class BatchRelations {
    /// The official identity of a document (Decree 30/2020, appendix VI, part I, III.1.h).
    private record Identity(String number, String symbol, String issuer) {}

    private final Map<String, String> knownFiles;
    private final Map<Long, Report> answered = new HashMap<>();
    private final List<Draft> done = new ArrayList<>();
    private final Map<String, Integer> bytes = new HashMap<>();
    private final Map<Long, Integer> units = new HashMap<>();
    private final Map<Identity, Integer> documents = new HashMap<>();

    private BatchRelations(CampaignSnapshot snapshot, Map<String, String> knownFiles) {
        this.knownFiles = knownFiles;
        AnswerRules.of(snapshot.reports())
                .forEach((recipient, answer) -> answer.versions().stream()
                        .filter(BatchRelations::says)
                        .forEach(version -> answered.put(recipient, version.report())));
    }

    /// A withdrawal says nothing with which a file could be compared, and takes away what did.
    private static boolean says(Answer.Version version) {
        return version.report().kind() != ReportKind.WITHDRAWAL && version.status() != VersionStatus.WITHDRAWN;
    }

    /// The same drafts in the same order, with their relations and the questions that follow.
    ///
    /// @param drafts in the order in which they came
    /// @param knownFiles the files that reports of the campaign have already: SHA-256 to the name of the report
    public static List<Draft> related(List<Draft> drafts, CampaignSnapshot snapshot, Map<String, String> knownFiles) {
        var batch = new BatchRelations(snapshot, knownFiles);
        drafts.forEach(batch::take);
        return List.copyOf(batch.done);
    }

    private void take(Draft draft) {
        if (draft.status() == Status.REJECTED) {
            done.add(draft);
            return;
        }
        var earlier = earlier(draft);
        if (earlier != null && isOlder(draft, done.get(earlier))) {
            done.add(beforeFile(draft, earlier));
            return;
        }
        var related = earlier == null ? toReports(draft) : toFile(draft, earlier);
        done.add(related);
        remember(related, done.size() - 1);
    }

    /// Whether a file was written before one that happened to come first, which then takes its place: names and folders
    /// decide the order in which files come, not which of them counts.
    private static boolean isOlder(Draft draft, Draft first) {
        return first.relation() == null
                && draft.isOfSameUnit(first)
                && kind(draft, first) == Relation.Kind.CONFLICTS
                && isLater(first, draft.letterhead().signedOn());
    }

    private Draft beforeFile(Draft draft, int at) {
        var kind = Relation.Kind.REPLACES;
        done.set(at, done.get(at).related(new Relation(kind, draft.file()), question(kind, draft)));
        var later = done.get(at).file();
        return draft.related(
                new Relation(Relation.Kind.CONFLICTS, later),
                Question.of(Question.FORM, "intake.question.followed", later));
    }

    /// The first file of the same bytes, else the last one of the same unit or the same document.
    private @Nullable Integer earlier(Draft draft) {
        var same = bytes.get(draft.sha256());
        if (same != null) {
            return same;
        }
        var recipient = draft.unit().recipient();
        var ofUnit = recipient == null ? null : units.get(recipient.id());
        var ofDocument = ofDocument(draft);
        return ofUnit == null || ofDocument == null
                ? (ofUnit == null ? ofDocument : ofUnit)
                : Integer.valueOf(Math.max(ofUnit, ofDocument));
    }

    /// The last file with the same number, symbol and body. A letterhead that names the body without its place is that
    /// of every district, so the numbers of two districts may meet: files of two certain units are two documents.
    private @Nullable Integer ofDocument(Draft draft) {
        var at = isIdentified(draft) ? documents.get(identity(draft)) : null;
        return at == null || (isCertain(draft) && isCertain(done.get(at)) && !draft.isOfSameUnit(done.get(at)))
                ? null
                : at;
    }

    private static boolean isCertain(Draft draft) {
        return draft.unit().recipient() != null && draft.unit().questions().isEmpty();
    }

    private Draft toFile(Draft draft, int at) {
        var earlier = done.get(at);
        var kind = kind(draft, earlier);
        if (kind != Relation.Kind.DUPLICATE) {
            // the earlier file is asked too: it may be the wrong one
            var question = Question.of(Question.FORM, "intake.question.followed", draft.file());
            done.set(at, earlier.asking(List.of(question)));
        }
        return draft.related(new Relation(kind, earlier.file()), question(kind, earlier));
    }

    private void remember(Draft draft, int at) {
        if (!draft.sha256().isEmpty()) {
            bytes.putIfAbsent(draft.sha256(), at);
        }
        var relation = draft.relation();
        if (relation != null && relation.kind() == Relation.Kind.DUPLICATE) {
            return;
        }
        var recipient = draft.unit().recipient();
        if (recipient != null) {
            units.put(recipient.id(), at);
        }
        if (isIdentified(draft)) {
            documents.put(identity(draft), at);
        }
    }

    private static boolean isIdentified(Draft draft) {
        return !draft.letterhead().number().isEmpty();
    }

    private static Identity identity(Draft draft) {
        var letterhead = draft.letterhead();
        return new Identity(letterhead.number(), letterhead.symbol(), letterhead.issuer());
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

    /// A file that a report has already, or a unit that has answered.
    private Draft toReports(Draft draft) {
        var known = knownFiles.get(draft.sha256());
        if (known != null) {
            return draft.related(
                    new Relation(Relation.Kind.DUPLICATE, known),
                    Question.of(Question.FORM, "intake.question.duplicate", known));
        }
        var recipient = draft.unit().recipient();
        var report = recipient == null ? null : answered.get(recipient.id());
        if (recipient == null || report == null) {
            return draft;
        }
        var later = isLater(draft, report.document().signedOn());
        var kind = later ? Relation.Kind.REPLACES : Relation.Kind.CONFLICTS;
        var name = name(report.document().reference(), recipient);
        return draft.related(new Relation(kind, name), Question.of(Question.FORM, "intake.question.answered", name));
    }

    private static String name(String reference, Recipient recipient) {
        return reference.isEmpty() ? recipient.shortName() : reference;
    }
}
