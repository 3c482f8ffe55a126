/// Finds the form in a file, wherever it stands and whatever was done to it: rows, notes, the two texts, the
/// unit's name, number and date of the letter around it.
///
/// Uses the neutral extract, the campaign's rows and words; knows no recipients and decides nothing. What was
/// found comes with its place and with the questions that it raises ([vn.campaigndesk.intake.find.FoundForm]);
/// a row is known by its words, never by its number or position. Whatever the finders cannot explain raises a
/// question, so that silence always means that every sign was understood.
///
/// Road of an extract: [Lines] (one sequence of lines, tables and paragraphs alike) → [TableFinder],
/// [WideTableFinder] and [ListFinder] (places of the rows, [Sighting]); [ProseFinder] where there is no table →
/// [NarrativeFinder], [LetterheadFinder] → [Surroundings] (what around the form shakes its numbers). Whether a remark
/// does is decided by closed classes of words ([Doubts]) and by numbers of nothing named ([LooseNumbers]), never by a
/// list of phrases that somebody has written before.
/// Vietnamese words are in `words.properties` and `abbreviations.tsv`.
@NullMarked
package vn.campaigndesk.intake.find;

import org.jspecify.annotations.NullMarked;
