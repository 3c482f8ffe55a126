/// Background work: computed off the window's thread, applied on it, and only when still wanted.
///
/// Platform: knows nothing of the features, nor of JavaFX - the window hands in the executor that leads to its thread.
/// The decision that shaped it: an interface with an inline twin, so that view models are tested without threads,
/// sleeps or a toolkit. `TasksTest` keeps it. Whoever must not lose what was typed waits for an
/// [vn.campaigndesk.task.Outcome]; what is typed and stored step by step goes through
/// [vn.campaigndesk.task.KeptInTurn].
@NullMarked
package vn.campaigndesk.task;

import org.jspecify.annotations.NullMarked;
