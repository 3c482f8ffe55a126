package vn.campaigndesk.intake.golden;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One report: what its sender writes into the form, and beside it what a careful officer takes from it.
///
/// An answer is born clean, every number written the Vietnamese way; a case then bends what is written, what is
/// expected, or both.
final class Answer {
    static final List<String> ROWS = List.of(
            "Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch",
            "Tổng số cơ quan, đơn vị triển khai chiến dịch",
            "Tổng số bài viết được tuyên truyền trên trang thông tin điện tử, mạng xã hội,...",
            "Tổng số lượt tuyên truyền trên Hệ thống Truyền thanh cấp huyện, cấp xã",
            "Tổng số học sinh, sinh viên được tuyên truyền");
    static final List<String> HINTS =
            List.of("", "", "", "Dành cho UBND cấp huyện", "Dành cho các Trường Đại học và UBND cấp huyện");
    static final String CAMPAIGN =
            "“Kỹ năng nhận diện và phòng chống lừa đảo trực tuyến bảo vệ người dân trên không gian mạng năm 2024”";

    final Sender sender;
    final Random random;
    String unitLine;
    String evaluation;
    String proposal;
    final List<String> rows = new ArrayList<>(ROWS);
    final List<String> places = new ArrayList<>(List.of("1", "2", "3", "4", "5"));
    final List<String> written = new ArrayList<>();
    final List<String> notes = new ArrayList<>(HINTS);
    final Set<Integer> dropped = new LinkedHashSet<>();
    UnaryOperator<String> spelling = UnaryOperator.identity();

    @Nullable
    LegacyFont legacy;

    boolean split;

    final List<@Nullable Long> figures;
    final List<String> expectedNotes = new ArrayList<>(Collections.nCopies(5, ""));

    @Nullable
    String expectedUnit;

    @Nullable
    String expectedEvaluation;

    @Nullable
    String expectedProposal;

    String status = "accepted";
    final Set<String> review = new LinkedHashSet<>();
    final TreeMap<String, List<@Nullable Object>> alsoRight = new TreeMap<>();

    @Nullable
    String relation;

    @Nullable
    String relatedFile;

    List<String> after = List.of();

    /// A clean report of a unit, its figures and texts drawn from the seed.
    Answer(String canonical, long seed) {
        sender = Sender.of(canonical);
        random = new Random(seed);
        unitLine = canonical;
        expectedUnit = canonical;
        figures = new ArrayList<>(sender.figures(random));
        figures.forEach(figure -> written.add(figure == null ? "" : Written.dotted(figure)));
        evaluation = Written.evaluation(sender, random);
        proposal = Written.proposal(random);
    }

    Docx docx() {
        return new Docx(spelling, legacy, split ? random : null);
    }

    boolean has(int row) {
        return !dropped.contains(row);
    }

    /// @param row 1 to 5
    String written(int row) {
        return written.get(row - 1);
    }

    /// The sender's name in the form.
    Answer named(String name) {
        unitLine = name;
        return this;
    }

    Answer unit(@Nullable String expected, @Nullable String... orAlso) {
        expectedUnit = expected;
        if (orAlso.length > 0) {
            alsoRight.put("unit", new ArrayList<>(Arrays.asList(orAlso)));
        }
        return this;
    }

    /// Writes otherwise what means the same.
    Answer writes(int row, String text) {
        written.set(row - 1, text);
        return this;
    }

    /// Writes an exact figure.
    Answer states(int row, long figure) {
        figures.set(row - 1, figure);
        return writes(row, Written.dotted(figure));
    }

    /// Writes what needs a question; the officer's proposal, and what else may be proposed until the answer is there.
    Answer doubtful(int row, String text, @Nullable Long proposal, @Nullable Long... orAlso) {
        figures.set(row - 1, proposal);
        if (orAlso.length > 0) {
            alsoRight.put("i" + row, new ArrayList<>(Arrays.asList(orAlso)));
        }
        return writes(row, text).asks("i" + row);
    }

    Answer asks(String... fields) {
        status = "needs-review";
        review.addAll(List.of(fields));
        return this;
    }

    Answer note(int row, String text) {
        notes.set(row - 1, text);
        expectedNotes.set(row - 1, text);
        return this;
    }

    /// A printed hint that stays in its column before the sender's own note.
    Answer noteAfterHint(int row, String text) {
        notes.set(row - 1, HINTS.get(row - 1) + "\n" + text);
        expectedNotes.set(row - 1, text);
        return this;
    }

    Answer texts(String said, String asked) {
        evaluation = said;
        proposal = asked;
        return this;
    }

    /// Takes rows out of the form of a unit that is asked for them: nothing is stated there.
    Answer lacks(int... gone) {
        Arrays.stream(gone).forEach(row -> figures.set(row - 1, null));
        return drops(gone);
    }

    Answer drops(int... gone) {
        Arrays.stream(gone).forEach(dropped::add);
        return this;
    }

    Answer numbered(String... signs) {
        Collections.copy(places, List.of(signs));
        return this;
    }

    Answer row(int row, String text) {
        rows.set(row - 1, text);
        return this;
    }

    Answer spelled(UnaryOperator<String> way) {
        spelling = way;
        return this;
    }

    Answer in(LegacyFont font) {
        legacy = font;
        return this;
    }

    Answer splitRuns() {
        split = true;
        return this;
    }

    /// Not a report that can be counted at all.
    Answer rejected() {
        status = "rejected";
        alsoRight.put("status", new ArrayList<>(List.of("needs-review")));
        expectedUnit = null;
        Collections.fill(figures, null);
        expectedNotes.replaceAll(_ -> "");
        expectedEvaluation = "";
        expectedProposal = "";
        return this;
    }

    /// The unit's earlier file, imported before this one.
    Answer relatedTo(String type, String earlier) {
        relation = type;
        relatedFile = earlier;
        after = List.of(earlier);
        return this;
    }

    String evaluationTaken() {
        return expectedEvaluation == null ? taken(evaluation) : expectedEvaluation;
    }

    String proposalTaken() {
        return expectedProposal == null ? taken(proposal) : expectedProposal;
    }

    /// What stands in the extract of a text: the sender's spelling, composed.
    String taken(String text) {
        return Normalizer.normalize(spelling.apply(text), Normalizer.Form.NFC);
    }
}
