/// The palette: one field that finds units, documents, people, requests, screens and commands, and goes there.
///
/// May use the platform; what is found and where it leads is given to it by `app`. Decisions that shaped it: all is
/// found within the key press, on the window's thread, from an index that is made in the background when the palette
/// opens ([vn.campaigndesk.palette.PaletteIndex]); a word that is typed stands at the beginning of a word that is
/// found, without diacritics, and only when none begins so a slip of the finger is looked for; of two that fit equally
/// well the newer wins. `PaletteIndexTest` and `PaletteViewModelTest` keep it; `bench --only palette` measures it.
@NullMarked
package vn.campaigndesk.palette;

import org.jspecify.annotations.NullMarked;
