package vn.campaigndesk.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.function.BiConsumer;

/// The one door for faults of the program: each is logged whole and shown once with a short stable code that a person
/// can say on the phone. Expected failures never come here.
public final class FaultHandler implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(FaultHandler.class.getName());

    private final BiConsumer<String, String> show;

    /// A handler.
    ///
    /// @param show told the code and the details; may be called on any thread
    public FaultHandler(BiConsumer<String, String> show) {
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        handle(fault);
    }

    /// Logs and shows a fault.
    public void handle(Throwable fault) {
        var code = code(fault);
        LOG.log(Level.ERROR, "fault " + code, fault);
        var details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details, true));
        show.accept(code, details.toString());
    }

    /// A code of six signs that is the same wherever and whenever the same fault happens: made of the kinds of the
    /// exception and its causes and of the first line of each that is ours.
    static String code(Throwable fault) {
        var hash = 17;
        // some libraries give a cause that leads back to where it began
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            hash = 31 * hash + cause.getClass().getName().hashCode();
            for (var line : cause.getStackTrace()) {
                if (line.getClassName().startsWith("vn.campaigndesk.")) {
                    hash = 31 * hash + (line.getClassName() + line.getMethodName()).hashCode();
                    break;
                }
            }
        }
        return String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
    }
}
