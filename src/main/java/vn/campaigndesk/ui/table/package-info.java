/// Tables that feel like a spreadsheet: sorted and filtered by column, columns chosen, copied, exported. A feature says
/// what its columns are ([vn.campaigndesk.ui.table.Column]) and gives rows; the rest is the same everywhere.
@NullMarked
package vn.campaigndesk.ui.table;

import org.jspecify.annotations.NullMarked;
