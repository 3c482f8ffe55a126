package vn.campaigndesk.consolidation.frozen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.campaigndesk.text.CutOff;

/// A consolidated report as it was signed.
///
/// @param id 0 while it has not been stored
/// @param number from 1 within its campaign
/// @param reason why there is another one; empty for the first
/// @param asOf the cut-off
/// @param answered of `expected` units
public record Frozen(
        long id,
        long campaignId,
        int number,
        FreezeKind kind,
        String reason,
        LocalDate asOf,
        Instant frozenAt,
        String frozenBy,
        String signerAuthority,
        String signerTitle,
        String signerName,
        int answered,
        int expected,
        List<FrozenFile> files) {
    /// Greatest length of a reason.
    public static final int REASON_LENGTH = 500;

    public Frozen {
        files = files.stream().sorted(Comparator.comparing(FrozenFile::format)).toList();
    }

    /// How far its figures reach.
    ///
    /// @param zone where the agency is
    public CutOff cutOff(ZoneId zone) {
        return CutOff.of(asOf, LocalDate.ofInstant(frozenAt, zone));
    }

    /// The file of a format; empty when it was not made.
    public Optional<FrozenFile> file(String format) {
        return files.stream().filter(file -> file.format().equals(format)).findFirst();
    }

    /// The document in its formats.
    public List<FrozenFile> documents() {
        return files.stream().filter(FrozenFile::isDocument).toList();
    }
}
