package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of an imported file that belongs to the data year.
 *
 * @param body the code in the file's column of bodies
 * @param bodyClass the class the file gives, empty when it gives none
 * @param figures by line key; a line whose cell is empty is not there
 * @param notMeasured the lines that say so in words
 * @param errors what is wrong with its cells
 */
public record ImportLine(
        int line,
        String body,
        String name,
        String bodyClass,
        Map<String, BigDecimal> figures,
        Set<String> notMeasured,
        List<ImportError> errors) {}
