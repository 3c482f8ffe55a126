package vn.campaigndesk.followup;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.ExpectedFailure;

/// Puts what was typed about a recipient beside what has become known of it meanwhile: every field that was typed over
/// counts, every other stays as it is stored. Two different words for one field are nobody's to choose between here.
///
/// @param before the recipient as it was shown
/// @param edited as it was typed
record RecipientMerge(Recipient before, Recipient edited) {
    /// The recipient with both.
    ///
    /// @throws ExpectedFailure `followup.edit.changed` when a field was typed over that has become
    ///     another meanwhile
    Recipient onto(Recipient stored) {
        return stored.withNames(of(stored, Recipient::name), of(stored, Recipient::shortName))
                .withSent(of(stored, Recipient::sentOn), of(stored, Recipient::sentChannel))
                .withAcknowledged(of(stored, Recipient::acknowledgedOn))
                .withExemption(of(stored, Recipient::exemptReason));
    }

    private <T extends @Nullable Object> T of(Recipient stored, Function<Recipient, T> field) {
        var shown = field.apply(before);
        var typed = field.apply(edited);
        var now = field.apply(stored);
        if (Objects.equals(typed, shown)) {
            return now;
        }
        if (Objects.equals(now, shown) || Objects.equals(now, typed)) {
            return typed;
        }
        throw new ExpectedFailure("followup.edit.changed", stored.name());
    }
}
