package vn.campaigndesk.report.original;

import java.text.Normalizer;
import java.time.Instant;
import java.util.regex.Pattern;

/// A file that belongs to a report.
///
/// @param sha256 of its content, lower-case hexadecimal
/// @param name exactly as received
/// @param bytes size of the content
/// @param media what it is, by its content
/// @param place order within the report, from 1
public record Original(
        long id, long reportId, String sha256, String name, long bytes, Media media, int place, Instant addedAt)
        implements Kept {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    static String shown(String name) {
        return INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("\u00b7");
    }
}
