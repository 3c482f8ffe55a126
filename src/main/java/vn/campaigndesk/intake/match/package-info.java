/// Recognises which recipient of the campaign a file comes from, by five kinds of evidence: the name in the form, the
/// head of the letter, its signature, the file's name, the sender's address.
///
/// Only the form's own name, exact after normalisation for exactly one body, with nothing that speaks for another, is
/// certain. Names of districts are one letter apart (domain §3.5: Quan Hóa, Quan Sơn; Nga Sơn, Nghi Sơn), so likeness never
/// decides: it only proposes. Names, short names and aliases are data of the campaign and its bodies; words and
/// abbreviations lie beside the classes.
@NullMarked
package vn.campaigndesk.intake.match;

import org.jspecify.annotations.NullMarked;
