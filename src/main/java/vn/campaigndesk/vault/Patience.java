package vn.campaigndesk.vault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.campaigndesk.text.ExpectedFailure;

/// Makes who tries passwords wait: one second after the first wrong one, twice as long after each other, half
/// a minute at most. It hinders a person at the keyboard; who has taken the files away is hindered by
/// [Argon2] alone.
public final class Patience {
    private static final int MOST_SECONDS = 30;

    private final Consumer<Duration> waiting;
    private final AtomicInteger failures = new AtomicInteger();

    /// @param waiting lets that time go by
    public Patience(Consumer<Duration> waiting) {
        this.waiting = waiting;
    }

    /// How long to wait after so many wrong passwords in a row.
    ///
    /// @param failures from 1
    public static Duration after(int failures) {
        return Duration.ofSeconds(failures > 5 ? MOST_SECONDS : 1L << (failures - 1));
    }

    /// Opens a vault, and waits before it says that it was the wrong password.
    public Unlock with(Unlock unlock) {
        return vault -> {
            try {
                var key = unlock.open(vault);
                failures.set(0);
                return key;
            } catch (ExpectedFailure e) {
                if (e.key().endsWith(".wrong")) {
                    waiting.accept(after(failures.incrementAndGet()));
                }
                throw e;
            }
        };
    }

    /// Waits on the calling thread.
    public static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
