package vn.campaigndesk.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// Whether a window can be opened here. On Linux JavaFX needs an X display, GTK 3 and a font, and says nothing a person
/// could use when one is missing. To try them takes as long as a tenth of the whole start, so they are tried when the
/// toolkit has failed; before it starts only where something else depends on the answer.
public final class Display {
    private Display() {}

    /// Why no window can be opened: the key of a message, or nothing when it can.
    public static Optional<String> problem(String os, Map<String, String> environment) {
        if (hasAlways(os)) {
            return Optional.empty();
        }
        if (isBlank(environment.get("DISPLAY"))) {
            return Optional.of("app.display.none");
        }
        if (!isLoadable("libgtk-3.so.0")) {
            return Optional.of("app.display.gtk");
        }
        if (!opensDisplay()) {
            return Optional.of("app.display.closed");
        }
        return hasFonts() ? Optional.empty() : Optional.of("app.display.fonts");
    }

    /// Whether a display is named at all, whether or not it can be reached; the other systems always have one.
    public static boolean isNamed(String os, Map<String, String> environment) {
        return hasAlways(os) || !isBlank(environment.get("DISPLAY"));
    }

    private static boolean hasAlways(String os) {
        var system = os.toLowerCase(Locale.ROOT);
        return system.contains("win") || system.contains("mac");
    }

    /// Why the toolkit has not started.
    ///
    /// @param failed what it said of it
    /// @return what a person can do something about, or what it said where nothing is missing that is known of
    static RuntimeException explained(RuntimeException failed) {
        return problem(System.getProperty("os.name"), System.getenv())
                .<RuntimeException>map(key -> ExpectedFailure.causedBy(failed, key))
                .orElse(failed);
    }

    /// Whether the system has a font at all: the desk brings its own, but the toolkit asks for the system's first.
    @SuppressWarnings("restricted")
    static boolean hasFonts() {
        try (var arena = Arena.ofConfined()) {
            var fontconfig = SymbolLookup.libraryLookup("libfontconfig.so.1", arena);
            MethodHandle fonts = Linker.nativeLinker()
                    .downcallHandle(
                            fontconfig.findOrThrow("FcConfigGetFonts"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            // the fonts of the system, by the usual configuration; a set begins with how many there are
            var set = (MemorySegment) fonts.invokeExact(MemorySegment.NULL, 0);
            return !set.equals(MemorySegment.NULL)
                    && set.reinterpret(ValueLayout.JAVA_INT.byteSize()).get(ValueLayout.JAVA_INT, 0) > 0;
        } catch (Throwable e) {
            System.getLogger(Display.class.getName()).log(System.Logger.Level.DEBUG, "no fonts", e);
            return false;
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    @SuppressWarnings("restricted") // the launcher and the jar's manifest allow native access
    private static boolean isLoadable(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean opensDisplay() {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(
                    x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(
                    x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            // whatever keeps Xlib from answering keeps JavaFX from opening a window
            System.getLogger(Display.class.getName()).log(System.Logger.Level.DEBUG, "no display", e);
            return false;
        }
    }
}
