package vn.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Measures of the source text: what a reader must hold in mind at once, and where words stand.
class SourceShapeTest {
    private static final Sources SOURCES = Sources.ofTheProgram();

    private record Method(String place, String name, int lines) {}

    @Test
    void theSourcesAreSeen() {
        assertThat(SOURCES.files()).hasSizeGreaterThan(200);
        assertThat(methods()).hasSizeGreaterThan(700);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(SOURCES.files().stream()
                        .filter(file -> file.lines() > 400)
                        .map(file -> file.path() + ": " + file.lines()))
                .as("a longer file has more than one reason to change")
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        assertThat(methods().stream().filter(method -> method.lines() > 40))
                .as("a method is read on one screen")
                .isEmpty();
    }

    @Test
    void nineteenMethodsOfTwentyAreShort() {
        var lengths = methods().stream().map(Method::lines).sorted().toList();
        var p95 = lengths.get((int) Math.ceil(lengths.size() * 0.95) - 1);
        var longest = methods().stream()
                .sorted(Comparator.comparingInt(Method::lines).reversed())
                .limit(40)
                .toList();

        assertThat(p95)
                .as(
                        "95 %% of the methods have at most 18 lines, as in the best code bases; the longest are %s",
                        longest)
                .isLessThanOrEqualTo(18);
    }

    @Test
    void noTextForPeopleStandsInCode() {
        assertThat(literalsBeyondAscii())
                .as("texts belong into messages/ or the resources of their package; a single sign is written \\uXXXX")
                .isEmpty();
    }

    private static List<Method> methods() {
        var methods = new ArrayList<Method>();
        for (var file : SOURCES.files()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null && SOURCES.positions().getEndPosition(file.tree(), method) >= 0) {
                        var place = SOURCES.place(file, method);
                        methods.add(new Method(place, method.getName().toString(), SOURCES.lines(file, method)));
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(file.tree(), null);
        }
        return methods;
    }

    private static List<String> literalsBeyondAscii() {
        var found = new ArrayList<String>();
        for (var file : SOURCES.files()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    var written = SOURCES.written(file, literal);
                    if (written.chars().anyMatch(sign -> sign > 126)) {
                        found.add(SOURCES.place(file, literal) + " " + written);
                    }
                    return null;
                }
            }.scan(file.tree(), null);
        }
        return found;
    }
}
