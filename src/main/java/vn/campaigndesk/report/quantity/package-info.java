/// Numbers as people write them into the cell "Số lượng" of a Vietnamese form, and the value that is stored for it.
///
/// [QuantityParser] turns the text of one cell into a [Reading]; [Quantity] is what is kept. Pure: the JDK and JSpecify
/// only, no database, no interface, no clock. Words live in `words.properties` beside the classes, sentences for the
/// officer in `messages/quantity*.properties`.
///
/// The decision that shaped it: ambiguous things are asked, never guessed, and what was typed is always kept. So the
/// grammar is a white list. A value is stated only when every token of the text was explained by one rule; whatever
/// is left over asks. `java.text.NumberFormat` works the other way round and is not used: for Vietnamese it reads
/// "12 nghìn" as 12 and "1,234" as 1.234 without a word.
///
/// Road of a text: [CleanText] (one way of writing each sign) → [Tokenizer] → [Cell] → the recognisers in the order of
/// [QuantityParser]. `QuantityParserTest` keeps it, with one line for each way of writing in
/// `src/test/resources/quantity/readings.tsv`: a bug fix begins with a new line there. `QuantityParserPropertyTest`
/// keeps that no text makes it throw and none yields an exact value whose digits are not in the text.
@NullMarked
package vn.campaigndesk.report.quantity;

import org.jspecify.annotations.NullMarked;
