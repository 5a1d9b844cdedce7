package org.backbench.letters;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How letters speak of what clocks and tasks are about: the file reference/letters/matters.csv. */
@Component
class Matters {

    private static final String ABOUT = "{about}";

    /**
     * What one clock or task is about.
     *
     * @param todo what whoever has it is asked to do, from the verb on: send the return
     * @param thing what others wait for: the return
     * @param then what happens when it is done; may be empty
     */
    record Matter(String todo, String thing, String then) {

        private Matter about(String what) {
            return new Matter(fill(todo, what), fill(thing, what), then);
        }

        private static String fill(String words, String what) {
            return what.isEmpty()
                    ? words.replace(" (" + ABOUT + ")", "").replace(" " + ABOUT, "")
                    : words.replace(ABOUT, what);
        }
    }

    private final Map<String, Matter> matters = new HashMap<>();

    Matters() {
        LetterKinds.rows("matters.csv").forEach(row -> matters.put(row.getField("matter"), matter(row)));
    }

    /**
     * @param key of the kind of clock or of the task
     * @param about which of several: A1 close local payroll; may be empty
     */
    Matter of(String key, String about) {
        Matter found = matters.get(key);
        if (found == null) {
            throw new IllegalStateException("Letters cannot say what %s is about".formatted(key));
        }
        return found.about(about);
    }

    /** What a task is about, as a sentence has it: in its title it stands behind its name and a colon. */
    static String aboutOf(String title) {
        int colon = title.indexOf(": ");
        String about = colon < 0 ? "" : title.substring(colon + 2);
        boolean aWord = about.length() > 1 && Character.isLowerCase(about.charAt(1));
        return aWord ? about.substring(0, 1).toLowerCase(Locale.UK) + about.substring(1) : about;
    }

    private static Matter matter(NamedCsvRecord row) {
        return new Matter(row.getField("todo"), row.getField("thing"), row.getField("then"));
    }
}
