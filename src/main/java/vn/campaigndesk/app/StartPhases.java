package vn.campaigndesk.app;

import java.io.PrintStream;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// Hears which phases a start has come to. A measurement reads the names off a process's output and takes the time
/// itself, so that the start of Java and of the installed launcher is counted too.
public final class StartPhases {
    /// The toolkit runs.
    static final String TOOLKIT = "toolkit";

    /// The window is there, still without the figures.
    static final String WINDOW = "window";

    /// The data are open.
    static final String DATA = "data";

    /// The overview of the campaign has been drawn: a person can begin to work.
    static final String FRAME = "frame";

    /// Nobody measures.
    static final StartPhases UNHEARD = new StartPhases(phase -> {}, false);

    private final Consumer<String> heard;
    private final boolean closing;

    private StartPhases(Consumer<String> heard, boolean closing) {
        this.heard = heard;
        this.closing = closing;
    }

    /// Prints each phase as a line.
    ///
    /// @param closing whether the window is closed once it has been drawn
    public static StartPhases on(PrintStream out, boolean closing) {
        return new StartPhases(
                phase -> {
                    out.println(phase);
                    out.flush();
                },
                closing);
    }

    void reached(String phase) {
        heard.accept(phase);
    }

    void reached(String phase, Stage drawn) {
        reached(phase);
        if (closing) {
            drawn.close();
        }
    }
}
