/// The window: navigation, the frame around the screens, crash handling.
///
/// May use everything but `cli`; nobody but the launcher may use it. Decisions that shaped it: screens are built when
/// they are first opened and rebuilt when the language changes; their view models live as long as the window, so that
/// nothing typed is lost by walking around; news of changes arrive on [vn.campaigndesk.change.Changes] and hop to the
/// window's thread here, in one place. Commands and their keys stand in one list ([FrameCommands], and a
/// [vn.campaigndesk.ui.KeyTable] for each screen), from which they are heard, listed and found. A second start
/// speaks to the first by a file ([FrontRequest]), for the program opens no sockets. `JourneysTest`,
/// `PaletteJourneyTest`, `SecondStartTest`, `DialogsTest` and `ScreenshotsTest` keep it.
@NullMarked
package vn.campaigndesk.app;

import org.jspecify.annotations.NullMarked;
