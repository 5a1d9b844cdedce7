package org.backbench.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Whether a text stands written in a file: literals, constants made of them, choices between them, and numbers. */
final class Constants {

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final Map<String, List<ExpressionTree>> answers = new HashMap<>();
    private final Map<String, Boolean> numbers = new HashMap<>();

    Constants(SourceFile file) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void none) {
                var modifiers = variable.getModifiers().getFlags();
                if (modifiers.contains(Modifier.STATIC) && modifiers.contains(Modifier.FINAL)) {
                    constants.put(variable.getName().toString(), variable.getInitializer());
                }
                boolean isNumber = variable.getType() instanceof PrimitiveTypeTree;
                numbers.merge(variable.getName().toString(), isNumber, Boolean::logicalAnd);
                return super.visitVariable(variable, none);
            }

            @Override
            public Void visitMethod(MethodTree method, Void none) {
                answers.put(method.getName().toString(), answersOf(method));
                return super.visitMethod(method, none);
            }
        }.scan(file.tree(), null);
    }

    boolean written(ExpressionTree text) {
        return switch (text) {
            case LiteralTree literal -> true;
            case ParenthesizedTree parentheses -> written(parentheses.getExpression());
            case BinaryTree sum -> written(sum.getLeftOperand()) && written(sum.getRightOperand());
            case ConditionalExpressionTree choice ->
                written(choice.getTrueExpression()) && written(choice.getFalseExpression());
            case SwitchExpressionTree choice -> choice.getCases().stream().allMatch(this::written);
            case IdentifierTree name -> {
                ExpressionTree value = constants.get(name.getName().toString());
                yield numbers.getOrDefault(name.toString(), false) || value != null && written(value);
            }
            case MethodInvocationTree call -> {
                var known = answers.getOrDefault(call.getMethodSelect().toString(), List.of());
                yield !known.isEmpty() && known.stream().allMatch(this::written);
            }
            default -> false;
        };
    }

    private boolean written(CaseTree branch) {
        return branch.getBody() instanceof ExpressionTree value && written(value);
    }

    private static List<ExpressionTree> answersOf(MethodTree method) {
        List<ExpressionTree> returned = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree answer, Void none) {
                if (answer.getExpression() != null) {
                    returned.add(answer.getExpression());
                }
                return null;
            }
        }.scan(method.getBody(), null);
        return returned;
    }
}
