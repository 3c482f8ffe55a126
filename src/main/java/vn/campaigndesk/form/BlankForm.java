package vn.campaigndesk.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;

/// The form of a campaign as one unit is to fill it in.
///
/// @param identity what the file will say of itself without showing it
/// @param unitName as the letter addresses it
/// @param campaignTitle under the form's title
/// @param deadline, with hotline and mailbox, for the line at the foot of the page
/// @param rows in the form's order, also those that the unit is not asked for
public record BlankForm(
        FormIdentity identity,
        String unitName,
        String campaignTitle,
        Deadline deadline,
        String hotline,
        String mailbox,
        List<Row> rows) {
    private static final int FINGERPRINT_BYTES = 4;

    public BlankForm {
        rows = List.copyOf(rows);
    }

    /// A row of the form.
    ///
    /// @param hint what is printed in the note column
    /// @param asked whether the unit's group is asked for it
    public record Row(int place, String text, String hint, boolean asked) {}

    /// The form for a recipient.
    ///
    /// @param unitCode the code of the recipient's organisation
    public static BlankForm of(Campaign campaign, List<Indicator> indicators, Recipient recipient, String unitCode) {
        return new BlankForm(
                new FormIdentity(campaign.code(), unitCode, version(indicators)),
                recipient.name(),
                campaign.title(),
                campaign.deadline(),
                campaign.agency().hotline(),
                campaign.agency().mailbox(),
                indicators.stream()
                        .map(row -> new Row(row.place(), row.text(), row.noteHint(), row.appliesTo(recipient.group())))
                        .toList());
    }

    /// A fingerprint of what the rows ask: another wording or another order is another version. Eight hexadecimal
    /// digits.
    public static String version(List<Indicator> indicators) {
        var asked = new StringBuilder();
        indicators.forEach(
                row -> asked.append(row.place()).append('\t').append(row.text()).append('\n'));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
