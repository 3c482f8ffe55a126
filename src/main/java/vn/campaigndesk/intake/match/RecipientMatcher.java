package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;

/// Recognises the sender among the recipients of a campaign. Immutable and safe for several threads.
public final class RecipientMatcher {
    private final Bodies bodies;

    /// @param recipients the campaign's list
    /// @param organisations all bodies that are known, on the list or not
    public RecipientMatcher(Campaign campaign, List<Recipient> recipients, List<Organisation> organisations) {
        bodies = new Bodies(campaign, recipients, organisations);
    }

    /// Who sent a file, and what is to be asked about it.
    public UnitMatch match(Evidence evidence) {
        var form = bodies.resolve(evidence.formName());
        var marked = bodies.byCode(evidence.mark());
        var questions = new ArrayList<Question>();
        var body = form.exact() != null ? form.exact() : form.name().isEmpty() ? marked : null;
        if (body == null) {
            return asked(evidence, form, marked);
        }
        if (marked != null && marked.id() != body.id()) {
            questions.add(ask("intake.question.unit-mark", name(marked)));
        }
        contradictions(evidence, body, questions);
        standing(body, questions);
        return new UnitMatch(body.recipient(), ranked(evidence, form, body), questions);
    }

    /// What else in the file speaks for somebody else.
    private void contradictions(Evidence evidence, Body body, List<Question> questions) {
        var letter = bodies.resolve(evidence.issuer());
        var other = letter.exact();
        if (other != null && other.id() != body.id()) {
            questions.add(ask("intake.question.unit-letterhead", evidence.issuer()));
        } else if (other == null && !bodies.isIssuer(letter.name()) && bodies.isPartOf(letter.name(), body)) {
            questions.add(ask("intake.question.unit-letterhead", evidence.issuer()));
        } else if (other == null && bodies.isStranger(letter.name(), body)) {
            questions.add(ask("intake.question.unit-letterhead", evidence.issuer()));
        }
        bodies.named(evidence.signature(), body)
                .ifPresent(one -> questions.add(ask("intake.question.unit-signature", name(one))));
        bodies.named(evidence.fileName(), body)
                .ifPresent(one -> questions.add(ask("intake.question.unit-file", name(one))));
        bodies.named(evidence.sender(), body)
                .ifPresent(one -> questions.add(ask("intake.question.unit-sender", name(one))));
    }

    private static void standing(Body body, List<Question> questions) {
        var recipient = body.recipient();
        if (recipient == null) {
            questions.add(ask("intake.question.unit-not-listed", body.names().getFirst().bare()));
        } else if (recipient.isExempt()) {
            questions.add(ask(
                    "intake.question.unit-exempt",
                    recipient.name(),
                    Objects.requireNonNullElse(recipient.exemptReason(), "")));
        } else if (!body.alive()) {
            questions.add(ask("intake.question.unit-merged", recipient.name()));
        }
    }

    /// No certain name in the form: the best of the rest is proposed.
    private UnitMatch asked(Evidence evidence, Bodies.Resolved form, @Nullable Body marked) {
        var ranked = ranked(evidence, form, marked);
        var named = !form.name().isEmpty();
        var best = named && (form.isLower() || form.isForeign()) ? null : ranked.stream().findFirst().orElse(null);
        var question = !named
                ? ask("intake.question.unit-missing")
                : best == null
                        ? ask("intake.question.unit-unknown", evidence.formName())
                        : ask("intake.question.unit-likely", evidence.formName(), best.name());
        return new UnitMatch(best, ranked, List.of(question));
    }

    /// The form's name first, then the letter, the program's mark, the sender, the file's name and the signature.
    private List<Recipient> ranked(Evidence evidence, Bodies.Resolved form, @Nullable Body first) {
        var all = new LinkedHashSet<Recipient>();
        Optional.ofNullable(first).map(Body::recipient).ifPresent(all::add);
        add(all, form.likely());
        if (!form.name().isEmpty() && form.likely().isEmpty()) {
            bodies.inside(form.name()).forEach(body -> add(all, List.of(body)));
        }
        var letter = bodies.resolve(evidence.issuer());
        Optional.ofNullable(letter.exact()).map(Body::recipient).ifPresent(all::add);
        add(all, letter.isLower() ? List.of() : letter.likely());
        List.of(evidence.sender(), evidence.fileName(), evidence.signature())
                .forEach(text -> add(all, bodies.inside(bodies.loose(text))));
        return List.copyOf(all);
    }

    private static void add(LinkedHashSet<Recipient> all, List<Body> some) {
        some.stream().map(Body::recipient).filter(Objects::nonNull).forEach(all::add);
    }

    private static String name(Body body) {
        var recipient = body.recipient();
        return recipient == null ? body.names().getFirst().bare() : recipient.name();
    }

    private static Question ask(String key, Object... arguments) {
        return Question.of(Question.UNIT, key, arguments);
    }
}
