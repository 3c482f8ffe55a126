package vn.campaigndesk.intake.match;

/// One word of a name.
///
/// @param text lower case, its tone mark at the end of the vowels
/// @param bare the same without diacritics
/// @param marked whether what was written had diacritics; a word written without them may be any that has them
record Word(String text, String bare, boolean marked) {}
