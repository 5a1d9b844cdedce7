package org.backbench.ui.look;

import java.util.LinkedHashMap;
import java.util.Map;

/** The peer classes in words. */
public final class BodyClasses {

    /** The class and its words, in the order in which people list them. */
    public static final Map<String, String> ALL = all();

    private BodyClasses() {}

    /** Unitary (UA); a class without words of its own stands for itself. */
    public static String title(String bodyClass) {
        String words = ALL.get(bodyClass);
        return words == null ? bodyClass : words + " (" + bodyClass + ")";
    }

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("SC", "Shire county");
        all.put("UA", "Unitary");
        all.put("MD", "Metropolitan district");
        all.put("L", "London borough");
        all.put("SD", "Shire district");
        all.put("O", "Police, fire and others");
        all.put("X-UA", "Fictional unitary");
        all.put("X-UA2", "Fictional unitary, small group");
        all.put("X-SD", "Fictional district");
        all.put("X-police", "Fictional police");
        return java.util.Collections.unmodifiableMap(all);
    }
}
