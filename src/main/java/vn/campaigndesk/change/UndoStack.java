package vn.campaigndesk.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What has been done since the program was opened, so that it can be taken back and done again.
///
/// Taking back is a change like any other: whoever records gestures records it too, and while one is being taken back
/// what is recorded on that thread is how to do it again. History is never rewritten. Thread-safe.
public final class UndoStack {
    /// How many gestures are remembered; older ones can no longer be taken back.
    public static final int MOST = 100;

    private final Changes changes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Gesture> done = new ArrayDeque<>();
    private final Deque<Gesture> undone = new ArrayDeque<>();
    private @Nullable Gesture working;
    private @Nullable Deque<Gesture> recording;

    /// What came of asking to take back or do again.
    ///
    /// @param gesture which one it was
    /// @param overtaken true when nothing was done, because the thing had been changed since; the gesture is
    ///     forgotten
    public record Reversal(Gesture gesture, boolean overtaken) {}

    /// An empty memory.
    ///
    /// @param changes hears [UndoChanged]
    public UndoStack(Changes changes) {
        this.changes = changes;
    }

    /// A gesture has been done. Called by those who record what the stores tell, on the thread that did it.
    public void did(Gesture gesture) {
        did(gesture, true);
    }

    /// As above, of one of many small gestures that show themselves: it can be taken back, and nobody is told.
    public void didQuietly(Gesture gesture) {
        did(gesture, false);
    }

    private void did(Gesture gesture, boolean told) {
        lock.lock();
        try {
            var target = recording;
            var current = working;
            if (target != null && current != null) {
                target.push(gesture.named(current));
                return;
            }
            done.push(gesture);
            undone.clear();
            if (done.size() > MOST) {
                done.removeLast();
            }
        } finally {
            lock.unlock();
        }
        tell(told);
    }

    /// Takes back the last gesture. A failure other than being overtaken is thrown on, and the gesture stays.
    ///
    /// @return empty when there is none
    public Optional<Reversal> undo() {
        return move(done, undone);
    }

    /// Does the gesture again that was taken back last.
    ///
    /// @return empty when there is none
    public Optional<Reversal> redo() {
        return move(undone, done);
    }

    private Optional<Reversal> move(Deque<Gesture> from, Deque<Gesture> to) {
        Optional<Reversal> reversal;
        lock.lock();
        try {
            var gesture = from.peek();
            reversal = gesture == null ? Optional.empty() : Optional.of(reverse(gesture, to));
            if (gesture != null) {
                from.pop();
            }
        } finally {
            working = null;
            recording = null;
            lock.unlock();
        }
        tell(false);
        return reversal;
    }

    private Reversal reverse(Gesture gesture, Deque<Gesture> to) {
        working = gesture;
        recording = to;
        try {
            gesture.reverse().run();
            return new Reversal(gesture, false);
        } catch (Overtaken e) {
            System.getLogger(UndoStack.class.getName()).log(System.Logger.Level.DEBUG, "overtaken", e);
            return new Reversal(gesture, true);
        }
    }

    private void tell(boolean fresh) {
        changes.publish(state(fresh));
    }

    private UndoChanged state(boolean fresh) {
        lock.lock();
        try {
            return new UndoChanged(done.peek(), undone.peek(), fresh);
        } finally {
            lock.unlock();
        }
    }
}
