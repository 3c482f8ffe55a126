package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.report.DocumentIdentity;

/// The code of a fault is said on the telephone: the same fault has the same code, another fault another one, and no
/// fault, however odd, keeps the dialog from showing.
class FaultHandlerTest {
    private static final Logger LOGGER = Logger.getLogger(FaultHandler.class.getName());

    private final List<String> codes = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private final FaultHandler handler = new FaultHandler((code, text) -> {
        codes.add(code);
        details.add(text);
    });

    /// The faults are made here; nobody has to read them.
    @BeforeAll
    static void sayNothing() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void sayAllAgain() {
        LOGGER.setLevel(null);
    }

    private static Throwable caught(Supplier<?> work) {
        return Assertions.assertThrows(Throwable.class, work::get);
    }

    private static Throwable ofIdentity() {
        return caught(() -> new DocumentIdentity(null, "", "", null));
    }

    private static Throwable ofDeadline() {
        return caught(() -> new Deadline(null, false).lastOnTimeDay());
    }

    @Test
    void theSameFaultHasTheSameCodeWheneverItHappens() {
        IntStream.range(0, 3).forEach(i -> handler.handle(ofIdentity()));
        handler.uncaughtException(Thread.currentThread(), ofIdentity());

        assertThat(codes).hasSize(4).allMatch(code -> code.matches("[0-9A-F]{6}"));
        assertThat(codes.stream().distinct()).hasSize(1);
    }

    @Test
    void anotherPlaceAnotherKindAndAnotherCauseAreAnotherFault() {
        var found = List.of(
                ofIdentity(),
                ofDeadline(),
                new IllegalStateException("x", ofIdentity()),
                new IllegalArgumentException("x", ofIdentity()),
                new IllegalStateException("x", ofDeadline()));

        assertThat(found.stream().map(FaultHandler::code)).doesNotHaveDuplicates();
    }

    /// Names, numbers and paths stand in messages; the code is that of the fault, not of whom it befell.
    @Test
    void whatTheMessageSaysDoesNotMatter() {
        var one = new IllegalStateException("UBND huyện Thọ Xuân");
        var other = new IllegalStateException("Sở Y tế");
        other.setStackTrace(one.getStackTrace());

        assertThat(FaultHandler.code(one)).isEqualTo(FaultHandler.code(other));
    }

    @Test
    void theDetailsHoldTheWholeFault() {
        handler.handle(new IllegalStateException("bên ngoài", ofDeadline()));

        assertThat(details.getFirst()).contains("bên ngoài", "Caused by: java.lang.NullPointerException", "Deadline");
    }

    /// Some libraries give a cause that leads back to where it began.
    @Test
    void aFaultThatIsItsOwnCauseIsShownToo() {
        var first = new IllegalStateException("một");
        var second = new IllegalStateException("hai", first);
        first.initCause(second);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> handler.handle(first));

        assertThat(codes).hasSize(1);
    }

    @Test
    void aFaultWithoutALineOfItsOwnIsShownToo() {
        var bare = new IllegalStateException();
        bare.setStackTrace(new StackTraceElement[0]);

        handler.handle(bare);

        assertThat(codes).hasSize(1);
    }
}
