package org.backbench.letters;

import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.RemarkMade;
import org.backbench.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who look after a case, with the mail of the day, that somebody wrote in its conversation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemarkLetters {

    private static final String KIND = "remark";

    private final Writing writing;
    private final LetterKinds kinds;
    private final Cases cases;

    RemarkLetters(Writing writing, LetterKinds kinds, Cases cases) {
        this.writing = writing;
        this.kinds = kinds;
        this.cases = cases;
    }

    /** Whoever speaks is not written to by his own role; the name stays the one that may be told. */
    @EventListener
    void on(RemarkMade made) {
        CaseFile file = cases.get(made.caseId());
        Stream<String> partnership =
                file.riep() == null ? Stream.of() : Stream.of(file.partnership(Role.REVIEW_MANAGER));
        writing.write(Stream.concat(Stream.of(file.body(Role.RETURN_OFFICER)), partnership)
                .filter(key -> !key.equals(made.byRole()))
                .map(key -> Occasion.ofCase(
                        "remark %d".formatted(made.remarkId()), kinds.of(KIND), file.id(), key, made.sentence()))
                .toList());
    }
}
