package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FinishedWork.Outcome;

/// Whatever takes its time behind the window stands in one list: how far it is, what can be stopped, how it
/// ended.
class LongWorksTest {
    private Instant now = Instant.parse("2024-11-26T02:00:00Z");
    private final InstantSource moments = () -> now;
    private final HeldTasks tasks = new HeldTasks();
    private final LongWorks works = new LongWorks(tasks, Runnable::run, moments.withZone(ZoneOffset.UTC));
    private final ArrayList<String> told = new ArrayList<>();

    private boolean letters(LongWork work) {
        return work.begin(
                "letters",
                steps -> {
                    for (var done = 1; done <= 4; done++) {
                        if (steps.isCancelled()) {
                            return "stopped";
                        }
                        now = now.plusSeconds(10);
                        steps.at(done, 4);
                        told.add(works.running()
                                .getFirst()
                                .remaining(works.now())
                                .toString());
                        if (told.size() == 2 && stopsThen) {
                            work.cancel();
                        }
                    }
                    return "written";
                },
                told::add,
                problem -> told.add(problem.getMessage()));
    }

    private boolean stopsThen;

    @Test
    void a_work_stands_in_the_list_from_when_it_is_asked_for_to_its_end() {
        var work = new LongWork(works);
        tasks.hold();
        assertThat(letters(work)).isTrue();

        assertThat(works.running()).singleElement().satisfies(shown -> {
            assertThat(shown.name()).isEqualTo("letters");
            assertThat(shown.isStoppable()).isTrue();
            assertThat(shown.progressProperty().get()).isZero();
        });
        assertThat(letters(work)).as("one at a time of its kind").isFalse();

        tasks.release();
        assertThat(works.running()).isEmpty();
        assertThat(works.finished()).containsExactly(new FinishedWork("letters", Outcome.DONE, now));
        assertThat(told)
                .as("the rest takes as long as what is done")
                .containsExactly("Optional[PT30S]", "Optional[PT20S]", "Optional[PT10S]", "Optional.empty", "written");
    }

    @Test
    void who_listens_to_the_lists_hears_for_life() {
        assertThat(works.running()).isSameAs(works.running());
        assertThat(works.finished()).isSameAs(works.finished());
    }

    @Test
    void what_is_stopped_says_so_and_tells_no_time_any_more() {
        stopsThen = true;
        letters(new LongWork(works));

        assertThat(told).last().isEqualTo("stopped");
        assertThat(works.finished()).extracting(FinishedWork::outcome).containsExactly(Outcome.STOPPED);
    }

    @Test
    void a_work_of_one_piece_is_listed_without_a_measure_and_without_a_stop() {
        tasks.hold();
        var copy = new LongWork(works);
        copy.beginWhole("copy", () -> "made", told::add, problem -> told.add("failed"));

        var shown = works.running().getFirst();
        assertThat(shown.isStoppable()).isFalse();
        assertThat(shown.progressProperty().get()).isNegative();
        assertThat(shown.remaining(now.plusSeconds(60))).isEmpty();
        shown.stop();
        tasks.release();
        assertThat(works.finished()).extracting(FinishedWork::outcome).containsExactly(Outcome.DONE);
    }

    @Test
    void a_failure_ends_it_and_the_last_five_are_kept() {
        for (var i = 0; i < 7; i++) {
            var number = i;
            new LongWork(works)
                    .beginWhole(
                            "work" + i,
                            () -> {
                                if (number == 6) {
                                    throw new IllegalStateException("broken");
                                }
                                return number;
                            },
                            done -> {},
                            problem -> told.add(problem.getMessage()));
        }

        assertThat(told).containsExactly("broken");
        assertThat(works.finished())
                .extracting(FinishedWork::name)
                .containsExactly("work6", "work5", "work4", "work3", "work2");
        assertThat(works.finished().getFirst().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void several_of_different_kinds_are_listed_together() {
        tasks.hold();
        letters(new LongWork(works));
        new LongWork(works).beginWhole("copy", () -> "made", told::add, problem -> {});

        assertThat(works.running()).extracting(RunningWork::name).containsExactly("letters", "copy");
    }

    @Test
    void the_time_that_is_left_is_said_in_words() {
        var vietnamese = new Messages(Locale.of("vi", "VN"));
        assertThat(LongWorks.remaining(Optional.of(Duration.ofSeconds(40)), vietnamese))
                .contains("còn khoảng 40 giây");
        assertThat(LongWorks.remaining(Optional.of(Duration.ofMinutes(3)), vietnamese))
                .contains("còn khoảng 3 phút");
        assertThat(LongWorks.remaining(Optional.empty(), vietnamese)).isEmpty();
    }
}
