package org.backbench.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it, before it knows any type. */
record SourceFile(Path path, String text, CompilationUnitTree tree, SourcePositions positions) {

    static List<SourceFile> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return read(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceFile> read(List<Path> paths) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> read = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = Path.of(tree.getSourceFile().toUri());
                read.add(new SourceFile(path, Files.readString(path), tree, positions));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its folder: improvement/Plans.java. */
    String name() {
        return path.getParent().getFileName() + "/" + path.getFileName();
    }

    /** Where a reader finds it: improvement/Plans.java:17. */
    String place(Tree at) {
        return name() + ":" + tree.getLineMap().getLineNumber(positions.getStartPosition(tree, at));
    }

    /** The lines with code on them: no blank lines, comments or imports. */
    long codeLines() {
        return codeLines(0, text.length());
    }

    /** The lines with code on them between two offsets. */
    long codeLines(long from, long to) {
        return Comments.blanked(text)
                .substring((int) from, (int) to)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
    }
}
