/// Who sent a file: the recipient that the names in it mean.
///
/// Pure: names in, a [vn.campaigndesk.intake.match.Match] out; the words that names are made of lie in
/// `name-words.tsv` beside this package's resources. The doctrine: the form's own name decides, and only when it is a
/// writing of exactly one recipient, letter for letter after tone placement, capitals, punctuation and abbreviations
/// have been made alike. All else is a proposal that a person confirms. Names one letter apart belong to different
/// districts (Nga Sơn and Nghi Sơn), so likeness proposes only with a margin to the next and never decides.
/// `RecipientMatcherTest` keeps it.
@NullMarked
package vn.campaigndesk.intake.match;

import org.jspecify.annotations.NullMarked;
