/// Workbooks for other people's spreadsheets: numbers are numbers, days are days, and a text is a text even when it
/// begins like a formula. Uses nothing of the program; the only place that writes `.xlsx` lists with POI.
@NullMarked
package vn.campaigndesk.sheet;

import org.jspecify.annotations.NullMarked;
