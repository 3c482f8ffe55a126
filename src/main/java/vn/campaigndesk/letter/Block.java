package vn.campaigndesk.letter;

/// A piece of the running text of a document or of an appendix.
public sealed interface Block permits Heading, Paragraph, BulletList, Table, Figure {}
