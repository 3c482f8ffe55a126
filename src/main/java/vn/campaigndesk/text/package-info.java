/// Words and numbers as people read and write them: messages in two languages, dates and numbers in the Vietnamese
/// way, order of names by syllable, search without diacritics.
///
/// Platform: knows nothing of the features and may be used by all of them. The decision that shaped it: no text that
/// a person reads stands in Java code. Bundles lie under `messages/`, one file a feature, Vietnamese first
/// (`report.properties`), English beside it (`report_en.properties`); the first part of a key names its file.
/// `MessagesTest` keeps both complete.
@NullMarked
package vn.campaigndesk.text;

import org.jspecify.annotations.NullMarked;
