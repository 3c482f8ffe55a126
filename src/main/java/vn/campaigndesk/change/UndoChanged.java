package vn.campaigndesk.change;

import org.jspecify.annotations.Nullable;

/// What can be taken back, or done again, is another gesture now.
///
/// @param undo the gesture that would be taken back next, null for none
/// @param redo the gesture that would be done again next, null for none
/// @param fresh whether `undo` has just been done by the person, not by taking back or doing again
public record UndoChanged(@Nullable Gesture undo, @Nullable Gesture redo, boolean fresh) {}
