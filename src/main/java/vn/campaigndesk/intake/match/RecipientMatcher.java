package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recognises which recipient of a campaign sent a file, by the names in it. Made once per list of recipients; may be
/// used by several threads.
public final class RecipientMatcher {
    private static final int OFFERED = 8;
    private static final double NEARLY = 0.99;

    private final List<Candidate> candidates;
    private final NameWords vocabulary = new NameWords();
    private final Likeness likeness;
    private final FormNameRules formName;
    private final WitnessReader witnesses;

    /// @param candidates the recipients of the campaign, exempt ones too: they are recognised and asked about
    public RecipientMatcher(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        var index = new NameIndex(vocabulary, this.candidates);
        likeness = new Likeness(index);
        formName = new FormNameRules(vocabulary, index, likeness);
        witnesses = new WitnessReader(vocabulary, index);
    }

    /// Who sent it. Certain only when the form's own name is exactly one recipient that has to answer, and neither
    /// letterhead, signature, name of the file nor sender names another, a commune or another province.
    public Match match(Evidence evidence) {
        var shortened = evidence.shortened();
        var words = vocabulary.full(shortened.formName());
        var judged = formName.judge(words);
        var form = evidence.isNoName() ? judged.doubted() : judged;
        var heard = witnesses.read(shortened);
        var verdict = verdict(form, heard);
        return new Match(
                verdict.who() == null ? null : candidates.get(verdict.who()).recipient(),
                verdict.certainty(),
                ranked(words, form, heard, verdict),
                List.copyOf(verdict.reasons()));
    }

    private record Verdict(@Nullable Integer who, Certainty certainty, Set<String> reasons) {}

    private Verdict verdict(Proposal form, List<Witness> heard) {
        var reasons = new LinkedHashSet<String>();
        reasons.add(form.reason());
        heard.forEach(witness -> reasons.addAll(witness.doubts()));
        if (form.who() == null) {
            return form.open() ? byWitnesses(form, heard, reasons) : new Verdict(null, Certainty.UNKNOWN, reasons);
        }
        return byForm(form.who(), form.exact(), heard, reasons);
    }

    private Verdict byForm(int who, boolean exact, List<Witness> heard, Set<String> reasons) {
        heard.stream().filter(witness -> witness.speaksAgainst(who)).forEach(witness -> reasons.add(witness.against()));
        if (heard.stream().anyMatch(witness -> witness.speaksAgainst(who))) {
            return new Verdict(who, Certainty.CONTRADICTORY, reasons);
        }
        var doubted = heard.stream().anyMatch(witness -> !witness.doubts().isEmpty());
        return live(who, exact && !doubted ? Certainty.CERTAIN : Certainty.LIKELY, reasons);
    }

    private Verdict live(int who, Certainty certainty, Set<String> reasons) {
        if (!candidates.get(who).recipient().isExempt()) {
            return new Verdict(who, certainty, reasons);
        }
        reasons.add("intake.match.exempt");
        return new Verdict(who, Certainty.LIKELY, reasons);
    }

    /// The form does not say who it is; what the others agree on is proposed, never taken.
    private Verdict byWitnesses(Proposal form, List<Witness> heard, Set<String> reasons) {
        var agreed = WitnessReader.agreed(heard);
        if (agreed != null) {
            var possible = form.possible().isEmpty() || form.possible().contains(agreed);
            reasons.add(possible ? "intake.match.others" : "intake.match.otherselse");
            return possible
                    ? live(agreed, Certainty.LIKELY, reasons)
                    : new Verdict(null, Certainty.CONTRADICTORY, reasons);
        }
        if (heard.stream().allMatch(witness -> witness.named().isEmpty())) {
            return new Verdict(null, Certainty.UNKNOWN, reasons);
        }
        reasons.add("intake.match.othersdiffer");
        return new Verdict(null, Certainty.CONTRADICTORY, reasons);
    }

    private List<Ranked> ranked(List<Word> words, Proposal form, List<Witness> heard, Verdict verdict) {
        Map<Integer, Double> scores = new HashMap<>();
        if (form.who() != null) {
            scores.put(form.who(), form.exact() ? 0.9 : 0.7);
        }
        form.possible().forEach(who -> scores.merge(who, 0.5, Math::max));
        if (verdict.certainty() != Certainty.CERTAIN) {
            // the dearest part, and nobody chooses among others where one is certain
            likeness.alike(formName.readings(words)).forEach((who, alike) -> scores.merge(who, alike / 2, Math::max));
        }
        for (var witness : heard) {
            witness.named().forEach(who -> scores.merge(who, witness.weight(), Double::sum));
        }
        if (verdict.who() != null) {
            scores.put(verdict.who(), verdict.certainty() == Certainty.CERTAIN ? 1 : NEARLY);
        }
        var ranked = new ArrayList<Ranked>();
        scores.forEach((who, score) -> ranked.add(new Ranked(
                candidates.get(who).recipient(), who.equals(verdict.who()) ? score : Math.min(score, NEARLY - 0.01))));
        ranked.sort(Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparingInt(one -> one.recipient().group().place())
                .thenComparingInt(one -> one.recipient().place()));
        return ranked.stream().limit(OFFERED).toList();
    }
}
