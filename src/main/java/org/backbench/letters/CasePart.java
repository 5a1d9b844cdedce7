package org.backbench.letters;

import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;

/** A part of the paper on a whole case, with its heading; nothing where the case, or the reader, has none. */
interface CasePart {

    Stream<Paper.Block> of(Person person, CaseFile file);
}
