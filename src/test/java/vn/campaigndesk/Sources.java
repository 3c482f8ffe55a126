package vn.campaigndesk;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// The Java files of the program, parsed by the JDK's own compiler.
record Sources(List<Source> files, SourcePositions positions) {
    private static final Path FOLDER = Path.of("src/main/java");

    /// One file.
    ///
    /// @param path relative to the source folder, with `/`
    record Source(String path, CompilationUnitTree tree, String text) {
        String packageName() {
            return String.valueOf(tree.getPackageName());
        }

        int lines() {
            return (int) text.lines().count();
        }
    }

    static Sources ofTheProgram() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var paths = Files.walk(FOLDER)) {
            var javaFiles = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(javaFiles));
            var sources = new ArrayList<Source>();
            for (var tree : task.parse()) {
                sources.add(source(tree));
            }
            return new Sources(List.copyOf(sources), Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(CompilationUnitTree tree) throws IOException {
        var path =
                FOLDER.toAbsolutePath().relativize(Path.of(tree.getSourceFile().toUri()));
        return new Source(
                path.toString().replace('\\', '/'),
                tree,
                tree.getSourceFile().getCharContent(true).toString());
    }

    /// The text of a part of a file as it is written there.
    String written(Source source, Tree part) {
        var start = (int) positions.getStartPosition(source.tree(), part);
        var end = (int) positions.getEndPosition(source.tree(), part);
        return source.text().substring(start, end);
    }

    /// Lines from the first to the last character of a part.
    int lines(Source source, Tree part) {
        return (int) written(source, part).lines().count();
    }

    /// Where a part stands, such as `vn/campaigndesk/Launcher.java:7`.
    String place(Source source, Tree part) {
        var line = source.tree().getLineMap().getLineNumber(positions.getStartPosition(source.tree(), part));
        return source.path() + ":" + line;
    }
}
