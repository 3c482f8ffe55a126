package vn.campaigndesk.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private record Saved(int id) {}

    private record Deleted(int id) {}

    private final Changes changes = new Changes();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void aFactReachesThoseWhoAskedForItsKindAndNobodyElse() {
        changes.on(Saved.class, heard::add);

        changes.publish(new Saved(1));
        changes.publish(new Deleted(2));

        assertThat(heard).containsExactly(new Saved(1));
    }

    @Test
    void whoAsksForEverythingHearsEverything() {
        changes.on(Record.class, heard::add);

        changes.publish(new Saved(1));
        changes.publish(new Deleted(2));

        assertThat(heard).containsExactly(new Saved(1), new Deleted(2));
    }

    @Test
    void listenersHearInTheOrderInWhichTheyCame() {
        changes.on(Saved.class, fact -> heard.add("first"));
        changes.on(Saved.class, fact -> heard.add("second"));
        changes.on(Record.class, fact -> heard.add("third"));

        changes.publish(new Saved(1));

        assertThat(heard).containsExactly("first", "second", "third");
    }

    @Test
    void nothingIsHeardFromBeforeTheSubscriptionOrAfterItsEnd() {
        changes.publish(new Saved(1));
        var subscription = changes.on(Saved.class, heard::add);
        changes.publish(new Saved(2));
        subscription.close();
        changes.publish(new Saved(3));

        assertThat(heard).containsExactly(new Saved(2));
    }

    @Test
    void closingOneSubscriptionLeavesItsTwin() {
        var first = changes.on(Saved.class, heard::add);
        changes.on(Saved.class, heard::add);

        first.close();
        first.close();
        changes.publish(new Saved(1));

        assertThat(heard).containsExactly(new Saved(1));
    }

    @Test
    void aListenerMayLeaveOrComeWhileItHears() {
        var own = new ArrayList<Changes.Subscription>();
        own.add(changes.on(Saved.class, fact -> {
            own.getFirst().close();
            changes.on(Saved.class, heard::add);
        }));

        changes.publish(new Saved(1));
        changes.publish(new Saved(2));

        assertThat(heard).containsExactly(new Saved(2));
    }

    @Test
    void publishingRunsOnTheCallersThreadAndShowsItsFaults() {
        changes.on(Saved.class, fact -> heard.add(Thread.currentThread()));
        changes.publish(new Saved(1));
        assertThat(heard).containsExactly(Thread.currentThread());

        changes.on(Deleted.class, fact -> {
            throw new IllegalStateException("fault of a listener");
        });
        assertThatThrownBy(() -> changes.publish(new Deleted(1))).hasMessage("fault of a listener");
    }
}
