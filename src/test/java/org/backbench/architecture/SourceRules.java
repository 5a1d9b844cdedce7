package org.backbench.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the house asks of its source files; each rule gives the places where a file breaks it. */
final class SourceRules {

    private static final int FILE_LINES = 200;
    private static final int METHOD_LINES = 25;
    private static final int CONSTRUCTOR_ARGUMENTS = 6;
    private static final int LINE_LENGTH = 120;

    private SourceRules() {}

    static List<String> fileIsShort(SourceFile file) {
        long lines = file.codeLines();
        return lines <= FILE_LINES
                ? List.of()
                : List.of("%s has %d lines of code, %d at most".formatted(file.name(), lines, FILE_LINES));
    }

    static List<String> linesAreShort(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LINE_LENGTH) {
                broken.add("%s:%d is %d characters wide"
                        .formatted(file.name(), i + 1, lines.get(i).length()));
            }
        }
        return broken;
    }

    static List<String> methodsAreShort(SourceFile file) {
        return methods(file, method -> lines(file, method) > METHOD_LINES, "has more than 25 lines");
    }

    /** Records say what they hold, so theirs may be longer. */
    static List<String> constructorsTakeFewArguments(SourceFile file) {
        return methods(
                file,
                method ->
                        method.getReturnType() == null && method.getParameters().size() > CONSTRUCTOR_ARGUMENTS,
                "takes more than 6 arguments");
    }

    /** SQL is written, never put together from values: a literal, constants, or a choice between them. */
    static List<String> sqlIsWritten(SourceFile file) {
        return calls(file, "sql", "puts SQL together");
    }

    static List<String> scriptsAreWritten(SourceFile file) {
        return calls(file, "executeJs", "puts a script together");
    }

    static List<String> pagesAreBuiltFromComponents(SourceFile file) {
        List<String> broken = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree created, Void none) {
                if (created.getIdentifier().toString().equals("Html")) {
                    broken.add(file.place(created) + " makes HTML from text");
                }
                return super.visitNewClass(created, none);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
                if (String.valueOf(literal.getValue())
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*(innerhtml|outerhtml|insertadjacenthtml).*")) {
                    broken.add(file.place(literal) + " sets innerHTML");
                }
                return null;
            }
        }.scan(file.tree(), null);
        return broken;
    }

    private static List<String> methods(SourceFile file, Predicate<MethodTree> wrong, String sentence) {
        List<String> broken = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            private boolean inRecord;

            @Override
            public Void visitClass(ClassTree type, Void none) {
                boolean outer = inRecord;
                inRecord = type.getKind() == Tree.Kind.RECORD;
                super.visitClass(type, none);
                inRecord = outer;
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, Void none) {
                boolean ofRecord = inRecord && method.getReturnType() == null;
                if (!ofRecord && wrong.test(method)) {
                    broken.add("%s: %s %s".formatted(file.place(method), method.getName(), sentence));
                }
                return super.visitMethod(method, none);
            }
        }.scan(file.tree(), null);
        return broken;
    }

    private static long lines(SourceFile file, MethodTree method) {
        long modifiers = file.positions().getEndPosition(file.tree(), method.getModifiers());
        long start = modifiers < 0 ? file.positions().getStartPosition(file.tree(), method) : modifiers;
        return file.codeLines(start, file.positions().getEndPosition(file.tree(), method));
    }

    private static List<String> calls(SourceFile file, String name, String sentence) {
        var constants = new Constants(file);
        List<String> broken = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                if (name(call).equals(name)
                        && !call.getArguments().isEmpty()
                        && !constants.written(call.getArguments().getFirst())) {
                    broken.add("%s %s: %s"
                            .formatted(
                                    file.place(call),
                                    sentence,
                                    call.getArguments().getFirst()));
                }
                return super.visitMethodInvocation(call, none);
            }
        }.scan(file.tree(), null);
        return broken;
    }

    private static String name(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        return switch (method.getKind()) {
            case Tree.Kind.MEMBER_SELECT ->
                ((MemberSelectTree) method).getIdentifier().toString();
            case Tree.Kind.IDENTIFIER -> ((IdentifierTree) method).getName().toString();
            default -> "";
        };
    }
}
