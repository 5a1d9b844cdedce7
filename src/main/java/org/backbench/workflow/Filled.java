package org.backbench.workflow;

import java.util.List;
import java.util.Map;

/**
 * What a form shows when it opens: values by field key, in the same shape in which they are sent, and the choices of
 * its lists by valuesKey.
 */
public record Filled(Map<String, Object> values, Map<String, List<Choice>> choices) {

    public static final Filled NOTHING = new Filled(Map.of(), Map.of());

    public Filled {
        values = Map.copyOf(values);
        choices = Map.copyOf(choices);
    }

    public static Filled with(Map<String, Object> values) {
        return new Filled(values, Map.of());
    }

    public static Filled offering(String valuesKey, List<Choice> choices) {
        return new Filled(Map.of(), Map.of(valuesKey, choices));
    }
}
