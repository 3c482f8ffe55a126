/// Makes a draft of what was found in a file: a value, its place and its questions for each field, and a decision.
///
/// A draft is acceptable only when nothing raised a question: the unit is certain, every row that the unit is asked for
/// was found once with an exact number, no rule warns. A blank row is asked, because blank is neither zero nor unknown
/// (domain §4.2). Whatever is not understood asks; nothing here guesses ([vn.campaigndesk.intake.draft.Drafter]).
/// [vn.campaigndesk.intake.draft.BatchRelations] says which files repeat or contradict each other and makes them ask. A
/// form that this program sent out says by its marks whose it is and which rows it asks
/// ([vn.campaigndesk.intake.draft.Marks]); whatever speaks against the marks is asked. Pure: no files, no database, the
/// day is handed in.
@NullMarked
package vn.campaigndesk.intake.draft;

import org.jspecify.annotations.NullMarked;
