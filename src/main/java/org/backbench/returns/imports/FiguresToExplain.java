package org.backbench.returns.imports;

import java.util.List;

/**
 * What soft rules ask about the figures that an import stored: it stays with each return until its body explains it.
 *
 * @param count all of them
 * @param listed at most the first thousand
 */
public record FiguresToExplain(int count, List<ImportError> listed) {

    public FiguresToExplain {
        listed = List.copyOf(listed);
    }
}
