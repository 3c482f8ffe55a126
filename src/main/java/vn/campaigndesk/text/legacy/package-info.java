/// Vietnamese text from before Unicode: TCVN3 ("ABC", fonts `.Vn...`) and VNI (fonts `VNI...`), in which
/// a font, not the code, decides what a letter is. The table of letters is a resource; `LegacyTextTest`
/// keeps it whole.
///
/// The decision that shaped it: Unicode text is never changed. A text with even one letter that only
/// Unicode Vietnamese has is left alone, whatever its font is called, and without a font's name only
/// strong evidence converts.
@NullMarked
package vn.campaigndesk.text.legacy;

import org.jspecify.annotations.NullMarked;
