/// Workbooks: one table for each sheet, as it is displayed, with the stored values behind the texts. XLSX is
/// walked as a stream, so that what a file declares costs nothing; XLS is held whole by the library.
@NullMarked
package vn.campaigndesk.intake.extract.sheet;

import org.jspecify.annotations.NullMarked;
