package vn.campaigndesk.intake.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;

/// The table of colours of a rich text, by which its words name them: number 0 is the automatic one.
final class RtfColours {
    private static final int MOST = 10_000;

    private final List<@Nullable Integer> colours = new ArrayList<>();
    private int next;
    private boolean any;

    /// A word inside the table.
    void word(String word, int number) {
        switch (word) {
            case "red" -> part(number, 16);
            case "green" -> part(number, 8);
            case "blue" -> part(number, 0);
            default -> {
                // colours of a theme, given beside their red, green and blue
            }
        }
    }

    private void part(int number, int shift) {
        next |= Math.clamp(number, 0, 0xFF) << shift;
        any = true;
    }

    /// At the sign that ends a colour.
    void end() {
        if (colours.size() < MOST) {
            colours.add(any ? Integer.valueOf(next) : null);
        }
        next = 0;
        any = false;
    }

    /// @return null for the automatic colour and one that is not there
    private @Nullable Integer of(int number) {
        return number < 0 || number >= colours.size() ? null : colours.get(number);
    }

    /// @param letters the number of their colour
    /// @param behind numbers of the colours that they stand on, the nearest first; 0 for none
    Ink.Sight sight(int letters, int... behind) {
        var colour = of(letters);
        if (colour == null) {
            return Ink.Sight.SEEN;
        }
        var ground = Ink.PAPER;
        for (var at = behind.length - 1; at >= 0; at--) {
            // not the table's first colour, where a table begins with one: nobody wrote a number
            var one = behind[at] == 0 ? null : of(behind[at]);
            ground = one == null ? ground : one;
        }
        return Ink.of(colour, ground);
    }
}
