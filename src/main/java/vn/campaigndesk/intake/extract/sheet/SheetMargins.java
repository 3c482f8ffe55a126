package vn.campaigndesk.intake.extract.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Runs;

/// The text of a sheet's printed header or footer, freed of its codes: `&L`, `&C`, `&R`, page numbers, fonts and sizes
/// (ECMA-376 part 1, 18.3.1.39).
final class SheetMargins {
    private static final Pattern CODE =
            Pattern.compile("&(?:\"([^\",]*)(?:,[^\"]*)?\"|K[0-9A-Fa-f]{6}|\\d+|&|.)", Pattern.DOTALL);

    private SheetMargins() {}

    static String text(String coded, Gathering gathering) {
        var runs = new Runs(gathering);
        @Nullable String font = null;
        var end = 0;
        for (var code = CODE.matcher(coded); code.find(); end = code.end()) {
            runs.add(coded.substring(end, code.start()), font);
            if (code.group(1) != null) {
                font = code.group(1);
            } else if (code.group().equals("&&")) {
                runs.add("&", font);
            } else if (code.group().matches("&[LCR]")) {
                runs.add("\n", font);
            }
        }
        return runs.add(coded.substring(end), font).take().strip();
    }
}
