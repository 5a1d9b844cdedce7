package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.returns.Failure;

/**
 * One line of an imported file, read and held against the rules.
 *
 * @param figures by line key; a line whose cell is empty is not there
 * @param notMeasured the lines that say so in words
 * @param errors what is wrong with its cells: the file is refused
 * @param toExplain what soft rules ask: nobody can be asked now, so it stays with the return
 */
public record ImportLine(
        RawLine raw,
        Map<String, BigDecimal> figures,
        Set<String> notMeasured,
        List<ImportError> errors,
        List<Failure> toExplain) {

    int line() {
        return raw.line();
    }

    public String body() {
        return raw.body();
    }
}
