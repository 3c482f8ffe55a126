/// Words of received files made comparable: composed and decomposed Unicode, both places of a tone mark, upper case,
/// missing diacritics, abbreviations and slips of the hand. What a list of words says is data in resource files.
///
/// Pure: the JDK, the platform's tables and the library's edit distance, nothing of reports or campaigns.
@NullMarked
package vn.campaigndesk.intake.words;

import org.jspecify.annotations.NullMarked;
