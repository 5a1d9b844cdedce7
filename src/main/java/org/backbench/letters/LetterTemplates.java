package org.backbench.letters;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Every template that a letter was ever written with (src/docs/decisions/0013). A letter is read with its own, so that
 * an edit of reference/letters changes no letter of before.
 */
@Component
class LetterTemplates implements SmartInitializingSingleton {

    private final LetterKinds kinds;
    private final TemplateRows rows;
    private final Map<Long, LetterKind> known = new ConcurrentHashMap<>();
    private final Map<LetterKind, Long> ids = new ConcurrentHashMap<>();

    LetterTemplates(LetterKinds kinds, TemplateRows rows) {
        this.kinds = kinds;
        this.rows = rows;
    }

    /** Doing this at every start changes nothing until a file of reference/letters differs. */
    @Override
    public void afterSingletonsInstantiated() {
        kinds.all().forEach(this::keep);
    }

    /** From now on letters may be written with it. */
    void keep(LetterKind kind) {
        ids.put(kind, rows.keep(kind));
    }

    /** Under which number letters of this kind find their template again. */
    long id(LetterKind kind) {
        Long id = ids.get(kind);
        if (id == null) {
            throw new IllegalStateException("The template of %s is not kept".formatted(kind.key()));
        }
        return id;
    }

    LetterKind get(long id) {
        return known.computeIfAbsent(id, rows::get);
    }
}
