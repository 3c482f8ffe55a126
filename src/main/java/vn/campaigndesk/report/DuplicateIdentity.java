package vn.campaigndesk.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Formats;

/// Finds a document that has been entered before: number, symbol and issuing body all coincide (Decree 30/2020,
/// appendix VI, part I, III.1.h). Two bodies may well write the same number and symbol.
public final class DuplicateIdentity {
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private DuplicateIdentity() {}

    /// The identity without what people write now this way, now that: case, gaps, leading zeros of the number. Letters
    /// keep their marks: Đ is not D, and two bodies may differ in a tone only.
    ///
    /// @return empty unless all three parts are there
    public static Optional<String> key(DocumentIdentity document) {
        var number = LEADING_ZEROS.matcher(folded(document.number(), "")).replaceFirst("");
        var symbol = folded(document.symbol(), "");
        var body = folded(document.issuingBody(), " ");
        return number.isEmpty() || symbol.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : Optional.of(number + "/" + symbol + "/" + body);
    }

    private static String folded(String text, String gap) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return GAPS.matcher(composed.strip()).replaceAll(gap).strip().toUpperCase(Locale.ROOT);
    }

    /// The report with the same identity that was entered first; `ownId` is left out.
    public static Optional<Report> first(DocumentIdentity document, long ownId, Collection<Report> reports) {
        var key = key(document);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return reports.stream()
                .filter(report -> report.id() != ownId && mayBe(document, report.document()))
                .filter(report -> key(report.document()).equals(key))
                .min(Comparator.comparingLong(Report::id));
    }

    /// Whether the numbers have the same letters and digits: told without folding, so that a form is checked against
    /// thousands of reports at each key.
    private static boolean mayBe(DocumentIdentity one, DocumentIdentity other) {
        var a = one.number();
        var b = other.number();
        var i = next(a, zeros(a));
        var j = next(b, zeros(b));
        while (i < a.length() && j < b.length()) {
            if (Character.toUpperCase(a.charAt(i)) != Character.toUpperCase(b.charAt(j))) {
                return false;
            }
            i = next(a, i + 1);
            j = next(b, j + 1);
        }
        return i >= a.length() && j >= b.length();
    }

    private static int zeros(String number) {
        var at = next(number, 0);
        while (at < number.length() && number.charAt(at) == '0') {
            at = next(number, at + 1);
        }
        return at;
    }

    private static int next(String number, int from) {
        var at = from;
        while (at < number.length() && !Character.isLetterOrDigit(number.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Reports by what is left of their number when only letters and digits are looked at, without leading zeros: those
    /// with the same identity stand together.
    static Map<String, List<Report>> byNumber(Collection<Report> reports) {
        var byNumber = new HashMap<String, List<Report>>();
        for (var report : reports) {
            byNumber.computeIfAbsent(bare(report.document().number()), none -> new ArrayList<>(2))
                    .add(report);
        }
        return byNumber;
    }

    /// What [#mayBe] compares.
    static String bare(String number) {
        var bare = new StringBuilder();
        for (var at = next(number, zeros(number)); at < number.length(); at = next(number, at + 1)) {
            bare.append(Character.toUpperCase(number.charAt(at)));
        }
        return bare.toString();
    }

    /// Warns of a second entry of the same document and shows the first one.
    static Stream<Problem> check(ReportDraft draft, ReportContext context) {
        var document = new DocumentIdentity(draft.number(), draft.symbol(), draft.issuingBody(), null);
        return first(document, draft.id(), context.numbered(document.number())).stream()
                .map(report -> Problem.warning(
                        "number",
                        "report.problem.duplicate",
                        report.document().reference(),
                        context.recipient(report.recipientId())
                                .map(Recipient::name)
                                .orElseGet(() -> report.document().issuingBody()),
                        Formats.date(report.arrivedOn())));
    }
}
