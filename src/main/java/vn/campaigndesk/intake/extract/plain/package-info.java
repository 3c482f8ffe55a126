/// Texts without an office program: plain text, tables with separators, rich text, web pages under any
/// name.
///
/// The decision that shaped it: what encoding a text is in is decided once for the whole file
/// ([vn.campaigndesk.intake.extract.plain.Decoded]), since one line alone says too little; rich text says
/// it for each run by the run's font.
@NullMarked
package vn.campaigndesk.intake.extract.plain;

import org.jspecify.annotations.NullMarked;
