package org.backbench.ui.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseActions;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.Why;
import org.backbench.ui.look.WhyNot;
import org.springframework.stereotype.Component;

/** Says beside a case why its buttons are missing for whoever looks. */
@Component
public class CaseWhys {

    private static final Map<String, String> WORDS = Map.of(
            "save-return", "change these figures",
            "open-correction", "open the return for correction",
            "raise-query", "ask about a figure",
            "ask-extension", "ask for more time",
            "add-document", "add a document",
            "withdraw-case", "withdraw the case",
            "see-audit", "see the audit trail",
            "see-benchmarks", "see the benchmark",
            "see-clocks", "see the clocks");

    private final CaseActions actions;

    CaseWhys(CaseActions actions) {
        this.actions = actions;
    }

    /** What stands against these actions for the person, or against any where none is named. */
    public Optional<WhyNot> of(CaseFile file, Person person, String... asked) {
        Map<String, Why> against = actions.against(person, file.reference());
        Map<String, Why> said = new LinkedHashMap<>();
        for (String key : asked.length == 0 ? against.keySet().toArray(String[]::new) : asked) {
            Why why = against.get(key);
            if (why != null) {
                said.put(WORDS.getOrDefault(key, key.replace('-', ' ')), why);
            }
        }
        return WhyNot.of(said);
    }
}
