package vn.campaigndesk.campaign;

import java.util.List;

/// One line of a list of recipients as it is read from or written to a file: four columns that a list must have and
/// the others it may have.
///
/// @param row number of the line in the file, from 1 for the first line under the header
/// @param name full name
/// @param shortName short name; the full name when the file has none
/// @param group the group as the file writes it: code, name or short name
/// @param aliases other writings of the name
public record RecipientLine(int row, String name, String shortName, String group, List<String> aliases) {
    public RecipientLine {
        Require.filled(name, "name");
        aliases = List.copyOf(aliases);
    }
}
