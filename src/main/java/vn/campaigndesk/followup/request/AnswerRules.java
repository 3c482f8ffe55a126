package vn.campaigndesk.followup.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.campaigndesk.text.SearchKey;

/// The library of answers: all that have been given, so that nobody keeps one by hand.
public final class AnswerRules {
    private AnswerRules() {}

    /// Each answer once, however it was spaced or capitalised, in its last wording.
    public static List<ReusableAnswer> library(List<SupportRequest> requests) {
        var library = new LinkedHashMap<String, ReusableAnswer>();
        requests.stream()
                .filter(request -> request.answeredAt() != null)
                .sorted(Comparator.comparing(request -> Objects.requireNonNull(request.answeredAt())))
                .forEach(request -> library.compute(
                        SearchKey.of(request.answer()),
                        (key, known) -> new ReusableAnswer(
                                request.answer(),
                                request.category(),
                                known == null ? 1 : known.times() + 1,
                                Objects.requireNonNull(request.answeredAt()))));
        return List.copyOf(library.values());
    }

    /// The answers in the order in which they may help: those to questions of the same kind first, then by how often
    /// and how lately they were given.
    public static List<ReusableAnswer> fitting(List<ReusableAnswer> library, String category) {
        var ordered = new ArrayList<>(library);
        ordered.sort(Comparator.comparing((ReusableAnswer answer) ->
                        !SearchKey.of(answer.category()).equals(SearchKey.of(category)))
                .thenComparing(Comparator.comparingInt(ReusableAnswer::times).reversed())
                .thenComparing(Comparator.comparing(ReusableAnswer::last).reversed()));
        return ordered;
    }
}
