package vn.campaigndesk.intake.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Files that are no reports, and files that come after another of the same unit.
final class OddCases {
    private static final UnaryOperator<Answer> PLAIN = UnaryOperator.identity();

    private OddCases() {}

    static void addTo(Golden.Cases cases) {
        noReports(cases);
        versions(cases);
        cases.word("white-nought", "UBND huyện Mường Lát", a -> a.asks("i3"), HiddenForms::whiteNought)
                .word("hidden-number", "UBND huyện Như Xuân", a -> a.asks("i5"), HiddenForms::hiddenBeside);
        letter(cases, "letter-corrects", "Số liệu mục 3 xin sửa thành 1.250. Trân trọng.");
    }

    private static void letter(Golden.Cases cases, String name, String text) {
        var answer = Golden.Cases.answer(name, "Sở Tư pháp", Answer::asks);
        cases.several(
                name,
                "eml",
                PlainForms.mail(
                        "stp@thanhhoa.gov.vn",
                        "Báo cáo kết quả",
                        "Kính gửi Trung tâm. " + text,
                        Map.of("Báo cáo.docx", WordLetters.alone(answer).bytes())),
                List.of("Báo cáo.docx"),
                List.of(answer));
    }

    private static void noReports(Golden.Cases cases) {
        cases.word("covering-letter-only", "UBND huyện Quan Sơn", Answer::rejected, WordVariants::coverOnly)
                .word("blank-form", "UBND huyện Quan Sơn", a -> blankForm(a).rejected(), WordLetters::alone)
                .file(
                        "blank-workbook",
                        "xlsx",
                        "UBND huyện Quan Sơn",
                        a -> blankForm(a).rejected(),
                        a -> SheetForms.xlsx().form("Sheet1", a, 0).bytes())
                .file(
                        "shopping-list",
                        "txt",
                        "Sở Tư pháp",
                        Answer::rejected,
                        a -> PlainForms.utf8("Mua mực in 2 hộp\r\nGiấy A4: 10 ram\r\nBút bi: 20\r\n"));
        var scanned = Golden.Cases.answer("scan", "UBND huyện Triệu Sơn", Answer::rejected);
        cases.add(
                "scanned",
                "pdf",
                Golden.Via.SCAN,
                WordLetters.alone(Golden.Cases.answer("scan", "UBND huyện Triệu Sơn", PLAIN))
                        .bytes(),
                scanned);
    }

    private static Answer blankForm(Answer answer) {
        for (var row = 1; row <= 5; row++) {
            answer.writes(row, "");
        }
        return answer.named(".....").texts(".....", ".....");
    }

    private static void versions(Golden.Cases cases) {
        var unit = "UBND huyện Nông Cống";
        cases.word("first-version", unit, PLAIN, WordLetters::report);
        var first = cases.numbered("first-version", "docx").replaceFirst("^\\d+", previousNumber(cases));
        var same = Golden.Cases.answer("first-version", unit, a -> duplicate(a, first));
        cases.add("same-bytes-again", "docx", Golden.Via.ITSELF, cases.lastSource(), same);
        cases.word(
                "other-numbers",
                unit,
                a -> a.states(3, 402).asks().relatedTo("conflicts-with", first),
                WordLetters::report);
        cases.word(
                "replacement",
                unit,
                a -> a.states(3, 377).asks().relatedTo("replaces", first),
                WordVariants::replacing);
        cases.word(
                "same-numbers-other-file",
                "UBND huyện Nông Cống",
                a -> duplicate(sameAs("first-version", a), first),
                WordLetters::alone);
    }

    private static Answer duplicate(Answer answer, String of) {
        answer.alsoRight.put("status", new ArrayList<>(List.of("rejected")));
        return answer.asks().relatedTo("duplicate-of", of);
    }

    private static String previousNumber(Golden.Cases cases) {
        return "%03d".formatted(Integer.parseInt(cases.numbered("", "").substring(0, 3)) - 1);
    }

    private static Answer sameAs(String name, Answer answer) {
        var other = Golden.Cases.answer(name, answer.sender.name(), PLAIN);
        for (var row = 1; row <= 5; row++) {
            answer.states(row, other.figures.get(row - 1));
        }
        return answer.texts(other.evaluation, other.proposal);
    }
}
