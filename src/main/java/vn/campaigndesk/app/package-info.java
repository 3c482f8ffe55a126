/// The window: navigation, the frame around the screens, crash handling.
///
/// May use everything but `cli`; nobody but the launcher may use it. Decisions that shaped it: screens are built when
/// they are first opened and rebuilt when the language changes; their view models live as long as the window, so that
/// nothing typed is lost by walking around; news of changes arrive on [vn.campaigndesk.change.Changes] and hop to the
/// window's thread here, in one place. `JourneysTest`, `DialogsTest` and `ScreenshotsTest` keep it.
@NullMarked
package vn.campaigndesk.app;

import org.jspecify.annotations.NullMarked;
