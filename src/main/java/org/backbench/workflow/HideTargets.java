package org.backbench.workflow;

import java.math.BigDecimal;
import java.util.Map;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.HideCondition.Comparison;

/** A hide condition names a field that stands above it, and a value which that field can have. */
final class HideTargets {

    private HideTargets() {}

    static void check(Comparison comparison, Map<String, Field> above) {
        Field field = above.get(comparison.key());
        if (field == null) {
            throw new IllegalArgumentException(
                    "the hide condition names %s, which does not stand above it".formatted(comparison.key()));
        }
        Object constant = comparison.constant();
        if (constant != null && !canHave(field, constant)) {
            throw new IllegalArgumentException(
                    "the hide condition compares %s with %s, which it never is".formatted(comparison.key(), constant));
        }
    }

    private static boolean canHave(Field field, Object constant) {
        return switch (field.kind()) {
            case CHECKBOX -> constant instanceof Boolean;
            case NUMBER -> constant instanceof BigDecimal;
            case CHECKLIST -> false;
            case TEXTFIELD, TEXTAREA, DATE -> constant instanceof String;
            case RADIO, SELECT ->
                field.options().valuesKey() != null ? constant instanceof String : offers(field, constant);
        };
    }

    private static boolean offers(Field field, Object constant) {
        return field.options().written().stream()
                .anyMatch(choice -> choice.value().equals(constant));
    }
}
