package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.form.BlankForm;
import vn.campaigndesk.form.FormIdentity;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.report.CampaignSnapshot;

/// What the marks of this program say in a form that has come back: whom it was made for, in which campaign, and which
/// wording of the rows it asks.
final class Marks {
    private final String campaign;
    private final String version;
    private final Map<String, Recipient> units;

    Marks(CampaignSnapshot snapshot, List<Organisation> organisations) {
        campaign = snapshot.campaign().code();
        version = BlankForm.version(snapshot.indicators());
        units = units(snapshot.recipients(), organisations);
    }

    private static Map<String, Recipient> units(List<Recipient> recipients, List<Organisation> organisations) {
        var codes = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::code));
        var units = new HashMap<String, Recipient>();
        recipients.forEach(recipient -> {
            var code = codes.get(recipient.organisationId());
            if (code != null) {
                units.put(code, recipient);
            }
        });
        return Map.copyOf(units);
    }

    /// The one recipient that the form was made for; null when it has no marks, or they do not agree.
    @Nullable
    Recipient unit(Extract extract) {
        var named = named(extract);
        return named.size() == 1 ? units.get(named.iterator().next()) : null;
    }

    private static Set<String> named(Extract extract) {
        return FormIdentity.in(extract.identity()).stream()
                .map(FormIdentity::unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
    }

    /// What has to be asked because of the marks, beyond who the sender is.
    List<Question> questions(Extract extract) {
        var questions = new ArrayList<Question>();
        var marks = FormIdentity.in(extract.identity());
        if (marks.stream()
                .anyMatch(mark -> !mark.campaign().isEmpty() && !mark.campaign().equals(campaign))) {
            questions.add(Question.of(Question.FORM, "intake.question.other-campaign"));
        } else if (marks.stream()
                .anyMatch(mark -> !mark.version().isEmpty() && !mark.version().equals(version))) {
            questions.add(Question.of(Question.FORM, "intake.question.other-version"));
        }
        var named = named(extract);
        if (named.size() > 1) {
            questions.add(Question.of(Question.UNIT, "intake.question.marks-differ"));
        } else if (!units.keySet().containsAll(named)) {
            questions.add(Question.of(Question.UNIT, "intake.question.mark-unlisted"));
        }
        return questions;
    }
}
