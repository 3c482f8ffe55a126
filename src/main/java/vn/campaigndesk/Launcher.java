package vn.campaigndesk;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import vn.campaigndesk.app.DeskApplication;
import vn.campaigndesk.app.Display;
import vn.campaigndesk.app.EmptyWindow;
import vn.campaigndesk.app.ScreenPictures;
import vn.campaigndesk.app.Scrolling;
import vn.campaigndesk.app.StartPhases;
import vn.campaigndesk.cli.Commands;
import vn.campaigndesk.cli.Console;
import vn.campaigndesk.cli.Windows;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FrameTimes;
import vn.campaigndesk.vault.Unlock;

/// The main class: no arguments open the window, arguments are a command line. It does not extend the toolkit's
/// application class, so that it starts from the class path.
public final class Launcher {
    private Launcher() {}

    /// Runs the program and ends the process with its exit code.
    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        quietLibraries();
        System.exit(new Commands(console(args)).run(args));
    }

    private static Console console(String[] args) {
        var language = Console.language(args, System.getenv());
        Locale.setDefault(language);
        var home = Path.of(System.getProperty("user.home"));
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                new Messages(language),
                Clock.system(ZoneId.systemDefault()),
                DataFolder.standard(System.getProperty("os.name"), System.getenv(), home),
                new RealWindows());
    }

    /// Loggers whose chatter no officer can use, and the least they may say. Held here, for their manager holds
    /// them weakly and would forget their levels.
    private static final Map<Logger, java.util.logging.Level> QUIETED = Map.of(
            Logger.getLogger(""), java.util.logging.Level.WARNING,
            Logger.getLogger("javafx"), java.util.logging.Level.SEVERE,
            // it throws all that it logs, and a full disk is no fault of which a person wants the trace
            Logger.getLogger("org.flywaydb"), java.util.logging.Level.OFF,
            Logger.getLogger("com.openhtmltopdf"), java.util.logging.Level.WARNING);

    /// The libraries that read received files grumble about nearly each of them. What matters of it a person is
    /// told in the program's own words; the rest is for the log file, where there is one, and not for the
    /// console.
    private static final String READING_LIBRARIES = "org.apache.";

    private static void quietLibraries() {
        QUIETED.forEach(Logger::setLevel);
        for (var handler : Logger.getLogger("").getHandlers()) {
            handler.setFilter(Launcher::isForTheConsole);
        }
    }

    private static boolean isForTheConsole(LogRecord message) {
        var logger = message.getLoggerName();
        return logger == null || !logger.startsWith(READING_LIBRARIES);
    }

    private static final class RealWindows implements Windows {
        @Override
        public boolean comesToFront(Path data) {
            return DeskApplication.comesToFront(data);
        }

        @Override
        public Optional<String> problem() {
            return Display.problem(System.getProperty("os.name"), System.getenv());
        }

        @Override
        public int open(Path data, Clock clock, Unlock unlock) {
            logTo(data);
            return DeskApplication.run(data, clock, unlock);
        }

        @Override
        public int measure(Measured what, Path data, Clock clock, PrintStream out) {
            if (!Display.isNamed(System.getProperty("os.name"), System.getenv())) {
                drawInMemory();
            }
            var phases = StartPhases.on(out, what != Measured.STAY);
            return what == Measured.EMPTY
                    ? EmptyWindow.run(phases)
                    : DeskApplication.run(data, clock, Unlock.NOBODY, phases);
        }

        @Override
        public List<Path> pictures(Desk desk, Path folder) throws IOException {
            drawInMemory();
            return new ScreenPictures(desk).write(folder);
        }

        @Override
        public FrameTimes frames(Desk desk, long campaignId, int frames) {
            drawInMemory();
            return new Scrolling(desk, campaignId, frames).measure();
        }

        private static void drawInMemory() {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
    }

    /// Sends the log to a few rotating files in the data folder as well.
    private static void logTo(Path data) {
        try {
            var folder = Files.createDirectories(data.resolve("logs"));
            var handler = new FileHandler(
                    folder.toString().replace("%", "%%") + File.separator + "desk-%g.log", 1_000_000, 5, true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            // opening the folder fails next and says what to do; a trace before it would only hide that
            System.getLogger(Launcher.class.getName()).log(Level.DEBUG, "no log file under " + data, e);
        }
    }
}
