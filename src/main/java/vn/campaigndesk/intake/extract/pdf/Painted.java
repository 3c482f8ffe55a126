package vn.campaigndesk.intake.extract.pdf;

/// An area of a page that is filled with a colour.
///
/// @param box on the page as it is read
/// @param colour 0xRRGGBB, or [vn.campaigndesk.intake.extract.Ink#UNKNOWN]
/// @param order how many texts had been drawn before: those are covered, later ones stand on it
record Painted(PageBox box, int colour, int order) {}
