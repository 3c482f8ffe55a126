package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.find.FoundForm;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;
import vn.campaigndesk.report.ReportRules;

/// Knows the other recipients by name: a note such as "gồm 6 đơn vị của thị xã Bỉm Sơn" beside a district's number says
/// that another's figure is in it, which would be counted twice.
final class Peers {
    private final List<Peer> peers = new ArrayList<>();
    private final Phrases words;

    /// A recipient and its proper name: "Bỉm Sơn" of "UBND thị xã Bỉm Sơn".
    private record Peer(Recipient recipient, List<Word> name) {}

    Peers(List<Recipient> recipients, Phrases words) {
        this.words = words;
        for (var recipient : recipients) {
            var name = proper(Words.of(recipient.name()));
            if (!name.isEmpty()) {
                peers.add(new Peer(recipient, name));
            }
        }
    }

    private List<Word> proper(List<Word> name) {
        for (var at = 0; at < name.size(); at++) {
            var type = words.match("peer_type", name, at);
            if (type > 0) {
                return name.subList(at + type, name.size());
            }
        }
        return List.of();
    }

    /// The questions of the rows whose notes name another one that counts the same.
    List<Question> questions(FoundForm form, List<Indicator> indicators, @Nullable Recipient sender) {
        var questions = new ArrayList<Question>();
        for (var indicator : indicators) {
            var sighting = form.rows().get(indicator.id());
            if (sender != null && sighting != null && isNamed(sighting.note(), indicator, sender)) {
                questions.add(
                        Question.of(ReportRules.field(indicator), "intake.question.doubtful-note", sighting.note()));
            }
        }
        return questions;
    }

    private boolean isNamed(String note, Indicator indicator, Recipient sender) {
        var all = Words.of(note);
        for (var at = 0; at < all.size(); at++) {
            var behind = at + words.matchWritten("peer_type", all, at);
            if (behind > at && isOther(all, behind, indicator, sender)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(List<Word> all, int at, Indicator indicator, Recipient sender) {
        return peers.stream()
                .filter(peer -> peer.recipient().id() != sender.id())
                .filter(peer -> indicator.appliesTo(peer.recipient().group()))
                .anyMatch(peer -> Words.stand(peer.name(), all, at));
    }
}
