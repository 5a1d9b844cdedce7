package org.backbench.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.worklist.OpenForm;

/** What a person fills into an open form. */
@FunctionalInterface
interface Answer {

    Map<String, Object> to(OpenForm form);

    /** These values, whatever the form shows. */
    static Answer of(Map<String, Object> values) {
        return form -> values;
    }

    /** The same values in every row that the form gives, and other values beside the rows. */
    static Answer inEveryRow(String list, Map<String, Object> row, Map<String, Object> beside) {
        return form -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Object given : (List<?>) form.values().getOrDefault(list, List.of())) {
                Map<String, Object> filled = new HashMap<>();
                ((Map<?, ?>) given).forEach((key, value) -> filled.put(key.toString(), value));
                filled.putAll(row);
                rows.add(filled);
            }
            Map<String, Object> values = new HashMap<>(beside);
            values.put(list, rows);
            return values;
        };
    }
}
