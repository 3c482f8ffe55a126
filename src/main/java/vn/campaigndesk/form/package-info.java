/// Blank forms: the report form of a campaign made ready for one unit, as a Word and an Excel file, with marks by which
/// intake knows a returned one.
///
/// May use `campaign` and the platform. Decisions that shaped it: the form is data (the rows of the campaign), its
/// fixed words are the letter's and stay Vietnamese in every language of the window; a mark is written three times over
/// (document property, and content control or defined name), because one of them survives where another is stripped;
/// the Word file is written part by part, so that the same form is the same bytes on every day. What the marks mean is
/// said in one place for who writes them and who reads them ([vn.campaigndesk.form.FormIdentity]). `BlankFormsTest`
/// reads all forms back through intake, `FormRoundTripTest` after an office program has saved them anew.
@NullMarked
package vn.campaigndesk.form;

import org.jspecify.annotations.NullMarked;
