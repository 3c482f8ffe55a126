package vn.campaigndesk.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.UndoStack.Reversal;

/// Taking back and doing again, over a value that stands for the data and a recorder that hears of each change.
class UndoStackTest {
    private final Changes changes = new Changes();
    private final UndoStack undo = new UndoStack(changes);
    private final List<UndoChanged> told = new ArrayList<>();
    private int value;

    {
        changes.on(UndoChanged.class, told::add);
    }

    /// A gesture as a store and its recorder do it.
    private void set(int wanted, String name) {
        var before = value;
        value = wanted;
        undo.did(new Gesture(name, List.of(), () -> {
            if (value != wanted) {
                throw new Overtaken(name);
            }
            set(before, "recorded while taking back");
        }));
    }

    @Test
    void whatWasDoneIsTakenBackAndDoneAgainInOrder() {
        set(1, "one");
        set(2, "two");

        assertThat(undo.undo()).map(outcome -> outcome.gesture().key()).contains("two");
        assertThat(value).isEqualTo(1);
        undo.undo();
        assertThat(value).isZero();
        undo.redo();
        assertThat(value).isEqualTo(1);
        assertThat(undo.redo()).map(outcome -> outcome.gesture().key()).contains("two");
        assertThat(value).isEqualTo(2);
        undo.undo();
        assertThat(value).isEqualTo(1);
    }

    @Test
    void thereIsNothingToTakeBackAtFirst() {
        assertThat(undo.undo()).isEmpty();
        assertThat(undo.redo()).isEmpty();
    }

    @Test
    void aNewGestureEndsDoingAgain() {
        set(1, "one");
        undo.undo();
        set(5, "five");

        assertThat(undo.redo()).isEmpty();
        assertThat(value).isEqualTo(5);
    }

    @Test
    void whatWasChangedSinceIsLeftAloneAndForgotten() {
        set(1, "one");
        value = 42;

        assertThat(undo.undo()).map(Reversal::overtaken).contains(true);
        assertThat(value).isEqualTo(42);
        assertThat(undo.undo()).isEmpty();
        assertThat(undo.redo()).isEmpty();
    }

    @Test
    void aGestureWhoseTakingBackFailsMayBeTriedAgain() {
        var full = new boolean[] {true};
        undo.did(new Gesture("save", List.of(), () -> {
            if (full[0]) {
                throw new IllegalStateException("the disk is full");
            }
            value = 7;
        }));

        assertThatThrownBy(undo::undo).hasMessage("the disk is full");
        full[0] = false;
        assertThat(undo.undo()).map(Reversal::overtaken).contains(false);
        assertThat(value).isEqualTo(7);
    }

    @Test
    void afterAFailureWhatIsDoneNextIsAGestureOfItsOwn() {
        undo.did(new Gesture("broken", List.of(), () -> {
            throw new IllegalStateException("broken");
        }));
        assertThatThrownBy(undo::undo).isInstanceOf(IllegalStateException.class);

        set(3, "three");

        assertThat(undo.undo()).map(outcome -> outcome.gesture().key()).contains("three");
        assertThat(value).isZero();
    }

    @Test
    void theMemoryIsBounded() {
        IntStream.rangeClosed(1, UndoStack.MOST + 20).forEach(i -> set(i, "set " + i));
        var taken = 0;
        while (undo.undo().isPresent()) {
            taken++;
        }

        assertThat(taken).isEqualTo(UndoStack.MOST);
        assertThat(value).isEqualTo(20);
    }

    @Test
    void tellsWhatWouldBeNextAndWhetherAPersonDidIt() {
        set(1, "one");
        undo.undo();

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().fresh()).isTrue();
        assertThat(told.getFirst().undo()).extracting(Gesture::key).isEqualTo("one");
        assertThat(told.getLast().fresh()).isFalse();
        assertThat(told.getLast().undo()).isNull();
        assertThat(told.getLast().redo()).extracting(Gesture::key).isEqualTo("one");
    }
}
