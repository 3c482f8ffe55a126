/// The pieces every screen is made of: theme, cards, chips, form fields, notices, tables.
///
/// Platform: knows nothing of the features. Decisions that shaped it: AtlantaFX gives the controls, one
/// stylesheet (`desk.css`) adds the desk's own classes and the bridge that makes ControlsFX and plain Modena
/// colours follow the theme; all colours are looked-up names, so light and dark are one set of rules. A piece
/// builds its nodes, gives them ids and accessible names, and knows no rule. Long work behind the window is one
/// piece too: it shows how far it is and can be stopped ([vn.campaigndesk.ui.LongWork]). `SizesTest`,
/// `DialogsTest` and `ToolkitTextsTest` keep it.
@NullMarked
package vn.campaigndesk.ui;

import org.jspecify.annotations.NullMarked;
