package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A recipient as a line of an exported list.
///
/// @param group name of the group
/// @param exemptReason why it need not answer; null when it must
/// @param extras texts of the caller's own columns, such as the standing; as many as the list has extra titles
public record RecipientRow(
        String name,
        String shortName,
        String group,
        List<String> aliases,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String exemptReason,
        List<String> extras) {
    public RecipientRow {
        Require.filled(name, "name");
        aliases = List.copyOf(aliases);
        extras = List.copyOf(extras);
    }

    /// The row of a recipient.
    ///
    /// @param aliases other names of its organisation
    public static RecipientRow of(Recipient recipient, List<String> aliases, List<String> extras) {
        return new RecipientRow(
                recipient.name(),
                recipient.shortName(),
                recipient.group().name(),
                aliases,
                recipient.sentOn(),
                recipient.acknowledgedOn(),
                recipient.exemptReason(),
                extras);
    }

    /// The values of the columns from the left, each an [Integer], a [LocalDate] or a [String].
    List<Object> values(int place) {
        var values = new ArrayList<Object>(List.of(place, name, shortName, group, String.join("; ", aliases)));
        values.add(sentOn == null ? "" : sentOn);
        values.add(acknowledgedOn == null ? "" : acknowledgedOn);
        values.add(exemptReason == null ? "" : exemptReason);
        values.addAll(extras);
        return values;
    }
}
