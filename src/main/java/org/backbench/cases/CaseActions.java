package org.backbench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why a person cannot do something in a case: asked of the gates of the actions themselves. */
@Service
@Transactional(readOnly = true)
public class CaseActions {

    /** Actions for which the right is all it takes. */
    private static final List<String> BY_RIGHT = List.of("add-document", "see-audit", "see-benchmarks", "see-clocks");

    private final List<CaseAction> actions;
    private final Cases cases;
    private final Rights rights;

    CaseActions(List<CaseAction> actions, Cases cases, Rights rights) {
        this.actions = List.copyOf(actions);
        this.cases = cases;
        this.rights = rights;
    }

    /** What stands against each action for this person now, by its key; one that is not there is open to him. */
    public Map<String, Why> against(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        Map<String, Runnable> decisions = new TreeMap<>();
        actions.forEach(action -> decisions.put(action.key(), () -> action.require(person, file)));
        BY_RIGHT.forEach(key -> decisions.put(key, () -> rights.require(person, key)));
        Map<String, Why> against = new LinkedHashMap<>();
        decisions.forEach((key, decision) -> Why.against(decision).ifPresent(why -> against.put(key, why)));
        return against;
    }
}
