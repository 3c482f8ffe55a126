package vn.campaigndesk.letter;

import vn.campaigndesk.text.PrintableText;

/// A column of a table.
///
/// @param header text of the repeated first row
/// @param share the column's part of the width, in any unit: widths are shares of the sum
/// @param align how its cells stand unless a cell says otherwise
public record Column(String header, double share, Align align) {
    /// @throws IllegalArgumentException when the share is not a positive number
    public Column {
        header = PrintableText.text(header);
        if (!(share > 0) || Double.isInfinite(share)) {
            throw new IllegalArgumentException("column share " + share + ": must be positive");
        }
    }
}
