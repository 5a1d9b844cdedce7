package org.backbench.letters;

import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;

/** A kind of paper that a case can have besides its letters. */
interface CasePaper {

    /** Part of its address, like return-with-certificate. */
    String key();

    /** What it comes as: Word where somebody edits on. */
    List<PaperFormat> formats();

    /** What it is called; empty while the case has none, and for whom it is not meant. */
    Optional<String> title(Person person, CaseFile file);

    /** The paper; only where it has a title for this person. */
    Paper of(Person person, CaseFile file);
}
