/// Background work: computed off the window's thread, applied on it, and only when still wanted.
///
/// Platform: knows nothing of the features, nor of JavaFX - the window hands in the executor that leads to its thread.
/// The decision that shaped it: an interface with an inline twin, so that view models are tested without threads,
/// sleeps or a toolkit. `TasksTest` keeps it.
@NullMarked
package vn.campaigndesk.task;

import org.jspecify.annotations.NullMarked;
