package org.backbench.cases;

import org.backbench.people.Person;

/** Something people do in a case outside their tasks. Each module implements it once for every such action it owns. */
public interface CaseAction {

    /** The action in the rights table. */
    String key();

    /**
     * Refuses as the action itself does before it looks at what is typed; it asks this and nothing else.
     *
     * @param file the case, which the person may see
     */
    void require(Person person, CaseFile file);
}
